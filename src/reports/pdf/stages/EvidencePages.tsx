import { View } from '@react-pdf/renderer'
import { evidenceCells, evidenceHeadings, signOffCells, validityLine } from '../../phrases/stageCells'
import type { ReportEvidence, ReportSignOff, ReportStandsBehind } from '../../stagedReport'
import { Sheet, type SheetProps } from '../pages/Sheet'
import { Words } from '../pages/Words'
import { styles } from '../pdfStyles'
import { BodyRow, HeadRow, table } from './TableRows'

/** An appendix: who stands behind each area, how long the result lasts, and the evidence register. */
export function EvidencePages(props: SheetProps) {
  const { report, words } = props
  const { standsBehind } = report
  if (standsBehind === 'none') return null
  const { evidence, signOffs } = standsBehind
  const lasts = validityLine(standsBehind, words)
  return (
    <>
      <Sheet {...props} title={words.stages.signOff.heading}>
        <Words style={styles.h1}>{words.stages.signOff.heading}</Words>
        {lasts !== '' && <Words style={styles.section}>{lasts}</Words>}
        {signOffs !== 'none' && <SignOffs signOffs={signOffs} words={words} />}
      </Sheet>
      {evidence !== 'none' && (
        <Sheet {...props} title={words.stages.register.heading}>
          <Words style={styles.h1}>{words.stages.register.heading}</Words>
          <Register evidence={evidence} of={standsBehind} words={words} />
        </Sheet>
      )}
    </>
  )
}

function SignOffs({ signOffs, words }: { signOffs: ReportSignOff[]; words: SheetProps['words'] }) {
  const widths = [170, 77, 240]
  return (
    <View style={table.table}>
      <HeadRow cells={[words.stages.area, words.stages.signOff.state, words.stages.signOff.who]} widths={widths} />
      {signOffs.map((signOff) => (
        <BodyRow key={signOff.area} cells={signOffCells(signOff, words)} widths={widths} />
      ))}
    </View>
  )
}

type RegisterProps = { evidence: ReportEvidence[]; of: ReportStandsBehind; words: SheetProps['words'] }

function Register({ evidence, of, words }: RegisterProps) {
  const { isReviewed, withoutEvidence } = of
  const widths = isReviewed ? [115, 95, 122, 70, 85] : [135, 115, 157, 80]
  return (
    <>
      <Words style={styles.paragraph}>
        {evidence.length === 0 ? words.stages.register.none : words.stages.register.explained}
      </Words>
      {evidence.length > 0 && (
        <View style={table.table}>
          <HeadRow cells={evidenceHeadings(isReviewed, words)} widths={widths} />
          {evidence.map((piece) => (
            <BodyRow key={piece.id} cells={evidenceCells(piece, isReviewed, words)} widths={widths} />
          ))}
        </View>
      )}
      {withoutEvidence.length > 0 && (
        <>
          <Words style={styles.h2} minPresenceAhead={30}>
            {words.stages.register.without}
          </Words>
          <Words>{withoutEvidence.join('; ')}</Words>
        </>
      )}
    </>
  )
}
