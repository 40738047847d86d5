import { isMust } from '../../../core/instrument/isMust'
import type { Item } from '../../../core/instrument/itemSchema'
import { Tag } from '../../../ui/blocks/Tag'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Item.module.css'

/** Marks a question that nothing else makes up for, so that nobody learns it only from the results. */
export function Must({ item, explained }: { item: Item; explained?: boolean }) {
  const words = useWords(en).item.must
  if (!isMust(item)) return null
  return (
    <span className={styles.must}>
      <Tag tone="quiet">
        <span className={styles.mustMark}>{words.mark}</span>
      </Tag>
      {explained && <span className={styles.aside}>{words.means}</span>}
    </span>
  )
}

/** Above the questions of an area: once for all of its musts. */
export function MustsExplained({ items }: { items: Item[] }) {
  const words = useWords(en).item.must
  if (!items.some(isMust)) return null
  return (
    <p className={styles.aside}>
      <b>{words.mark}</b>: {words.means}
    </p>
  )
}
