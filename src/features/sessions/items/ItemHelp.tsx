import { memo } from 'react'
import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Item.module.css'

/** For whoever asks: a way to put the question, why it matters, and whether it rests on law. */
export const ItemHelp = memo(function ItemHelp({ item, language }: { item: Item; language: string }) {
  const words = useWords(en).item
  return (
    <>
      {item.help && (
        <Card title={words.help}>
          <div className={styles.help}>
            <p>{textIn(item.help, language)}</p>
            <p>{words.between}</p>
          </div>
        </Card>
      )}
      {item.why && (
        <Card title={words.why}>
          <div className={styles.help}>
            <p>{textIn(item.why, language)}</p>
            {item.lawCheckedOn && <p className={styles.aside}>{words.law(formatDate(item.lawCheckedOn))}</p>}
          </div>
        </Card>
      )}
    </>
  )
})
