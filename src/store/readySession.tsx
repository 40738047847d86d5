import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { useWorkingSession } from './useWorkingSession'

/** A session that is open and readable, with its instrument and plan. */
export type ReadySession = Extract<ReturnType<typeof useWorkingSession>, { state: 'ready' }>

const Ready = createContext<ReadySession | undefined>(undefined)

/** Stands round every screen of a session, once it is ready: the screens need no states of their own. */
export function ReadySessionProvider({ ready, children }: { ready: ReadySession; children: ReactNode }) {
  return <Ready.Provider value={ready}>{children}</Ready.Provider>
}

/** The open session. Throws outside of a session's addresses: that is a fault of ours, not of the person. */
export function useReadySession(): ReadySession {
  const ready = useContext(Ready)
  if (!ready) throw new Error('This screen stands outside a session')
  return ready
}
