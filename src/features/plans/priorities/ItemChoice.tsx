import { type ReactNode, useId, useState } from 'react'
import { placesLeft } from '../../../core/planning/placesLeft'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { en } from '../words/en'
import styles from './Priorities.module.css'

/** One thing to work on as a card that is a check box. Where the choice is full it says so, and what to do. */
export function ItemChoice(props: { item: string; planning: Planning; beside?: ReactNode; children?: ReactNode }) {
  const { item, planning, beside, children } = props
  const words = useWords(en).priorities
  const { instrument, chosen, choose, name, mayWrite } = planning
  const [refused, setRefused] = useState(false)
  const id = useId()
  const isChosen = chosen.includes(item)
  const full = !isChosen && placesLeft(instrument, chosen) === 0
  const press = () => {
    setRefused(full)
    if (full) return
    choose((items) => (items.includes(item) ? items.filter((other) => other !== item) : [...items, item]))
  }
  return (
    <li className={styles.choice}>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!mayWrite}
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}more`}
          onChange={press}
        />
        <span className={styles.words}>
          <span className={styles.name}>
            <b id={`${id}name`}>{name(item)}</b> {beside}
          </span>
          <span id={`${id}more`} className={styles.more}>
            {children}
          </span>
        </span>
      </label>
      {refused && full && (
        <p role="alert" className={styles.refused}>
          {words.full(instrument.priorities.most)}
        </p>
      )}
    </li>
  )
}
