import type { Coverage, DomainResult } from '../../../core/scoring/result'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { en } from '../words/en'
import { figuresEn } from '../words/figuresEn'
import { figureInWords } from './figureInWords'

/** Areas whose rule names no bands: the figure alone, in the instrument's order. */
export function AreaFigures({ results, findings }: { results: DomainResult[]; findings: Findings }) {
  const { areas } = useWords(en)
  const words = useWords(figuresEn)
  const { instrument, areaTitle, areaHref } = findings
  if (results.length === 0) return null
  const answeredOf = ({ applicable, notDiscussed }: Coverage) => areas.coverage(applicable - notDiscussed, applicable)
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.answered}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.domain}>
            <th scope="row">
              <a href={areaHref(result.domain)}>
                <Worded text={areaTitle(result.domain)} />
              </a>
            </th>
            <td>
              {result.score === 'does-not-apply'
                ? areas.doesNotApply
                : figureInWords(result, instrument, words) || areas.unknown}
            </td>
            <td>{answeredOf(result.coverage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
