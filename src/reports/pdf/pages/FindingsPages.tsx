import { StyleSheet, View } from '@react-pdf/renderer'
import { findingLines } from '../../phrases/findingLines'
import type { ReportDomain, ReportItem } from '../../report'
import { fits } from '../fits'
import { colours, sheet, styles } from '../pdfStyles'
import { Sheet, type SheetProps } from './Sheet'
import { Words } from './Words'

/** What was agreed for each item, with evidence, dissent and the notes that may be shared. */
export function FindingsPages(props: SheetProps) {
  const { report, words } = props
  const alone = !report.leadsToPlan
  const heading = alone ? words.kinds.heading : words.findings.heading
  return (
    <Sheet {...props} title={heading}>
      <Words style={styles.h1}>{heading}</Words>
      {report.domains.map((domain) => (
        <DomainFindings key={domain.id} domain={domain} words={words} alone={alone} />
      ))}
    </Sheet>
  )
}

type Of = { words: SheetProps['words']; alone: boolean }

function DomainFindings({ domain, words, alone }: Of & { domain: ReportDomain }) {
  return (
    <View style={styles.section} {...bookmark(domain.title)}>
      <Words style={findings.domain} minPresenceAhead={70}>
        {domain.title}
      </Words>
      {domain.items.length === 0 && <Words style={styles.soft}>{words.findings.nothing}</Words>}
      {domain.items.map((item) => (
        <Finding key={item.id} item={item} words={words} alone={alone} />
      ))}
    </View>
  )
}

/** The library takes a bookmark on any box, though its types name only the page. */
function bookmark(title: string): object {
  return { bookmark: title }
}

function Finding({ item, words, alone }: Of & { item: ReportItem }) {
  const lines = findingLines(item, words, alone)
  const text = lines.map((line) => line.text).join('\n')
  return (
    <View style={findings.item} wrap={!fits([{ text, width: sheet.textWidth - 120, size: 10 }])}>
      <View style={findings.depth}>
        <Depth item={item} />
      </View>
      <View style={{ flex: 1 }}>
        <View style={{ flexDirection: 'row', gap: 10 }}>
          <Words style={[styles.h3, { flex: 1 }]}>{item.name}</Words>
          {item.redFlag && <Words style={styles.tag}>{words.findings.redFlag}</Words>}
          {item.undecided && <Words style={[styles.tag, { color: colours.warn }]}>{words.findings.undecided}</Words>}
        </View>
        {lines.map((line) => (
          <Words key={line.key} style={line.key === 'said' ? findings.line : findings.soft}>
            {line.text}
          </Words>
        ))}
      </View>
    </View>
  )
}

/** A level drawn as a depth, as on the screen: readable in grey, and never without its words beside it. */
function Depth({ item }: { item: ReportItem }) {
  if (item.answer.is !== 'level') return null
  const { step, steps } = item.answer
  return (
    <View style={findings.gauge}>
      <View style={[findings.water, { height: `${steps > 1 ? (step / (steps - 1)) * 100 : 0}%` }]} />
    </View>
  )
}

const findings = StyleSheet.create({
  domain: {
    fontSize: 13.5,
    fontWeight: 700,
    lineHeight: 1.25,
    color: colours.act,
    borderBottomWidth: 1.5,
    borderBottomColor: colours.act,
    paddingBottom: 4,
  },
  item: {
    flexDirection: 'row',
    paddingVertical: 9,
    borderBottomWidth: 0.75,
    borderBottomColor: colours.line,
  },
  depth: { width: 34 },
  gauge: {
    width: 16,
    height: 24,
    borderWidth: 1,
    borderColor: colours.act,
    borderRadius: 2,
    justifyContent: 'flex-end',
  },
  water: { backgroundColor: colours.act, width: '100%' },
  line: { fontSize: 10, lineHeight: 1.4 },
  soft: { fontSize: 9.5, lineHeight: 1.4, color: colours.soft, marginTop: 2 },
})
