import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { useReadySession } from '../../../store/readySession'
import { DescribedChoices } from '../../../ui/choices/DescribedChoices'
import { Button } from '../../../ui/controls/Button'
import { Chip } from '../../../ui/controls/Chip'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './Item.module.css'
import { choiceOf, choicesFor, reasonOf } from './itemAnswers'
import { useItem } from './useItem'

/** One item's question: its levels, the answers that are not a level, and 'come back to this'. */
export function ItemAnswer(props: { item: Item; language: string; reasonMissing: boolean; keysEverywhere?: boolean }) {
  const { item, language, reasonMissing, keysEverywhere } = props
  const words = useWords(en).item
  const { instrument } = useReadySession()
  const { recorded, mayWrite, choose, takeBack, giveReason, setUndecided } = useItem(item)
  const chosen = choiceOf(recorded.answer)
  return (
    <div className={styles.answer}>
      <DescribedChoices
        legend={textIn(item.probe, language)}
        hint={item.hint ? textIn(item.hint, language) : ''}
        name={item.id}
        choices={choicesFor(instrument, item, language)}
        value={chosen}
        onChoose={choose}
        others={othersFor(item, words)}
        readOnly={!mayWrite}
        keysEverywhere={keysEverywhere}
      />
      {chosen === 'does-not-apply' && (
        <TextField
          label={words.whyNotApply}
          hint={words.whyNotApplyHint}
          value={reasonOf(recorded.answer)}
          onChange={(event) => giveReason(event.currentTarget.value)}
          readOnly={!mayWrite}
          error={reasonMissing ? words.whyNotApplyNeeded : undefined}
        />
      )}
      {chosen === 'dont-know' && <p className={styles.aside}>{words.dontKnowNext}</p>}
      <div className={styles.row}>
        <Chip pressed={recorded.undecided} onPress={() => setUndecided(!recorded.undecided)} disabled={!mayWrite}>
          {words.undecided}
        </Chip>
        {chosen !== undefined && mayWrite && (
          <Button kind="plain" onClick={takeBack}>
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  )
}

function othersFor(item: Item, { nonLevels }: (typeof en)['item']) {
  const dontKnow = { value: 'dont-know', label: nonLevels['dont-know'], shortcut: 'D' }
  const doesNotApply = { value: 'does-not-apply', label: nonLevels['does-not-apply'], shortcut: 'N' }
  const notDiscussed = { value: 'not-discussed', label: nonLevels['not-discussed'] }
  return item.allowDoesNotApply ? [dontKnow, doesNotApply, notDiscussed] : [dontKnow, notDiscussed]
}
