import { useState } from 'react'
import { textIn } from '../../core/instrument/text'
import { useStore } from '../../store/useStore'
import { Card } from '../../ui/blocks/Card'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { ErrorSummary } from '../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { useGo } from '../../ui/layout/navigation'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import styles from './advisor.module.css'
import { type OwnInstrument, startOwn } from './useAdvisorSessions'
import { en } from './words/en'

/** Starts a session of one's own. Where there is only one set of questions, it is not asked which. */
export function StartOwn({ instruments }: { instruments: OwnInstrument[] }) {
  const words = useWords(en).start
  const language = useInstrumentLanguage()
  const [only] = instruments
  const [which, setWhich] = useState(instruments.length === 1 && only ? only.contentHash : '')
  const [occasion, setOccasion] = useState('')
  const { attempt, failed, start } = useStart()
  const chosen = instruments.find(({ contentHash }) => contentHash === which)
  const occasions = chosen?.instrument.occasions ?? []
  const missing = [
    ...(chosen ? [] : [{ id: 'which', message: words.chooseWhich }]),
    ...(occasions.length > 0 && !occasions.some(({ id }) => id === occasion)
      ? [{ id: 'occasion', message: words.chooseWhen }]
      : []),
  ]
  const problems = attempt > 0 ? missing : []
  const errorOf = (field: string) => problems.find(({ id }) => id === field)?.message
  return (
    <Card title={words.title}>
      <div className={styles.stack}>
        <ErrorSummary problems={problems} attempt={attempt} />
        {failed && (
          <Notice tone="flag" title={words.notSaved} announce>
            <p>{words.notSavedText}</p>
          </Notice>
        )}
        {instruments.length > 1 && (
          <RadioGroup
            id="which"
            name="which"
            legend={words.which}
            options={instruments.map(({ contentHash, instrument }) => ({
              value: contentHash,
              label: textIn(instrument.title, language),
              hint: textIn(instrument.summary, language),
            }))}
            value={which}
            onChoose={setWhich}
            error={errorOf('which')}
          />
        )}
        {occasions.length > 0 && (
          <RadioGroup
            id="occasion"
            name="occasion"
            legend={words.when}
            options={occasions.map(({ id, title, summary }) => ({
              value: id,
              label: textIn(title, language),
              hint: summary && textIn(summary, language),
            }))}
            value={occasion}
            onChoose={setOccasion}
            error={errorOf('occasion')}
          />
        )}
        <p>
          <Button onClick={() => void start(missing.length === 0 ? chosen : undefined, occasion || undefined)}>
            {words.go}
          </Button>
        </p>
      </div>
    </Card>
  )
}

function useStart() {
  const store = useStore()
  const go = useGo()
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)

  async function start(chosen: OwnInstrument | undefined, occasion: string | undefined) {
    setAttempt((before) => before + 1)
    if (!chosen) return
    const saved = await startOwn(store, { ...chosen, occasion })
    setFailed(!saved.ok)
    if (saved.ok) go(`/sessions/${saved.id}`)
  }

  return { attempt, failed, start }
}
