import { useLiveQuery } from 'dexie-react-hooks'
import { useReadySession } from '../../../store/readySession'
import { useStore } from '../../../store/useStore'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { compareEn } from '../words/compareEn'

/** More earlier sessions than this are found on the organisation's page. */
const most = 3

/** Leads to what changed since an earlier session of the same organisation with the same questions. */
export function CompareLinks() {
  const words = useWords(compareEn)
  const store = useStore()
  const { session, instrument } = useReadySession()
  const all = useLiveQuery(() => store.sessions.summaries(), [store])
  const kin = [session.instrument.id, instrument.derivedFrom?.id]
  const earlier = (all ?? [])
    .filter((other) => other.organisationId === session.organisationId && kin.includes(other.instrument.id))
    .filter((other) => other.id !== session.id && !other.feedback && other.startedAt < session.startedAt)
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .slice(0, most)
  if (earlier.length === 0 || session.feedback) return null
  return (
    <ul data-bare className={styles.section}>
      {earlier.map(({ id, startedAt }) => (
        <li key={id}>
          <a href={`/sessions/${session.id}/compare/${id}`}>{words.link(formatDate(startedAt))}</a>
        </li>
      ))}
    </ul>
  )
}
