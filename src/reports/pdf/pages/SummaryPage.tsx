import { StyleSheet, View } from '@react-pdf/renderer'
import { flagName, flagSentence } from '../../phrases/flagSentence'
import type { ReportFlag } from '../../report'
import { colours, styles } from '../pdfStyles'
import { Sheet, type SheetProps } from './Sheet'
import { TakenTogether } from './TakenTogether'
import { Words } from './Words'

export function SummaryPage(props: SheetProps) {
  const { report, words } = props
  const { summary } = report
  return (
    <Sheet {...props} title={words.summary.heading}>
      <Words style={styles.h1}>{words.summary.heading}</Words>
      {summary.redFlags.length === 0 ? (
        <Words style={styles.section}>{words.summary.noRedFlags}</Words>
      ) : (
        <View style={styles.flagBox}>
          <Words style={[styles.h2, { color: colours.flag }]}>{words.summary.redFlags}</Words>
          {summary.redFlags.map((flag) => (
            <Flag key={`${flag.item} ${flag.says}`} flag={flag} words={words} />
          ))}
        </View>
      )}
      {report.leadsToPlan && <StrengthsAndPriorities report={report} words={words} />}
      <TakenTogether groups={report.groups} words={words} />
      <Lines heading={words.summary.warnings} lines={summary.warnings.map(flagSentence)} />
      <Lines heading={words.summary.signals} lines={summary.signals} />
    </Sheet>
  )
}

function StrengthsAndPriorities({ report, words }: Pick<SheetProps, 'report' | 'words'>) {
  const { summary } = report
  return (
    <>
      <View style={styles.section}>
        <Words style={styles.h2}>{words.summary[report.mode === 'self' ? 'strengthsSelf' : 'strengths']}</Words>
        {summary.strengths.length === 0 && <Words>{words.summary.noStrengths}</Words>}
        <View style={summaryStyles.cards}>
          {summary.strengths.map((strength) => (
            <View key={strength.name} style={summaryStyles.card}>
              <Words style={styles.h3}>{strength.name}</Words>
              <Words style={styles.small} most={450}>
                {strength.description}
              </Words>
            </View>
          ))}
        </View>
      </View>
      <View style={styles.section}>
        <Words style={styles.h2}>{words.summary.priorities}</Words>
        {summary.priorities.length === 0 && <Words>{words.summary.noPriorities}</Words>}
        {summary.priorities.map((priority, index) => (
          <View key={priority} style={summaryStyles.priority} wrap={false}>
            <View style={summaryStyles.number}>
              <Words style={summaryStyles.digit}>{String(index + 1)}</Words>
            </View>
            <Words style={[styles.h3, { flex: 1 }]}>{priority}</Words>
          </View>
        ))}
      </View>
    </>
  )
}

function Flag({ flag, words }: { flag: ReportFlag; words: SheetProps['words'] }) {
  return (
    <View style={styles.paragraph} wrap={false}>
      <Words style={styles.bold}>{flagName(flag, words)}</Words>
      {flag.says !== '' && <Words>{flag.says}</Words>}
    </View>
  )
}

function Lines({ heading, lines }: { heading: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <View style={styles.section}>
      <Words style={styles.h2} minPresenceAhead={30}>
        {heading}
      </Words>
      {lines.map((line) => (
        <Words key={line} style={styles.paragraph}>
          {line}
        </Words>
      ))}
    </View>
  )
}

const summaryStyles = StyleSheet.create({
  cards: { flexDirection: 'row', gap: 12, marginTop: 4 },
  card: {
    flex: 1,
    borderTopWidth: 3,
    borderTopColor: colours.act,
    backgroundColor: colours.wash,
    padding: 11,
    gap: 4,
  },
  priority: { flexDirection: 'row', alignItems: 'center', marginTop: 7 },
  number: {
    width: 21,
    height: 21,
    borderRadius: 10.5,
    backgroundColor: colours.act,
    alignItems: 'center',
    justifyContent: 'center',
    marginRight: 10,
  },
  digit: { color: colours.white, fontWeight: 700, fontSize: 10.5, lineHeight: 1 },
})
