import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { isStaged } from '../stages/stagedAreas'
import type { Findings } from '../useFindings'
import { en } from '../words/en'

/** More names than this say no more than a number would. */
const most = 4

/** The items that hold each area back, with what was agreed about them. */
export function HeldBack({ findings }: { findings: Findings }) {
  const words = useWords(en).heldBack
  const { instrument, result, name, area, itemHref, level, inWords } = findings
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
            <dt>{area(domain)}</dt>
            <dd>
              <ul data-bare>
                {heldBackBy.slice(0, most).map((id) => {
                  const answer = trace.find(({ item }) => item === id)?.answer
                  const label = typeof answer === 'number' ? inWords(level(id, answer)?.label) : ''
                  return (
                    <li key={id}>
                      <a href={itemHref(id)}>{name(id)}</a> {label && <span className={styles.soft}>{label}</span>}
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
