import type { RegisteredEvidence, Session } from '../sessionSchema'

/** A piece of evidence as it is entered: once, whatever it counts for. */
export type NewEvidence = Omit<RegisteredEvidence, 'review' | 'heldNote'>

export function registerEvidence(session: Session, evidence: NewEvidence): Session {
  return { ...session, evidence: [...registerOf(session), { ...evidence, items: [...new Set(evidence.items)] }] }
}

/** What is said of it, or where it is: for every item that it counts for. */
export function changeEvidence(
  session: Session,
  of: { id: string; to: Partial<Pick<RegisteredEvidence, 'title' | 'place' | 'reviewOn'>> },
): Session {
  return withPiece(session, of.id, (piece) => ({ ...piece, ...of.to }))
}

export function removeEvidence(session: Session, id: string): Session {
  return { ...session, evidence: registerOf(session).filter((piece) => piece.id !== id) }
}

/** Counts a piece for one more item. */
export function linkItem(session: Session, of: { id: string; item: string }): Session {
  return withPiece(session, of.id, (piece) =>
    piece.items.includes(of.item) ? piece : { ...piece, items: [...piece.items, of.item] },
  )
}

/** Counts a piece for one item fewer. It stays in the register, also where it then counts for none. */
export function unlinkItem(session: Session, of: { id: string; item: string }): Session {
  return withPiece(session, of.id, (piece) => ({ ...piece, items: piece.items.filter((item) => item !== of.item) }))
}

export function registerOf(session: Session): RegisteredEvidence[] {
  return session.evidence ?? []
}

/** The same session with one piece changed; without that piece, the session as it was. */
export function withPiece(
  session: Session,
  id: string,
  change: (piece: RegisteredEvidence) => RegisteredEvidence,
): Session {
  const register = registerOf(session)
  if (!register.some((piece) => piece.id === id)) return session
  return { ...session, evidence: register.map((piece) => (piece.id === id ? change(piece) : piece)) }
}
