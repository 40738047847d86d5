import type { AnswerCode } from '../../../core/instrument/answer'
import type { StageProgress } from '../../../core/scoring/findings/stageProgress'
import { shortList } from '../../../ui/blocks/shortList'
import { useWords } from '../../../ui/words/useWords'
import { ItemLink } from '../ItemLink'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { stagesEn } from '../words/stagesEn'
import { nameOfStage, type StagedArea } from './stagedAreas'

/** For each area that was begun, the questions that keep it from its next level. */
export function NextStages({ areas, findings }: { areas: StagedArea[]; findings: Findings }) {
  const words = useWords(stagesEn)
  const notBegun = areas.filter(isNotBegun)
  const climbing = areas.flatMap((area) => {
    const next = area.stages.find(({ state }) => state !== 'reached')
    return next && !isNotBegun(area) && holding(area, next).length > 0 ? [{ area, next }] : []
  })
  if (climbing.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.next.title}</h2>
      <p className={styles.lead}>{words.next.lead}</p>
      <dl className={styles.heldBack}>
        {climbing.map(({ area, next }) => (
          <div key={area.domain.domain}>
            <dt>
              <Worded text={findings.areaTitle(area.domain.domain)} />
            </dt>
            <dd>
              <p className={styles.soft}>
                {words.next.towards(
                  findings.inWords(nameOfStage(next.stage, area, findings)) || words.stage(next.stage),
                )}
              </p>
              <Missing area={area} next={next} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
      {notBegun.length > 0 && (
        <p className={styles.soft}>{words.next.notBegun(notBegun.map(({ domain }) => findings.area(domain.domain)))}</p>
      )}
    </section>
  )
}

function Missing({ area, next, findings }: { area: StagedArea; next: StageProgress; findings: Findings }) {
  const words = useWords(stagesEn).next
  const { named, left } = shortList(holding(area, next))
  const said = (id: string, answer: AnswerCode | undefined) => {
    if (answer === 'dont-know') return words.dontKnow
    return typeof answer === 'number' ? <Worded text={findings.level(id, answer)?.label} /> : words.open
  }
  return (
    <ul data-bare>
      {named.map((id) => {
        const answer = area.domain.trace.find(({ item }) => item === id)?.answer
        return (
          <li key={id}>
            <ItemLink item={id} findings={findings} /> <span className={styles.soft}>{said(id, answer)}</span>
          </li>
        )
      })}
      {left > 0 && <li className={styles.soft}>{words.more(left)}</li>}
    </ul>
  )
}

/** What the engine says holds the next stage back; where the level is not known, what is missing or open at that stage. */
function holding({ domain }: StagedArea, { missing, open }: StageProgress): string[] {
  return domain.heldBackBy.length > 0 ? domain.heldBackBy : [...missing, ...open]
}

function isNotBegun({ domain }: StagedArea): boolean {
  return domain.trace.every(({ answer }) => answer === 'not-discussed')
}
