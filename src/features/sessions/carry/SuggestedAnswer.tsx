import { useEffect, useId, useRef } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { answerItem } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { carryEn } from '../words/carryEn'
import styles from './carry.module.css'
import { useSuggestion } from './useSuggestion'

/** What the group said in an earlier session, and one press that agrees to it here. Gone once the question is answered. */
export function SuggestedAnswer({ item, language }: { item: Item; language: string }) {
  const words = useWords(carryEn)
  const { session, change, mayWrite } = useReadySession()
  const suggestion = useSuggestion(item, language)
  const id = useId()
  const confirmed = useRef(false)
  useEffect(() => {
    if (!confirmed.current || suggestion) return
    confirmed.current = false
    focusChosen(item)
  }, [suggestion, item])
  if (!suggestion) return null
  const { level, here, on, said } = suggestion
  const day = formatDate(on)
  const confirm = () => {
    confirmed.current = true
    change((before) => answerItem(before, { item, answer: { level }, now: new Date() }))
  }
  return (
    <div className={styles.suggested}>
      <p id={id}>
        {said ? words.said({ ...said, day, mode: session.mode }) : words.saidThen(day)} {words.here(here)}
      </p>
      {mayWrite && (
        <Button kind="quiet" small aria-describedby={id} onClick={confirm}>
          {words.confirm}
        </Button>
      )}
    </div>
  )
}

/** The button takes itself away: whoever pressed it goes on from the level that is now chosen. */
function focusChosen({ id }: Item) {
  const radios = [...document.getElementsByName(id)]
  radios.find((radio) => radio instanceof HTMLInputElement && radio.checked)?.focus()
}
