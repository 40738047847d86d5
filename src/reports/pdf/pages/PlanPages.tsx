import { StyleSheet, View } from '@react-pdf/renderer'
import { actionHeadings } from '../../phrases/actionCells'
import { planGroupNote, planGroupTitle } from '../../phrases/planGroupTitle'
import type { ReportPlanGroup } from '../../report'
import { fits } from '../fits'
import { colours, sheet, styles } from '../pdfStyles'
import { ActionRow, columns, table } from './ActionRow'
import { Sheet, type SheetProps } from './Sheet'
import { Words } from './Words'

/** The plan as a table that a committee can adopt. */
export function PlanPages(props: SheetProps) {
  const { report, words } = props
  const { plan, days } = report
  return (
    <Sheet {...props} title={words.plan.heading}>
      <Words style={styles.h1}>{words.plan.heading}</Words>
      {plan === 'none' && <Words>{words.plan.none}</Words>}
      {plan !== 'none' && days.agreed !== '' && <Words>{words.plan.agreed(words.day(days.agreed))}</Words>}
      {plan !== 'none' && (
        <Words style={styles.section}>
          {days.review === '' ? words.plan.noReview : words.plan.review(words.day(days.review))}
        </Words>
      )}
      {plan !== 'none' &&
        plan.groups.map((group) => <Group key={`${group.kind} ${group.number}`} {...{ group, words }} />)}
      {plan !== 'none' && plan.strengthToKeep !== '' && (
        <View
          style={planStyles.strength}
          wrap={!fits([{ text: plan.strengthToKeep, width: sheet.textWidth - 30, size: 10.5 }])}
        >
          <Words style={styles.h2}>{words.plan.strength}</Words>
          <Words>{plan.strengthToKeep}</Words>
        </View>
      )}
      {plan !== 'none' && <SignOff words={words} />}
    </Sheet>
  )
}

function Group({ group, words }: { group: ReportPlanGroup; words: SheetProps['words'] }) {
  const note = planGroupNote(group, words)
  return (
    <View style={planStyles.group}>
      <View style={planStyles.title} wrap={false} minPresenceAhead={110}>
        <Words style={[styles.h2, { flex: 1, marginBottom: 0 }]}>{planGroupTitle(group, words)}</Words>
        {group.urgent && <Words style={planStyles.urgent}>{words.plan.urgent}</Words>}
      </View>
      {note !== '' && <Words style={planStyles.note}>{note}</Words>}
      {group.actions.length === 0 ? (
        <Words style={styles.soft}>{words.plan.noActions}</Words>
      ) : (
        <View style={table.table}>
          <HeaderRow words={words} />
          {group.actions.map((action) => (
            <ActionRow key={action.id} action={action} words={words} />
          ))}
        </View>
      )}
    </View>
  )
}

/** Repeated on each page that the table reaches. */
function HeaderRow({ words }: { words: SheetProps['words'] }) {
  return (
    <View style={table.header} fixed>
      {actionHeadings(words).map((name, index) => (
        <View key={name} style={[table.cell, { width: columns[index] ?? 0 }]}>
          <Words style={styles.bold}>{name}</Words>
        </View>
      ))}
    </View>
  )
}

function SignOff({ words }: { words: SheetProps['words'] }) {
  return (
    <View wrap={false} style={planStyles.signOff}>
      <Words style={styles.h2}>{words.plan.signOff}</Words>
      <Words style={[styles.small, styles.soft]}>{words.plan.signOffNote}</Words>
      {[words.plan.chair, words.plan.secretary].map((role) => (
        <View key={role} style={planStyles.lines}>
          <View style={[planStyles.line, { flex: 3 }]}>
            <Words style={[styles.small, styles.soft]}>{words.plan.signatureOf(role)}</Words>
          </View>
          <View style={[planStyles.line, { flex: 1 }]}>
            <Words style={[styles.small, styles.soft]}>{words.plan.date}</Words>
          </View>
        </View>
      ))}
    </View>
  )
}

const planStyles = StyleSheet.create({
  group: { marginBottom: 20 },
  title: { flexDirection: 'row', alignItems: 'center', gap: 10, marginBottom: 3 },
  urgent: {
    fontSize: 9,
    lineHeight: 1.4,
    fontWeight: 700,
    color: colours.flag,
    backgroundColor: colours.flagWash,
    paddingHorizontal: 7,
    paddingVertical: 2,
  },
  note: { color: colours.soft, marginBottom: 6 },
  strength: {
    borderLeftWidth: 4,
    borderLeftColor: colours.act,
    backgroundColor: colours.wash,
    paddingVertical: 9,
    paddingHorizontal: 13,
    marginBottom: 20,
  },
  signOff: { marginTop: 6 },
  lines: { flexDirection: 'row', gap: 22, marginTop: 32 },
  line: { borderTopWidth: 0.75, borderTopColor: colours.ink, paddingTop: 3 },
})
