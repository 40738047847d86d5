import { DepthMark } from '../choices/DepthMark'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './LevelCounts.module.css'

export type LevelCount = {
  label: string
  items: number
  /** From 0 to 1; absent for what is no level (don't know, does not apply). */
  fill?: number | undefined
}

/** How many stand at each level, items unless `counted` says of what: a mark for each, and the number in words. */
export function LevelCounts({ levels, counted }: { levels: LevelCount[]; counted?: (n: number) => string }) {
  const words = useWords(en)
  return (
    <ul data-bare className={styles.levels}>
      {levels.map(({ label, items, fill }) => (
        <li key={label} className={styles.level} data-none={items === 0 || undefined}>
          {fill === undefined ? <span /> : <DepthMark fill={fill} small />}
          <span>{label}</span>
          <span className={styles.marks} aria-hidden="true">
            {Array.from({ length: items }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike
              <span key={index} className={styles.mark} data-level={fill !== undefined || undefined} />
            ))}
          </span>
          <span className={styles.number}>{(counted ?? words.items)(items)}</span>
        </li>
      ))}
    </ul>
  )
}
