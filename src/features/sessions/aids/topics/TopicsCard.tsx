import { useState } from 'react'
import { saidIn } from '../../../../core/instrument/text'
import { markTopic, topicsByArea, topicsOf } from '../../../../core/session/aids/topics'
import type { Topic } from '../../../../core/session/sessionSchema'
import { useReadySession } from '../../../../store/readySession'
import { Card } from '../../../../ui/blocks/Card'
import { Spoken } from '../../../../ui/blocks/Spoken'
import { Button } from '../../../../ui/controls/Button'
import { Chip } from '../../../../ui/controls/Chip'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import styles from '../aids.module.css'
import { ParkTopic } from './ParkTopic'
import { TopicDialog } from './TopicDialog'

/** On the task list: everything that was parked, area by area, with what has been talked about since. */
export function TopicsCard() {
  const words = useWords(aidsEn).topics
  const language = useInstrumentLanguage()
  const { session, instrument } = useReadySession()
  const [changing, setChanging] = useState<string>()
  const groups = topicsByArea(topicsOf(session), instrument)
  if (session.subject === 'advisor') return null
  return (
    <Card title={words.title}>
      {groups.map(({ domain, topics }) => (
        <div key={domain?.id ?? ''} className={styles.topics}>
          {domain && (
            <h3 className={styles.soft}>
              <Spoken {...saidIn(domain.title, language)} />
            </h3>
          )}
          <ul data-bare>
            {topics.map((topic) => (
              <OneTopic key={topic.id} topic={topic} onChange={() => setChanging(topic.id)} />
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.soft}>{groups.length === 0 ? words.none : words.inReport}</p>
      <ParkTopic />
      <TopicDialog topic={changing} changes onClose={() => setChanging(undefined)} />
    </Card>
  )
}

function OneTopic({ topic, onChange }: { topic: Topic; onChange: () => void }) {
  const words = useWords(aidsEn).topics
  const { change, mayWrite } = useReadySession()
  const { id, text, done } = topic
  return (
    <li className={styles.topic}>
      <p dir="auto">{text}</p>
      <div className={styles.row}>
        <Chip
          pressed={done}
          disabled={!mayWrite}
          aria-label={words.doneWith(text)}
          onPress={(done) => change((before) => markTopic(before, { id, done }))}
        >
          {words.done}
        </Chip>
        {mayWrite && (
          <Button kind="plain" small aria-label={words.changeOf(text)} onClick={onChange}>
            {words.change}
          </Button>
        )}
      </div>
    </li>
  )
}
