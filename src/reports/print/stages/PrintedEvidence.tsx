import { evidenceCells, evidenceHeadings, signOffCells, validityLine } from '../../phrases/stageCells'
import type { ReportStandsBehind } from '../../stagedReport'
import type { ReportWords } from '../../words/en'
import styles from '../printed.module.css'

type PrintedEvidenceProps = { standsBehind: ReportStandsBehind | 'none'; words: ReportWords }

/** An appendix: who stands behind each area, how long the result lasts, and the evidence register. */
export function PrintedEvidence({ standsBehind, words }: PrintedEvidenceProps) {
  if (standsBehind === 'none') return null
  const { evidence, signOffs, isReviewed, withoutEvidence } = standsBehind
  const lasts = validityLine(standsBehind, words)
  const { signOff, register } = words.stages
  return (
    <>
      <section className={styles.part}>
        <h2>{signOff.heading}</h2>
        {lasts && <p>{lasts}</p>}
        {signOffs !== 'none' && (
          <Rows
            heads={[words.stages.area, signOff.state, signOff.who]}
            rows={signOffs.map((given) => ({ id: given.area, cells: signOffCells(given, words) }))}
          />
        )}
      </section>
      {evidence !== 'none' && (
        <section className={styles.part}>
          <h2>{register.heading}</h2>
          <p>{evidence.length === 0 ? register.none : register.explained}</p>
          {evidence.length > 0 && (
            <Rows
              heads={evidenceHeadings(isReviewed, words)}
              rows={evidence.map((piece) => ({ id: piece.id, cells: evidenceCells(piece, isReviewed, words) }))}
            />
          )}
          {withoutEvidence.length > 0 && (
            <>
              <h3>{register.without}</h3>
              <p dir="auto">{withoutEvidence.join('; ')}</p>
            </>
          )}
        </section>
      )}
    </>
  )
}

function Rows({ heads, rows }: { heads: string[]; rows: { id: string; cells: string[] }[] }) {
  return (
    <table className={styles.plan}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...others] }) => (
          <tr key={id}>
            <th scope="row" dir="auto" className={styles.typed}>
              {first}
            </th>
            {others.map((text, place) => (
              <td key={heads[place + 1]} dir="auto" className={styles.typed}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
