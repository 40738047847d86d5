import { useCallback, useSyncExternalStore } from 'react'
import type { Store } from './store'
import { useStore } from './useStore'
import type { OpenSessions, WorkingSession } from './working/openSessions'
import { openSessionsOf } from './working/openSessions'

const openSessions = new WeakMap<Store, OpenSessions>()

/** A session with its instrument and plan, open for editing; it stays open from one of its screens to the next. */
export function useWorkingSession(sessionId: string): WorkingSession {
  const store = useStore()
  const sessions = openSessionsIn(store)
  const subscribe = useCallback(
    (listener: () => void) => sessions.subscribe(sessionId, listener),
    [sessions, sessionId],
  )
  return useSyncExternalStore(subscribe, () => sessions.snapshot(sessionId))
}

function openSessionsIn(store: Store): OpenSessions {
  const known = openSessions.get(store)
  if (known) return known
  const locks = globalThis.navigator?.locks as LockManager | undefined
  const opened = openSessionsOf(store, { now: () => new Date(), locks })
  openSessions.set(store, opened)
  return opened
}
