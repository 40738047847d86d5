import type { Instrument } from '../instrument/instrumentSchema'
import { languagesOf } from '../instrument/wording/languagesOf'
import type { Session } from './sessionSchema'

/** The language of the instrument's words in a session: the one that was chosen, else the device's, else the instrument's own. */
export function languageOf(session: Session, instrument: Instrument, device: string): string {
  const there = languagesOf(instrument)
  const [own = instrument.baseLanguage] = there
  return [session.language, device, device.split('-')[0]].find((tag) => tag !== undefined && there.includes(tag)) ?? own
}

/** Answers, notes and place are in no language of the instrument: they stay as they are. */
export function chooseLanguage(session: Session, language: string): Session {
  return { ...session, language }
}
