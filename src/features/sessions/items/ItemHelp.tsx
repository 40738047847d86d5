import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Item.module.css'

/** For whoever asks: a way to put the question, why it matters, and whether it rests on law. */
export function ItemHelp({ item, language }: { item: Item; language: string }) {
  const words = useWords(en).item
  return (
    <div className={styles.help}>
      {item.help && (
        <section>
          <h3>{words.help}</h3>
          <p>{textIn(item.help, language)}</p>
          <p>{words.between}</p>
        </section>
      )}
      {item.why && (
        <section>
          <h3>{words.why}</h3>
          <p>{textIn(item.why, language)}</p>
        </section>
      )}
      {item.lawCheckedOn && <p className={styles.aside}>{words.law(formatDate(item.lawCheckedOn))}</p>}
    </div>
  )
}
