import type { Advice } from '../../../core/instrument/itemSchema'
import type { Level } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './reading.module.css'

/** The next step from each answer, and the sign that it was taken. */
export function LevelAdvice({ levels, language }: { levels: Level[]; language: string }) {
  const { reading } = useWords(en)
  return (
    <dl className={styles.notes}>
      {levels.map(
        ({ value, label, advice }) =>
          advice && (
            <div key={value}>
              <dt>{label ? textIn(label, language) : reading.level(value)}</dt>
              <StepText advice={advice} language={language} />
            </div>
          ),
      )}
    </dl>
  )
}

export function StepText({ advice, language }: { advice: Advice; language: string }) {
  const { reading } = useWords(en)
  return (
    <>
      <dd>{textIn(advice.step, language)}</dd>
      {advice.effect && <dd>{textIn(advice.effect, language)}</dd>}
      {advice.knowBy && <dd className={styles.soft}>{reading.knowBy(textIn(advice.knowBy, language))}</dd>}
    </>
  )
}
