import { memo } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { saidIn } from '../../../core/instrument/text'
import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Spoken } from '../../../ui/blocks/Spoken'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { kindsEn } from '../words/kindsEn'
import styles from './Item.module.css'

/** For whoever asks: a way to put the question, why it matters, and whether it rests on law. */
export const ItemHelp = memo(function ItemHelp({ item, language }: { item: Item; language: string }) {
  const words = useWords(en).item
  const kinds = useWords(kindsEn)
  const planned = leadsToPlan(useReadySession().instrument)
  return (
    <>
      {item.help && (
        <Card title={planned ? words.help : kinds.helpAlone}>
          <div className={styles.help}>
            <p>
              <Spoken {...saidIn(item.help, language)} />
            </p>
            {planned && item.kind === 'levels' && <p>{words.between}</p>}
          </div>
        </Card>
      )}
      {item.why && (
        <Card title={words.why}>
          <div className={styles.help}>
            <p>
              <Spoken {...saidIn(item.why, language)} />
            </p>
            {item.lawCheckedOn && <p className={styles.aside}>{words.law(formatDate(item.lawCheckedOn))}</p>}
          </div>
        </Card>
      )}
    </>
  )
})
