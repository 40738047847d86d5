import type { Session } from '../sessionSchema'

/** The advisor's own notes on the session as a whole. Where nothing is left of them nothing stays. */
export function writePrivateNotes(session: Session, text: string): Session {
  const { privateNotes: _, ...others } = session
  return text === '' ? others : { ...others, privateNotes: text }
}
