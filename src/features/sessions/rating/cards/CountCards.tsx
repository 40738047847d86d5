import type { Item } from '../../../../core/instrument/itemSchema'
import { type HeldCards, handsIn } from '../../../../core/session/rating/cardRound'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { spokenIn } from '../../../../ui/words/locale'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { levelChoices } from '../../items/itemAnswers'
import { ratingEn } from '../../words/ratingEn'
import styles from '../rating.module.css'

type CountProps = { item: Item; cards: HeldCards; onChange: (cards: HeldCards) => void }

/** A line for each level of a question, and one for those who held up none. */
export function CountCards({ item, cards, onChange }: CountProps) {
  const words = useWords(ratingEn).cards
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  return (
    <>
      <h2>{words.levels}</h2>
      <ul data-bare className={styles.cards}>
        {levelChoices(instrument, item, language).map(({ value, label, description, language: own }) => (
          <Line
            key={value}
            label={label || description || value}
            more={label ? description : ''}
            language={own}
            count={cards.levels[value] ?? 0}
            onCount={(count) => onChange({ ...cards, levels: { ...cards.levels, [value]: count } })}
          />
        ))}
        <Line label={words.noLevel} count={cards.noLevel} onCount={(noLevel) => onChange({ ...cards, noLevel })} />
      </ul>
      <p className={styles.soft} role="status">
        {words.hands(handsIn(cards))}
      </p>
    </>
  )
}

type LineProps = {
  label: string
  more?: string | undefined
  language?: string | undefined
  count: number
  onCount: (count: number) => void
}

function Line({ label, more, language, count, onCount }: LineProps) {
  const words = useWords(ratingEn).cards
  return (
    <li>
      <span {...spokenIn(language)}>
        <b>{label}</b> {more}
      </span>
      <Button
        kind="quiet"
        small
        aria-label={words.fewer(label)}
        disabled={count === 0}
        onClick={() => onCount(count - 1)}
      >
        −
      </Button>
      <output className={styles.hands}>{count}</output>
      <Button kind="quiet" small aria-label={words.more(label)} onClick={() => onCount(count + 1)}>
        +
      </Button>
    </li>
  )
}
