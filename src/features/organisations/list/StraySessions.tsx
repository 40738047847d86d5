import type { SessionSummary } from '../../../store/store'
import { Card } from '../../../ui/blocks/Card'
import { useWords } from '../../../ui/words/useWords'
import { useInstrumentTitle } from '../useInstrumentTitle'
import { en } from '../words/en'
import styles from './list.module.css'

/** Sessions that outlived their organisation, deleted in another tab while they were open. */
export function StraySessions({ sessions }: { sessions: SessionSummary[] }) {
  const { list } = useWords(en)
  const titleOf = useInstrumentTitle()
  if (sessions.length === 0) return null
  return (
    <Card title={list.strays}>
      <p className={styles.place}>{list.straysText}</p>
      <ul data-bare>
        {sessions.map(({ id, instrument, organisationName: organisation }) => (
          <li key={id} className={styles.row}>
            <a href={`/sessions/${id}`}>
              <bdi>
                {list.resumeSession({ organisation, instrument: titleOf(instrument), version: instrument.version })}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
