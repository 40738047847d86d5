import { useState } from 'react'
import type { Item } from '../../../../core/instrument/itemSchema'
import { leadsToPlan } from '../../../../core/planning/leadsToPlan'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { Chip } from '../../../../ui/controls/Chip'
import { TextArea } from '../../../../ui/fields/TextArea'
import { useWords } from '../../../../ui/words/useWords'
import { en } from '../../words/en'
import styles from '../Item.module.css'
import { useItem } from '../useItem'

/** How the group came to its answer: settled or to come back to, agreed by all or not, and why. */
export function Settled({ item }: { item: Item }) {
  const words = useWords(en).item
  const { instrument } = useReadySession()
  const { recorded, mayWrite, give, setUndecided, annotate, write } = useItem(item)
  const [writing, setWriting] = useState(false)
  const { undecided, everyoneAgreed, reason, dissent = '', answer } = recorded
  const why = writing || reason !== ''
  const clear = answer !== undefined && mayWrite && item.kind !== 'text' && (
    <Button kind="plain" small onClick={() => give(undefined)}>
      {words.clear}
    </Button>
  )
  if (!leadsToPlan(instrument)) return clear && <div className={styles.row}>{clear}</div>
  return (
    <>
      <div className={styles.row}>
        <Chip pressed={undecided} onPress={setUndecided} disabled={!mayWrite}>
          {words.undecided}
        </Chip>
        <Chip pressed={!everyoneAgreed} onPress={(not) => annotate({ everyoneAgreed: !not })} disabled={!mayWrite}>
          {words.agreed}
        </Chip>
        {!why && (
          <Chip pressed={false} onPress={setWriting} disabled={!mayWrite}>
            {words.reason}
          </Chip>
        )}
        {clear}
      </div>
      {why && (
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          onChange={(event) => write({ reason: event.currentTarget.value })}
          readOnly={!mayWrite}
        />
      )}
      {(!everyoneAgreed || dissent !== '') && (
        <TextArea
          label={words.dissent}
          hint={words.dissentHint}
          value={dissent}
          onChange={(event) => write({ dissent: event.currentTarget.value })}
          readOnly={!mayWrite}
        />
      )}
    </>
  )
}
