import { useState } from 'react'
import type { SessionMode } from '../../core/session/sessionSchema'
import { changeSettings } from '../../store/settings'
import type { SaveProblem } from '../../store/store'
import { useStore } from '../../store/useStore'
import { Card } from '../../ui/blocks/Card'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { ErrorSummary } from '../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { useGo } from '../../ui/layout/navigation'
import { Page } from '../../ui/layout/Page'
import { useWords } from '../../ui/words/useWords'
import { MadeUpProblem } from './madeUp/MadeUpProblem'
import { useMadeUp } from './madeUp/useMadeUp'
import styles from './organisations.module.css'
import { en } from './words/en'

/** The first run: what this is, who will use it, and the two ways to begin. */
export function WelcomeScreen() {
  const words = useWords(en)
  const { welcome } = words
  const madeUp = useMadeUp()
  const { mode, setMode, missing, attempt, problem, begin } = useBeginning()
  return (
    <Page title={welcome.title} lead={<p>{welcome.lead}</p>}>
      <ErrorSummary attempt={attempt} problems={missing ? [{ id: 'who', message: welcome.whoMissing }] : []} />
      {problem && (
        <Notice tone="flag" announce title={words.notSavedTitle}>
          {<p>{words.notSaved[problem]}</p>}
        </Notice>
      )}
      <MadeUpProblem problem={madeUp.problem} />
      <div className={styles.stack}>
        <Card title={welcome.facts}>
          <ul className={styles.facts}>
            <li>{welcome.works}</li>
            <li>{welcome.stays}</li>
            <li>{welcome.notLocked}</li>
          </ul>
        </Card>
        <Card>
          <RadioGroup
            legend={welcome.who}
            legendLevel={2}
            name="who"
            id="who"
            error={missing ? welcome.whoMissing : undefined}
            options={[
              { value: 'facilitated', label: welcome.advisor, hint: welcome.advisorHint },
              { value: 'self', label: welcome.ourselves, hint: welcome.ourselvesHint },
            ]}
            value={mode ?? ''}
            onChoose={(chosen) => setMode(chosen as SessionMode)}
          />
        </Card>
        <div className={styles.begin}>
          <Button onClick={() => void begin()}>{welcome.real}</Button>
          <Button kind="quiet" busy={madeUp.busy} onClick={() => void madeUp.tryOut(mode)}>
            {welcome.tryOut}
          </Button>
          <p className={styles.soft}>{welcome.tryHint}</p>
          <ButtonLink kind="plain" href="/receive">
            {words.given}
          </ButtonLink>
        </div>
      </div>
    </Page>
  )
}

function useBeginning() {
  const store = useStore()
  const go = useGo()
  const [mode, setMode] = useState<SessionMode>()
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<SaveProblem>()

  async function begin() {
    setAttempt((before) => before + 1)
    if (!mode) return
    const saved = await changeSettings(store.settings, (settings) => ({ ...settings, setUp: true, mode }))
    if (!saved.ok) return setProblem(saved.problem)
    go(mode === 'self' ? '/check' : '/')
  }

  return { mode, setMode, attempt, missing: attempt > 0 && !mode, problem, begin }
}
