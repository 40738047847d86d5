import type { Level } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { DepthMark } from '../../../ui/choices/DepthMark'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './reading.module.css'

/** The described answers, from the lowest to the highest. */
export function LevelList({ levels, language }: { levels: Level[]; language: string }) {
  const { reading } = useWords(en)
  return (
    <ol className={styles.levels} aria-label={reading.levels} data-bare>
      {levels.map(({ value, label, description }, index) => (
        <li key={value}>
          <DepthMark small fill={levels.length > 1 ? index / (levels.length - 1) : 1} />
          <span>
            <b>{label ? textIn(label, language) : reading.level(value)}</b>
            {description && <span className={styles.description}>{textIn(description, language)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
