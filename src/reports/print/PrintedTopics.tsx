import type { ReportTopic } from '../report'
import type { ReportWords } from '../words/en'
import styles from './printed.module.css'
import { Typed } from './Typed'

/** What came up and waits for another time; nothing where nothing does. */
export function PrintedTopics({ topics, words }: { topics: ReportTopic[]; words: ReportWords }) {
  if (topics.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{words.topics.heading}</h2>
      <p>{words.topics.explained}</p>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Typed text={words.topics.line(topic)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
