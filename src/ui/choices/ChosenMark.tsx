import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './ChosenMark.module.css'

/** Says in words that a card is chosen, on its edge: it takes no room, so nothing moves. Its radio button says it to a screen reader. */
export function ChosenMark() {
  const words = useWords(en)
  return (
    <span className={styles.chosen} aria-hidden="true">
      <Tick />
      {words.chosen}
    </span>
  )
}

export function Tick() {
  return (
    <svg className={styles.tick} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 8.5l3.7 3.8l7.3-8.6" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  )
}
