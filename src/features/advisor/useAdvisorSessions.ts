import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { AdvisorSide } from '../../core/session/advisor/roundOf'
import { progressOf } from '../../core/session/sessionProgress'
import { startedFor } from '../../core/session/startedFor'
import { startAdvisorSession } from '../../core/session/startSession'
import type { SaveResult, SessionSummary, Store } from '../../store/store'
import { useStore } from '../../store/useStore'

export type OwnInstrument = { instrument: Instrument; contentHash: string; document: unknown }

/** One session with its summary; without a side it could not be read. */
export type OwnSession = { summary: SessionSummary; side: AdvisorSide | undefined }

/** The advisor's own sessions, the newest first, and what can be started; `undefined` while it is being read. */
export function useAdvisorSessions() {
  const store = useStore()
  const sessions = useLiveQuery(() => ownSessions(store), [store])
  const instruments = useLiveQuery(() => instrumentsForAdvisors(store), [store])
  return sessions && instruments && { sessions, instruments }
}

async function ownSessions(store: Store): Promise<OwnSession[]> {
  const own = (await store.sessions.summaries()).filter(({ subject }) => subject === 'advisor')
  const sorted = own.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  return Promise.resolve(Promise.all(sorted.map(async (summary) => ({ summary, side: await sideOf(store, summary) }))))
}

async function sideOf(store: Store, { id, instrument }: SessionSummary): Promise<AdvisorSide | undefined> {
  const found = await Promise.resolve(store.sessions.withId(id))
  const opened = await Promise.resolve(store.instruments.open({ contentHash: instrument.contentHash }))
  return found.found === 'yes' && opened.ok ? { session: found.value, instrument: opened.instrument } : undefined
}

async function instrumentsForAdvisors(store: Store): Promise<OwnInstrument[]> {
  const shelf = await Promise.resolve(store.instruments.shelf())
  const opened = await Promise.resolve(Promise.all(shelf.map((entry) => store.instruments.open(entry))))
  return opened.flatMap((one) => (one.ok && startedFor(one.instrument) === 'advisor' ? [one] : []))
}

/** The advisor's name from the settings goes with it, if there is one. */
export async function startOwn(
  store: Store,
  { document, ...of }: OwnInstrument & { occasion: string | undefined },
): Promise<SaveResult & { id: string }> {
  const settings = await store.settings.read()
  const name = settings.found === 'yes' ? settings.value.advisor.name : ''
  const session = startAdvisorSession({ ...of, id: crypto.randomUUID(), name, now: new Date() })
  const progress = progressOf(session, of.instrument)
  const saved = await store.sessions.save(session, { rev: 0, progress, keep: document })
  return { ...saved, id: session.id }
}
