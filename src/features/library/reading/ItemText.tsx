import type { ReactNode } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { levelsOf } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { Card } from '../../../ui/blocks/Card'
import { Tag } from '../../../ui/blocks/Tag'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { AnswerText } from './AnswerText'
import { LevelAdvice } from './LevelAdvice'
import { LevelList } from './LevelList'
import styles from './reading.module.css'
import { UrgentWhen } from './UrgentWhen'

/** One question with everything that its authors wrote about it. */
export function ItemText({ item, instrument, language }: { item: Item; instrument: Instrument; language: string }) {
  const { reading } = useWords(en)
  const levels = levelsOf(instrument, item)
  const isUrgent = item.redFlags.some(({ effect }) => effect !== 'warn')
  return (
    <Card
      title={textIn(item.name, language)}
      titleLevel={3}
      tone={isUrgent ? 'flag' : 'plain'}
      beside={
        <>
          {isUrgent && <Tag tone="flag">{reading.urgent}</Tag>}
          {item.appliesWhen && <Tag tone="quiet">{reading.notForAll}</Tag>}
        </>
      }
    >
      <p className={styles.probe}>{textIn(item.probe, language)}</p>
      {item.hint && <p className={styles.soft}>{textIn(item.hint, language)}</p>}
      {levels.length > 0 && <LevelList levels={levels} language={language} />}
      <AnswerText item={item} language={language} />
      <UrgentWhen item={item} levels={levels} language={language} />
      {item.allowDoesNotApply && <p className={styles.soft}>{reading.mayNotApply}</p>}
      <dl className={styles.notes}>
        {item.why && <Note name={reading.why}>{textIn(item.why, language)}</Note>}
        {item.help && <Note name={reading.help}>{textIn(item.help, language)}</Note>}
        {item.evidence.length > 0 && (
          <Note name={reading.evidence}>{item.evidence.map(({ label }) => textIn(label, language)).join(' · ')}</Note>
        )}
        {item.guidance.length > 0 && (
          <Note name={reading.guidance}>
            {item.guidance.map(({ title, url }) => (
              <a key={url} href={url} rel="noreferrer" target="_blank" className={styles.outside}>
                {textIn(title, language)}
              </a>
            ))}
          </Note>
        )}
      </dl>
      {levels.some(({ advice }) => advice) && (
        <Disclosure summary={reading.advice}>
          <LevelAdvice levels={levels} language={language} />
        </Disclosure>
      )}
      {item.lawCheckedOn && <p className={styles.soft}>{reading.law(item.lawCheckedOn)}</p>}
    </Card>
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
