import type { SessionSummary } from '../../../store/store'
import { Tag } from '../../../ui/blocks/Tag'
import { useWords } from '../../../ui/words/useWords'
import { useInstrumentTitle } from '../useInstrumentTitle'
import { oneEn } from '../words/oneEn'
import styles from './one.module.css'

/** A finished session leads to its results, an open one to where it goes on. */
export function SessionList({ sessions }: { sessions: SessionSummary[] }) {
  const { organisation: words } = useWords(oneEn)
  const titleOf = useInstrumentTitle()
  if (sessions.length === 0) return <p className={styles.soft}>{words.noSessions}</p>
  return (
    <ul data-bare>
      {sessions.map(({ id, instrument, startedAt, finishedAt, progress }) => (
        <li key={id} className={styles.row}>
          <span className={styles.what}>
            <a href={finishedAt ? `/sessions/${id}/results` : `/sessions/${id}`}>
              {words.session({ instrument: titleOf(instrument), version: instrument.version })}
            </a>
            <span className={styles.soft}>{finishedAt ? words.finishedOn(finishedAt) : words.started(startedAt)}</span>
          </span>
          <span className={styles.soft}>{words.answered(progress)}</span>
          {!finishedAt && <Tag tone="now">{words.stateOpen}</Tag>}
        </li>
      ))}
    </ul>
  )
}
