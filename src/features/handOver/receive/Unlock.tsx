import { useState } from 'react'
import type { OpenedHandOver } from '../../../store/store'
import { Notice } from '../../../ui/blocks/Notice'
import { Progress } from '../../../ui/blocks/Progress'
import { Button } from '../../../ui/controls/Button'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { receiveEn } from '../words/receiveEn'

type UnlockProps = {
  name: string
  opening: boolean
  problem: Extract<OpenedHandOver, { ok: false }>['problem'] | undefined
  onOpen: (passphrase: string) => void
}

/** What was typed stays, so that one wrong word can be put right. */
export function Unlock({ name, opening, problem, onOpen }: UnlockProps) {
  const words = useWords(receiveEn)
  const [typed, setTyped] = useState('')
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && typed.trim() === '' ? words.passphraseMissing : undefined
  const press = () => {
    setAttempt(attempt + 1)
    if (typed.trim() !== '' && !opening) onOpen(typed)
  }
  return (
    <form
      className={styles.stack}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        press()
      }}
    >
      <ErrorSummary problems={missing ? [{ id: 'passphrase', message: missing }] : []} attempt={attempt} />
      {problem && (
        <Notice tone="flag" title={words.notOpenedTitle} titleLevel={2} announce>
          <p>{words.notOpened[problem]}</p>
        </Notice>
      )}
      <p>
        <bdi>{words.chosen(name)}</bdi>
      </p>
      <TextField
        id="passphrase"
        label={words.passphrase}
        hint={words.passphraseHint}
        error={missing}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {opening && <Progress label={words.opening} />}
      <div>
        <Button type="submit" busy={opening}>
          {words.open}
        </Button>
      </div>
    </form>
  )
}
