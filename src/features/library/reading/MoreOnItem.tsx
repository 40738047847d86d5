import type { ReactNode } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import type { Level } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { LevelAdvice, StepText } from './LevelAdvice'
import styles from './reading.module.css'

type MoreOnItemProps = {
  item: Item
  /** Those with a next step of their own, which is said neither by the item as a whole nor by a shared level set. */
  levels: Level[]
  language: string
}

/** What whoever asks may want, folded away from what is asked. */
export function MoreOnItem({ item, levels, language }: MoreOnItemProps) {
  const { reading } = useWords(en)
  const { why, help, evidence, guidance, advice, lawCheckedOn } = item
  const isMore = why || help || evidence.length > 0 || guidance.length > 0 || advice || levels.length > 0
  if (!isMore && !lawCheckedOn) return null
  return (
    <Disclosure summary={reading.more}>
      <dl className={styles.notes}>
        {why && <Note name={reading.why}>{textIn(why, language)}</Note>}
        {help && <Note name={reading.help}>{textIn(help, language)}</Note>}
        {evidence.length > 0 && (
          <Note name={reading.evidence}>{evidence.map(({ label }) => textIn(label, language)).join(' · ')}</Note>
        )}
        {guidance.length > 0 && (
          <Note name={reading.guidance}>
            {guidance.map(({ title, url }) => (
              <a key={url} href={url} rel="noreferrer" target="_blank" className={styles.outside}>
                {textIn(title, language)}
              </a>
            ))}
          </Note>
        )}
        {advice && (
          <div>
            <dt>{reading.advice}</dt>
            <StepText advice={advice} language={language} />
          </div>
        )}
      </dl>
      {levels.length > 0 && (
        <>
          <h4>{reading.adviceByAnswer}</h4>
          <LevelAdvice levels={levels} language={language} />
        </>
      )}
      {lawCheckedOn && <p className={styles.soft}>{reading.law(lawCheckedOn)}</p>}
    </Disclosure>
  )
}

function Note({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
