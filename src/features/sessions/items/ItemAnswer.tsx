import { useMemo, useState } from 'react'
import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { useReadySession } from '../../../store/readySession'
import { DescribedChoices } from '../../../ui/choices/DescribedChoices'
import { Button } from '../../../ui/controls/Button'
import { Chip } from '../../../ui/controls/Chip'
import { TextArea } from '../../../ui/fields/TextArea'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Item.module.css'
import { choiceOf, choicesFor, reasonOf } from './itemAnswers'
import { reasonField } from './MissingReasons'
import { useItem } from './useItem'

/** One item's question: its levels, and the answers that are not a level. */
export function ItemAnswer(props: { item: Item; language: string; reasonMissing: boolean; keysEverywhere?: boolean }) {
  const { item, language, reasonMissing, keysEverywhere } = props
  const words = useWords(en).item
  const { instrument } = useReadySession()
  const { recorded, mayWrite, choose, giveReason } = useItem(item)
  const choices = useMemo(() => choicesFor(instrument, item, language), [instrument, item, language])
  const chosen = choiceOf(recorded.answer)
  return (
    <div className={styles.answer}>
      <DescribedChoices
        legend={textIn(item.probe, language)}
        legendLevel={2}
        hint={item.hint ? textIn(item.hint, language) : ''}
        name={item.id}
        choices={choices}
        value={chosen}
        onChoose={choose}
        others={othersFor(item, words)}
        readOnly={!mayWrite}
        keysEverywhere={keysEverywhere}
      />
      {chosen === 'does-not-apply' && (
        <TextField
          id={reasonField(item)}
          label={words.whyNotApply}
          hint={words.whyNotApplyHint}
          value={reasonOf(recorded.answer)}
          onChange={(event) => giveReason(event.currentTarget.value)}
          readOnly={!mayWrite}
          error={reasonMissing ? words.whyNotApplyNeeded : undefined}
        />
      )}
      {chosen === 'dont-know' && <p className={styles.aside}>{words.dontKnowNext}</p>}
      <Settled item={item} />
    </div>
  )
}

/** How the group came to its answer: settled or to come back to, agreed by all or not, and why. */
function Settled({ item }: { item: Item }) {
  const words = useWords(en).item
  const { recorded, mayWrite, takeBack, setUndecided, annotate, write } = useItem(item)
  const [writing, setWriting] = useState(false)
  const { undecided, everyoneAgreed, reason, answer } = recorded
  const why = writing || reason !== '' || !everyoneAgreed
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
        {answer !== undefined && mayWrite && (
          <Button kind="plain" small onClick={takeBack}>
            {words.clear}
          </Button>
        )}
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
    </>
  )
}

function othersFor(item: Item, { nonLevels }: (typeof en)['item']) {
  const dontKnow = { value: 'dont-know', label: nonLevels['dont-know'], shortcut: 'D' }
  const doesNotApply = { value: 'does-not-apply', label: nonLevels['does-not-apply'], shortcut: 'N' }
  const notDiscussed = { value: 'not-discussed', label: nonLevels['not-discussed'] }
  return item.allowDoesNotApply ? [dontKnow, doesNotApply, notDiscussed] : [dontKnow, notDiscussed]
}
