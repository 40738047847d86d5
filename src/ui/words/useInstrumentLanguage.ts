import { createContext, useContext } from 'react'

/** The language of an instrument's own words, apart from that of the screens. A session may have chosen one of its own. */
export const InstrumentLanguage = createContext('en')

export function useInstrumentLanguage(): string {
  return useContext(InstrumentLanguage)
}
