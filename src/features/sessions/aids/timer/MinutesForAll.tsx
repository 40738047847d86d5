import { useState } from 'react'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { TextField } from '../../../../ui/fields/TextField'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import { useAreaTimers } from './areaTimers'

/** Asked where the instrument does not say how long it takes. */
export function MinutesForAll() {
  const words = useWords(aidsEn).timer
  const { session } = useReadySession()
  const setMinutes = useAreaTimers((timers) => timers.setMinutes)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const minutes = parseMinutes(typed)
  const share = () => {
    setTried(true)
    if (minutes !== undefined) setMinutes(session.id, minutes)
  }
  return (
    <>
      <TextField
        label={words.setLabel}
        hint={words.setHint}
        boxWidth="short"
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={tried && minutes === undefined ? words.setWrong : undefined}
      />
      <Button kind="quiet" small onClick={share}>
        {words.set}
      </Button>
    </>
  )
}

function parseMinutes(typed: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return minutes >= 1 && minutes <= 600 ? minutes : undefined
}
