import { useLiveQuery } from 'dexie-react-hooks'
import { inShelfOrder } from '../../../core/instrument/choosing/shelfOrder'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { compareVersions } from '../../../core/instrument/versions/compareVersions'
import type { Organisation } from '../../../core/organisation/organisation'
import { progressOf } from '../../../core/session/sessionProgress'
import type { Session, SessionMode } from '../../../core/session/sessionSchema'
import { startedFor } from '../../../core/session/startedFor'
import { startSession } from '../../../core/session/startSession'
import type { OpenedInstrument, SaveResult, ShelfEntry } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { suggestionsFor } from '../carry/earlierAnswers'

/** An instrument on the shelf that can be started, or why it cannot. */
export type OnShelf = { id: string; version: string; title: Record<string, string>; opened: OpenedInstrument }

export type NewSession = {
  instrument: Instrument
  contentHash: string
  document: unknown
  mode: SessionMode
  raters: Session['raters']
  domains: string[]
  occasion?: string | undefined
  place: string
}

/** What the start needs: the organisation, the shelf with every instrument opened, and starting itself. */
export function useStartSession(organisationId: string) {
  const store = useStore()
  const organisation = useLiveQuery(() => store.organisations.withId(organisationId), [store, organisationId])
  const shelf = useLiveQuery(async () => {
    const newest = newestOfEach(await Promise.resolve(store.instruments.shelf()))
    const all = newest.map(async ({ id, version, title }): Promise<OnShelf> => {
      const opened = await Promise.resolve(store.instruments.open({ id, version }))
      return { id, version, title, opened }
    })
    const forOrganisations = (await Promise.all(all)).filter(
      ({ opened }) => !opened.ok || startedFor(opened.instrument) === 'organisation',
    )
    return inShelfOrder(forOrganisations, ({ id, opened }) => ({
      id,
      instrument: opened.ok ? opened.instrument : undefined,
    }))
  }, [store])
  const settings = useLiveQuery(() => store.settings.read(), [store])
  const usualMode: SessionMode | '' | undefined =
    settings && (settings.found === 'yes' ? (settings.value.mode ?? '') : '')
  const start = (of: Organisation, chosen: NewSession): Promise<SaveResult & { id: string }> =>
    startOn(store, of, chosen)
  return { organisation, shelf, usualMode, start }
}

/** A new session starts with the newest version; older ones stay for the sessions that have them. */
function newestOfEach(shelf: ShelfEntry[]): ShelfEntry[] {
  const isNewer = (a: ShelfEntry, b: ShelfEntry) => a.id === b.id && compareVersions(a.version, b.version) > 0
  return shelf.filter((entry) => !shelf.some((other) => isNewer(other, entry)))
}

async function startOn(store: ReturnType<typeof useStore>, organisation: Organisation, chosen: NewSession) {
  const { document, ...of } = chosen
  const suggested = await suggestionsFor(store, { organisation: organisation.id, instrument: chosen.instrument })
  const session = startSession({ ...of, id: crypto.randomUUID(), organisation, suggested, now: new Date() })
  const progress = progressOf(session, chosen.instrument)
  const saved = await store.sessions.save(session, { rev: 0, progress, keep: document })
  return { ...saved, id: session.id }
}
