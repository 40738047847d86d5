import { useState } from 'react'
import { type HandOverRole, handOverRoles } from '../../../core/handOver/handOverFile'
import type { SaveResult } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { giveEn } from '../words/giveEn'

type Mark = 'open' | 'saving' | 'failed' | 'marked'

/** Read-only here from then on, so that nobody goes on with it on two devices by mistake. */
export function MarkHandedOver({ sessions }: { sessions: string[] }) {
  const { mark: words } = useWords(giveEn)
  const store = useStore()
  const [to, setTo] = useState<HandOverRole>()
  const [attempt, setAttempt] = useState(0)
  const [mark, setMark] = useState<Mark>('open')
  const save = async (saving: () => Promise<SaveResult>, then: Mark) => {
    setMark('saving')
    const saved = await saving().catch(() => undefined)
    setMark(saved?.ok ? then : 'failed')
  }
  const press = () => {
    setAttempt(attempt + 1)
    if (to) void save(async () => (await store.handOver()).markHandedOver(sessions, to), 'marked')
  }
  const takeBack = () => save(async () => (await store.handOver()).takeBack(sessions), 'open')
  if (sessions.length === 0) return null
  if (mark === 'marked') {
    return (
      <Notice tone="info" title={words.done(sessions.length)} titleLevel={2} announce>
        <Button kind="quiet" small onClick={() => void takeBack()}>
          {words.takeBack}
        </Button>
      </Notice>
    )
  }
  const missing = attempt > 0 && !to ? words.missing : undefined
  return (
    <Card title={words.title}>
      <p>{words.text}</p>
      <ErrorSummary problems={missing ? [{ id: 'to', message: missing }] : []} attempt={attempt} />
      <RadioGroup
        legend={words.legend}
        legendLevel={3}
        name="to"
        id="to"
        error={missing}
        options={handOverRoles.map((value) => ({ value, label: words.roles[value] }))}
        value={to ?? ''}
        onChoose={(role) => setTo(role as HandOverRole)}
      />
      <p className={styles.buttons}>
        <Button kind="quiet" busy={mark === 'saving'} onClick={press}>
          {words.mark}
        </Button>
        <span role="status">{mark === 'failed' && words.failed}</span>
      </p>
    </Card>
  )
}
