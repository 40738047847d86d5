import type { Suggestion } from '../../core/planning/suggestPriorities'
import { Card } from '../../ui/blocks/Card'
import { Tag } from '../../ui/blocks/Tag'
import { useWords } from '../../ui/words/useWords'
import styles from './Results.module.css'
import type { Findings } from './useFindings'
import { Worded } from './Worded'
import { en } from './words/en'

/** Three strengths, then three things to consider: what people remember when they go home. */
export function InShort({ findings }: { findings: Findings }) {
  const words = useWords(en)
  const { result, suggestions, session, progress, item, level } = findings
  const strengths = result.strengths.slice(0, 3)
  const things = suggestions.slice(0, 3)
  const isAllAnswered = progress.answered === progress.asked
  return (
    <>
      <section className={styles.section}>
        <h2>{words.strengths.title[session.mode]}</h2>
        {strengths.length === 0 && <p className={styles.soft}>{words.strengths.none}</p>}
        <ul data-bare className={styles.three}>
          {strengths.map((strength) => (
            <li key={strength.item}>
              <Card title={<Worded text={item(strength.item)?.name} />} titleLevel={3}>
                <p className={styles.small}>
                  <Worded text={level(strength.item, strength.level)?.description} />
                </p>
              </Card>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>{words.consider.title(things.length)}</h2>
        {things.length === 0 && (
          <p className={styles.soft}>{isAllAnswered ? words.consider.none[session.mode] : words.consider.noneSoFar}</p>
        )}
        <ul data-bare className={styles.three}>
          {things.map((thing) => (
            <li key={thing.item}>
              <Consider thing={thing} findings={findings} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Consider({ thing, findings }: { thing: Suggestion; findings: Findings }) {
  const words = useWords(en).consider
  const { item, areaTitle, level } = findings
  const reached = typeof thing.answer === 'number' ? level(thing.item, thing.answer) : undefined
  const step = reached?.advice?.step
  const urgent = thing.because === 'red-flag'
  return (
    <Card title={<Worded text={item(thing.item)?.name} />} titleLevel={3} tone={urgent ? 'flag' : 'plain'}>
      <p className={styles.small}>
        {urgent && <Tag tone="flag">{words.urgent}</Tag>}{' '}
        <span className={styles.soft}>
          <Worded text={areaTitle(thing.domain)} />
        </span>
      </p>
      {step && (
        <p className={styles.small}>
          <b>{words.firstStep}</b>
          <Worded text={step} />
        </p>
      )}
    </Card>
  )
}
