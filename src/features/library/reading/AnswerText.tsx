import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './reading.module.css'

/** What can be answered where there are no levels. Which option is right is not said: that would spoil a quiz. */
export function AnswerText({ item, language }: { item: Item; language: string }) {
  const { reading } = useWords(en)
  const { kind, options, number } = item
  if (kind === 'text') return <p className={styles.soft}>{reading.inWords}</p>
  if (kind === 'number' && number) {
    const { from, to, fromLabel, toLabel, unit } = number
    return (
      <>
        <p>{reading.number({ from, to, unit: unit ? textIn(unit, language) : '' })}</p>
        {fromLabel && <p className={styles.soft}>{reading.ends(from, textIn(fromLabel, language))}</p>}
        {toLabel && <p className={styles.soft}>{reading.ends(to, textIn(toLabel, language))}</p>}
      </>
    )
  }
  if (options.length === 0) return null
  return (
    <>
      {kind === 'several' && <p className={styles.soft}>{reading.several}</p>}
      <ul aria-label={reading.levels}>
        {options.map(({ id, label, description }) => (
          <li key={id}>
            {textIn(label, language)}
            {description && <span className={styles.description}>{textIn(description, language)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
