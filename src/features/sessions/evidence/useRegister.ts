import { useMemo } from 'react'
import { noteOnReview, reviewEvidence, takeReviewBack } from '../../../core/session/evidence/peerReview'
import {
  changeEvidence,
  linkItem,
  registerEvidence,
  registerOf,
  removeEvidence,
  unlinkItem,
} from '../../../core/session/evidence/register'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { type ReadySession, useReadySession } from '../../../store/readySession'
import { dayHere } from '../../../ui/fields/date/monthsAfter'

/**
 * The register of the open session, and the ways to change it. Of a finished session it is read; when to look again and
 * what a peer says come later than its end, so they may still be written.
 */
export function useRegister() {
  const { session, change, mayWrite } = useReadySession()
  const actions = useMemo(() => actionsOn(change), [change])
  return {
    register: registerOf(session),
    today: dayHere(new Date()),
    mayChange: mayWrite && session.finishedAt === undefined,
    mayFollowUp: mayWrite,
    ...actions,
  }
}

function actionsOn(change: ReadySession['change']) {
  const soon = { soon: true }
  return {
    /** Gives the new piece's id. */
    add: (title: string, items: string[]) => {
      const id = crypto.randomUUID()
      change((before) => registerEvidence(before, { id, title, place: '', reviewOn: '', items }))
      return id
    },
    describe: (id: string, to: Partial<Pick<RegisteredEvidence, 'title' | 'place' | 'reviewOn'>>) =>
      change((before) => changeEvidence(before, { id, to }), soon),
    remove: (id: string) => change((before) => removeEvidence(before, id)),
    link: (id: string, item: string) => change((before) => linkItem(before, { id, item })),
    /** What nobody named and what counts for nothing any more was only a tap too many. */
    unlink: (id: string, item: string) =>
      change((before) => {
        const after = unlinkItem(before, { id, item })
        const piece = registerOf(after).find((other) => other.id === id)
        const isBlank = piece && piece.items.length === 0 && `${piece.title}${piece.place}`.trim() === ''
        return isBlank ? removeEvidence(after, id) : after
      }),
    review: (id: string, says: 'confirmed' | 'queried') =>
      change((before) => reviewEvidence(before, { id, says, on: dayHere(new Date()) })),
    noteReview: (id: string, note: string) => change((before) => noteOnReview(before, { id, note }), soon),
    takeReviewBack: (id: string) => change((before) => takeReviewBack(before, id)),
  }
}
