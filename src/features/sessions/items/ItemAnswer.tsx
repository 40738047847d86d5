import type { Item } from '../../../core/instrument/itemSchema'
import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { useReadySession } from '../../../store/readySession'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { SuggestedAnswer } from '../carry/SuggestedAnswer'
import { LastTime } from '../spread/LastTime'
import { SpreadOnItem } from '../spread/SpreadOnItem'
import { en } from '../words/en'
import { kindsEn } from '../words/kindsEn'
import styles from './Item.module.css'
import { reasonField } from './ItemProblems'
import { otherOf, reasonOf } from './itemAnswers'
import { Explained } from './kinds/Explained'
import { frameFor, KindAnswer } from './kinds/KindAnswer'
import { othersFor } from './kinds/othersFor'
import { Settled } from './kinds/Settled'
import { ThenAnswer } from './kinds/ThenAnswer'
import { useItem } from './useItem'

type ItemAnswerProps = {
  item: Item
  language: string
  /** Somebody wanted to go on: what is missing or wrong is told. */
  tried: boolean
  keysEverywhere?: boolean
  legendLevel?: 1 | 2 | 3
}

/** One item's question with its answers, and those that stand apart from them. */
export function ItemAnswer(props: ItemAnswerProps) {
  const { item, language, tried, keysEverywhere, legendLevel = 2 } = props
  const words = { item: useWords(en).item, kinds: useWords(kindsEn) }
  const { instrument } = useReadySession()
  const { recorded, mayWrite, giveSoon } = useItem(item)
  const { answer } = recorded
  const other = otherOf(answer)
  const reason = reasonOf(answer)
  const needed = item.doesNotApplyReason === 'required'
  const frame = {
    ...frameFor(item, language),
    legendLevel,
    others: othersFor(instrument, item, words),
    readOnly: !mayWrite,
    keysEverywhere,
  }
  return (
    <div className={styles.answer}>
      <KindAnswer item={item} language={language} frame={frame} tried={tried} />
      <SuggestedAnswer item={item} language={language} />
      <SpreadOnItem item={item} language={language} />
      {other === 'does-not-apply' && (
        <TextField
          id={reasonField(item)}
          label={words.item.whyNotApply}
          hint={words.item.whyNotApplyHint}
          optional={!needed}
          value={reason}
          onChange={(event) => giveSoon({ doesNotApply: event.currentTarget.value })}
          readOnly={!mayWrite}
          error={tried && needed && reason.trim() === '' ? words.item.whyNotApplyNeeded : undefined}
        />
      )}
      {other === 'dont-know' && leadsToPlan(instrument) && <p className={styles.aside}>{words.item.dontKnowNext}</p>}
      <Explained item={item} language={language} />
      <ThenAnswer item={item} language={language} />
      <LastTime item={item} language={language} />
      <Settled item={item} />
    </div>
  )
}
