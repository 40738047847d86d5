import type { Action } from '../../../core/planning/planSchema'
import type { ComparedPriority } from '../../../core/session/compare/compareSessions'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { PlotMark } from '../../../ui/charts/BandTrack'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { Worded } from '../Worded'
import { compareEn } from '../words/compareEn'
import own from './Compare.module.css'
import type { Wording } from './comparedWords'

const tones = { 'not-started': 'plain', started: 'now', done: 'good', dropped: 'quiet' } as const satisfies Record<
  Action['state'],
  string
>

/** What the earlier session chose to work on: what became of its steps, and of its answer. */
export function ComparedPriorities({ priorities, wording }: { priorities: ComparedPriority[]; wording: Wording }) {
  const words = useWords(compareEn)
  return (
    <section className={styles.section}>
      <h2>{words.priorities}</h2>
      {priorities.length === 0 && <p className={styles.soft}>{words.noPriorities}</p>}
      <div className={own.cards}>
        {priorities.map((priority) => (
          <OnePriority key={priority.item} priority={priority} wording={wording} />
        ))}
      </div>
    </section>
  )
}

function OnePriority({ priority, wording }: { priority: ComparedPriority; wording: Wording }) {
  const words = useWords(compareEn)
  const { item, match, because, actions } = priority
  const isAsked = match === 'same' || match === 'asked-once'
  return (
    <Card title={<Worded text={wording.itemName(item)} />} titleLevel={3}>
      {because && (
        <p className={styles.soft} dir="auto">
          {because}
        </p>
      )}
      {isAsked && (
        <p className={own.thenAndNow}>
          <span>
            <PlotMark mark="was" /> {words.was}: {wording.saidThen(priority)}
          </span>
          <span>
            <PlotMark mark="now" /> {words.now}: {wording.saidNow(priority)}
          </span>
        </p>
      )}
      {match === 'changed' && <p className={styles.soft}>{words.otherMeaning}</p>}
      {(match === 'gone' || match === 'not-asked') && <p className={styles.soft}>{words.priorityGone}</p>}
      {actions.length === 0 && <p className={styles.soft}>{words.noActions}</p>}
      <ul data-bare className={own.actions}>
        {actions.map(({ id, what, state }) => (
          <li key={id}>
            <span dir="auto">{what || words.none}</span> <Tag tone={tones[state]}>{words.states[state]}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  )
}
