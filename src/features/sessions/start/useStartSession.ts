import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Organisation } from '../../../core/organisation/organisation'
import { progressOf } from '../../../core/session/sessionProgress'
import type { Session, SessionMode } from '../../../core/session/sessionSchema'
import { startSession } from '../../../core/session/startSession'
import type { OpenedInstrument, SaveResult } from '../../../store/store'
import { useStore } from '../../../store/useStore'

/** An instrument on the shelf that can be started, or why it cannot. */
export type OnShelf = { id: string; version: string; title: Record<string, string>; opened: OpenedInstrument }

export type NewSession = {
  instrument: Instrument
  contentHash: string
  document: unknown
  mode: SessionMode
  raters: Session['raters']
  domains: string[]
  place: string
}

/** What the start needs: the organisation, the shelf with every instrument opened, and starting itself. */
export function useStartSession(organisationId: string) {
  const store = useStore()
  const organisation = useLiveQuery(() => store.organisations.withId(organisationId), [store, organisationId])
  const shelf = useLiveQuery(
    () =>
      Promise.all(
        store.instruments.shelf().map(async ({ id, version, title }): Promise<OnShelf> => {
          const opened = await Promise.resolve(store.instruments.open({ id, version }))
          return { id, version, title, opened }
        }),
      ),
    [store],
  )
  const settings = useLiveQuery(() => store.settings.read(), [store])
  const usualMode: SessionMode | '' | undefined =
    settings && (settings.found === 'yes' ? (settings.value.mode ?? '') : '')
  const start = (of: Organisation, chosen: NewSession): Promise<SaveResult & { id: string }> =>
    startOn(store, of, chosen)
  return { organisation, shelf, usualMode, start }
}

async function startOn(store: ReturnType<typeof useStore>, organisation: Organisation, chosen: NewSession) {
  const { document, ...of } = chosen
  const session = startSession({ ...of, id: crypto.randomUUID(), organisation, now: new Date() })
  const progress = progressOf(session, chosen.instrument)
  const saved = await store.sessions.save(session, { rev: 0, progress, keep: document })
  return { ...saved, id: session.id }
}
