import type { DomainResult } from '../../../core/scoring/result'
import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { shortList } from '../../../ui/blocks/shortList'
import { useWords } from '../../../ui/words/useWords'
import { ItemLink } from '../ItemLink'
import styles from '../Results.module.css'
import { isStaged } from '../stages/stagedAreas'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { en } from '../words/en'

/** The items that hold each area back, with what was agreed about them. */
export function HeldBack({ findings }: { findings: Findings }) {
  const words = useWords(en).heldBack
  const { instrument, result, areaTitle } = findings
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
        {areas.map((area) => (
          <div key={area.domain}>
            <dt>
              <Worded text={areaTitle(area.domain)} />
            </dt>
            <dd>
              <LowestAnswers area={area} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LowestAnswers({ area: { heldBackBy, trace }, findings }: { area: DomainResult; findings: Findings }) {
  const words = useWords(en).heldBack
  const { named, left } = shortList(heldBackBy)
  return (
    <ul data-bare>
      {named.map((id) => {
        const answer = trace.find(({ item }) => item === id)?.answer
        const label = typeof answer === 'number' ? findings.level(id, answer)?.label : undefined
        return (
          <li key={id}>
            <ItemLink item={id} findings={findings} />{' '}
            <span className={styles.soft}>
              <Worded text={label} />
            </span>
          </li>
        )
      })}
      {left > 0 && <li className={styles.soft}>{words.more(left)}</li>}
    </ul>
  )
}
