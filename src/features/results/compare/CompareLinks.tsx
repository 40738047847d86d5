import { useLiveQuery } from 'dexie-react-hooks'
import { comparableWith } from '../../../core/session/compare/comparableWith'
import { lineagesOn } from '../../../store/ownInstruments/lineages'
import { useReadySession } from '../../../store/readySession'
import type { SessionSummary } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { compareEn } from '../words/compareEn'

/** Sessions further back than this are folded away. */
const shownAtOnce = 3

/** Leads to what changed since each earlier session of the same organisation with the same questions. */
export function CompareLinks() {
  const words = useWords(compareEn)
  const store = useStore()
  const { session, instrument } = useReadySession()
  const sessions = useLiveQuery(() => store.sessions.summaries(), [store]) ?? []
  const lineages = useLiveQuery(() => lineagesOn(store), [store]) ?? []
  const earlier = comparableWith(session, { sessions, lineages: [instrument, ...lineages] })
  const further = earlier.slice(shownAtOnce)
  if (earlier.length === 0) return null
  return (
    <div className={styles.section}>
      <Links earlier={earlier.slice(0, shownAtOnce)} />
      {further.length > 0 && (
        <Disclosure summary={words.further(further.length)}>
          <Links earlier={further} />
        </Disclosure>
      )}
    </div>
  )
}

function Links({ earlier }: { earlier: SessionSummary[] }) {
  const words = useWords(compareEn)
  const { session } = useReadySession()
  return (
    <ul data-bare>
      {earlier.map(({ id, startedAt }) => (
        <li key={id}>
          <a href={`/sessions/${session.id}/compare/${id}`}>{words.link(formatDate(startedAt))}</a>
        </li>
      ))}
    </ul>
  )
}
