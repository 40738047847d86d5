import { useState } from 'react'
import { Button } from '../../../../ui/controls/Button'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { TextField } from '../../../../ui/fields/TextField'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'
import { takeDeviceBack } from '../passing'

/** A form that was interrupted. However often a wrong word is typed, it stays. */
export function LockedForm({ word, onUnlock }: { word: string; onUnlock: () => void }) {
  const words = useWords(formEn)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<{ message: string; attempt: number }>()
  const goOn = () => {
    const said = typed.trim().toLowerCase()
    if (said === word) return onUnlock()
    const message = said === '' ? words.locked.needed : words.locked.wrong
    setWrong({ message, attempt: (wrong?.attempt ?? 0) + 1 })
  }
  return (
    <Page key="locked" title={words.locked.title} lead={<p>{words.locked.text}</p>}>
      <ErrorSummary problems={wrong ? [{ id: 'word', message: wrong.message }] : []} attempt={wrong?.attempt} />
      <TextField
        id="word"
        label={words.locked.label}
        boxWidth="short"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={({ key }) => key === 'Enter' && goOn()}
        error={wrong?.message}
      />
      <p>{words.locked.notMine}</p>
      <Foot
        back={
          <Button kind="quiet" onClick={takeDeviceBack}>
            {words.pass.backToAdvisor}
          </Button>
        }
        main={<Button onClick={goOn}>{words.locked.go}</Button>}
      />
    </Page>
  )
}
