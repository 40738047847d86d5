import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { useWords } from '../../../ui/words/useWords'
import { ItemLink } from '../ItemLink'
import styles from '../Results.module.css'
import { isStaged } from '../stages/stagedAreas'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { en } from '../words/en'

/** More names than this say no more than a number would. */
const most = 4

/** The items that hold each area back, with what was agreed about them. */
export function HeldBack({ findings }: { findings: Findings }) {
  const words = useWords(en).heldBack
  const { instrument, result, areaTitle, level } = findings
  const areas = weakestFirst(instrument, result.domains).filter(
    (own) =>
      !isStaged(findings, own) && own.heldBackBy.length > 0 && (own.band !== 'unknown' || own.cappedBy.length > 0),
  )
  if (areas.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <dl className={styles.heldBack}>
        {areas.map(({ domain, heldBackBy, trace }) => (
          <div key={domain}>
            <dt>
              <Worded text={areaTitle(domain)} />
            </dt>
            <dd>
              <ul data-bare>
                {heldBackBy.slice(0, most).map((id) => {
                  const answer = trace.find(({ item }) => item === id)?.answer
                  const label = typeof answer === 'number' ? level(id, answer)?.label : undefined
                  return (
                    <li key={id}>
                      <ItemLink item={id} findings={findings} />{' '}
                      <span className={styles.soft}>
                        <Worded text={label} />
                      </span>
                    </li>
                  )
                })}
                {heldBackBy.length > most && <li className={styles.soft}>{words.more(heldBackBy.length - most)}</li>}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
