import { useState } from 'react'
import { openTopics } from '../../../../core/session/aids/topics'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import styles from '../aids.module.css'
import { TopicDialog } from './TopicDialog'

/** Something comes up that does not belong here: two taps, and it waits for another time. `domain` is where it came up. */
export function ParkTopic({ domain }: { domain?: string }) {
  const words = useWords(aidsEn).topics
  const { session, mayWrite } = useReadySession()
  const [topic, setTopic] = useState<string>()
  const open = openTopics(session).length
  if (!mayWrite || session.subject === 'advisor') return null
  return (
    <div className={styles.park}>
      <Button kind="plain" onClick={() => setTopic(crypto.randomUUID())}>
        {words.park}
      </Button>
      <span role="status" className={styles.soft}>
        {open > 0 && words.parked(open)}
      </span>
      <TopicDialog topic={topic} domain={domain} onClose={() => setTopic(undefined)} />
    </div>
  )
}
