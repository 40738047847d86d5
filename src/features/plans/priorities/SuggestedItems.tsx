import { levelAt } from '../../../core/instrument/levels'
import type { Suggestion } from '../../../core/planning/suggestPriorities'
import { Tag } from '../../../ui/blocks/Tag'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { en } from '../words/en'
import { ItemChoice } from './ItemChoice'
import styles from './Priorities.module.css'

/** What the answers put first, each with its reason: an urgent point, or its level and how much the area matters. */
export function SuggestedItems({ planning, suggestions }: { planning: Planning; suggestions: Suggestion[] }) {
  const words = useWords(en).priorities
  return (
    <section className={styles.section}>
      <h2>{words.suggested}</h2>
      {suggestions.length === 0 && <p className={styles.soft}>{words.noneSuggested}</p>}
      <ul data-bare className={styles.choices}>
        {suggestions.map((suggestion) => (
          <ItemChoice
            key={suggestion.item}
            item={suggestion.item}
            planning={planning}
            beside={suggestion.because === 'red-flag' && <Tag tone="flag">{words.urgent}</Tag>}
          >
            <span className={styles.soft}>{behind(suggestion, planning, words)}</span>
            <span>{planning.reason(suggestion.item)}</span>
          </ItemChoice>
        ))}
      </ul>
    </section>
  )
}

/** 'Money and controls · Started, or depends on one person · matters most this year' */
function behind(suggestion: Suggestion, planning: Planning, words: typeof en.priorities): string {
  const { instrument, session, area, inWords } = planning
  const item = instrument.items.find(({ id }) => id === suggestion.item)
  const level =
    item && typeof suggestion.answer === 'number' ? levelAt(instrument, item, suggestion.answer)?.label : undefined
  const rated = session.importance[suggestion.domain]
  const matters = Object.entries(words.importance).find(([value]) => Number(value) === rated)?.[1]
  return [area(suggestion.domain), inWords(level), matters].filter(Boolean).join(' · ')
}
