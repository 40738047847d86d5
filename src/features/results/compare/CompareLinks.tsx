import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { kinshipOf } from '../../../core/instrument/versions/kinship'
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
  const kin = useKin(instrument)
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

/** The ids of all that comes from where this instrument comes from, as far as it is known here. */
function useKin(instrument: Instrument): string[] {
  const store = useStore()
  const own = useLiveQuery(async () => (await Promise.resolve(store.ownInstruments())).summaries(), [store]) ?? []
  const { id, derivedFrom } = instrument
  const related = own
    .map((one) => ({ ...one.instrument, derivedFrom: one.derivedFrom }))
    .filter((one) => kinshipOf(instrument, one) !== 'other')
  const ancestors = [derivedFrom, ...(derivedFrom?.ancestors ?? [])].flatMap((one) => one?.id ?? [])
  return [id, ...ancestors, ...related.map((one) => one.id)]
}
