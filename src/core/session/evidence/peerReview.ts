import type { PlainDate } from '../../planning/plainDate'
import type { RegisteredEvidence, Session } from '../sessionSchema'
import { registerOf, withPiece } from './register'
import { pieceAsSeen } from './whatWasSeen'

/** `changed`: a peer confirmed or queried it, and it has changed since. */
export const reviewStates = ['confirmed', 'queried', 'changed', 'not-seen'] as const
export type ReviewState = (typeof reviewStates)[number]

export function reviewStateOf(piece: RegisteredEvidence): ReviewState {
  if (!piece.review) return 'not-seen'
  return piece.review.of === pieceAsSeen(piece) ? piece.review.says : 'changed'
}

/** What a peer wrote to a piece, also while they say nothing of it. */
export function noteOf({ review, heldNote = '' }: RegisteredEvidence): string {
  return review?.note ?? heldNote
}

/** What a peer says of a piece as it is now, in place of what was said before; what they wrote to it stays. */
export function reviewEvidence(
  session: Session,
  of: { id: string; says: 'confirmed' | 'queried'; note?: string; on: PlainDate },
): Session {
  const { id, says, on } = of
  return withPiece(session, id, ({ heldNote, ...piece }) => {
    const note = of.note ?? noteOf({ ...piece, heldNote })
    return { ...piece, review: { says, note, on, of: pieceAsSeen(piece) } }
  })
}

/** The note alone: what was said of the piece, and when, stays. */
export function noteOnReview(session: Session, of: { id: string; note: string }): Session {
  return withPiece(session, of.id, (piece) =>
    piece.review ? { ...piece, review: { ...piece.review, note: of.note } } : piece,
  )
}

/** What a peer said of a piece goes; what they wrote may have been long, and is held. */
export function takeReviewBack(session: Session, id: string): Session {
  return withPiece(session, id, ({ review, ...piece }) => (review?.note ? { ...piece, heldNote: review.note } : piece))
}

/** A peer review in numbers: every piece stands in one state, so they add up to the register. */
export function reviewCounts(session: Session): Record<ReviewState, number> {
  const counts = { confirmed: 0, queried: 0, changed: 0, 'not-seen': 0 }
  for (const piece of registerOf(session)) counts[reviewStateOf(piece)] += 1
  return counts
}
