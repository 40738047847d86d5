import { lowestMembers, stagedGroups } from '../../../core/scoring/findings/stageProgress'
import type { GroupResult } from '../../../core/scoring/result'
import { Card } from '../../../ui/blocks/Card'
import { shortList } from '../../../ui/blocks/shortList'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { stagesEn } from '../words/stagesEn'
import own from './stages.module.css'

/** How far all areas together are, after each by itself: as far as the lowest of them, and which that is. */
export function TogetherAtStage({ findings }: { findings: Findings }) {
  const { instrument, result } = findings
  return stagedGroups(instrument, result).map(({ group, reached, band }) => (
    <section key={group.id} className={styles.section}>
      <Card title={<Worded text={group.title} />}>
        {band ? (
          <>
            <p className={own.together}>
              <Worded text={band.label} />
            </p>
            {band.meaning && (
              <p>
                <Worded text={band.meaning} />
              </p>
            )}
            <Lowest reached={reached} findings={findings} />
          </>
        ) : (
          <NotKnown reached={reached} />
        )}
      </Card>
    </section>
  ))
}

function Lowest({ reached, findings }: { reached: GroupResult; findings: Findings }) {
  const words = useWords(stagesEn).together
  const areas = lowestMembers(reached).map(findings.area)
  if (areas.length === 0) return null
  const { named, left } = shortList(areas)
  return <p className={styles.soft}>{words.isLowest(left === 0 ? areas : [...named, words.more(left)])}</p>
}

function NotKnown({ reached }: { reached: GroupResult }) {
  const words = useWords(stagesEn).together
  return (
    <>
      <p className={own.together}>{words.unknown}</p>
      {reached.unknown.length > 0 && <p className={styles.soft}>{words.unknownBecause(reached.unknown.length)}</p>}
    </>
  )
}
