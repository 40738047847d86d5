import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { WorkingInstrument } from './useWorkingInstrument'

/** An instrument of one's own that is open and can be read. */
export type ReadyInstrument = Extract<WorkingInstrument, { state: 'ready' }>

const Ready = createContext<ReadyInstrument | undefined>(undefined)

export function ReadyInstrumentProvider({ ready, children }: { ready: ReadyInstrument; children: ReactNode }) {
  return <Ready.Provider value={ready}>{children}</Ready.Provider>
}

/** The open instrument. Throws outside of its addresses: that is a fault of ours, not of the person. */
export function useReadyInstrument(): ReadyInstrument {
  const ready = useContext(Ready)
  if (!ready) throw new Error('This screen stands outside an instrument of one’s own')
  return ready
}
