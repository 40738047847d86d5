import type { Instrument } from '../../core/instrument/instrumentSchema'
import { byReviewDay, isDue, itemsWithoutEvidence } from '../../core/session/evidence/evidenceFor'
import { reviewStateOf } from '../../core/session/evidence/peerReview'
import { registerOf } from '../../core/session/evidence/register'
import { signOffOf } from '../../core/session/evidence/signOff'
import { validityOf } from '../../core/session/evidence/validity'
import type { Session } from '../../core/session/sessionSchema'
import type { ReportEvidence, ReportSignOff, ReportStandsBehind } from '../stagedReport'
import { textOf } from './reportAnswer'
import { typedText } from './typedText'

/** `now` and `finishedOn` are plain dates; `finishedOn` is '' while the session is open. */
type Of = { session: Session; instrument: Instrument; language: string; now: string; finishedOn: string }

/** Evidence, sign-offs and how long the result lasts; 'none' where the instrument asks for none of them. */
export function reportStandsBehind(of: Of): ReportStandsBehind | 'none' {
  const { session, instrument, now, finishedOn } = of
  const validity = validityOf(instrument, { finishedOn: finishedOn || undefined, today: now })
  if (!instrument.evidenceRegister && !instrument.signOff && !validity) return 'none'
  return {
    evidence: instrument.evidenceRegister ? evidenceOf(of) : 'none',
    withoutEvidence: itemsWithoutEvidence(session, instrument).map(({ name }) => textOf(name, of.language)),
    signOffs: instrument.signOff ? signOffsOf(of) : 'none',
    isReviewed: registerOf(session).some(({ review }) => review !== undefined),
    validity: validity ?? 'none',
  }
}

function evidenceOf({ session, instrument, language, now }: Of): ReportEvidence[] {
  return byReviewDay(registerOf(session)).map((piece) => ({
    id: piece.id,
    title: typedText(piece.title),
    place: typedText(piece.place),
    countsFor: instrument.items.filter(({ id }) => piece.items.includes(id)).map(({ name }) => textOf(name, language)),
    reviewOn: piece.reviewOn,
    isDue: isDue(piece, now),
    review: reviewStateOf(piece),
    note: typedText(piece.review?.note ?? ''),
  }))
}

function signOffsOf({ session, instrument, language }: Of): ReportSignOff[] {
  return instrument.domains.flatMap(({ id, title }) => {
    const signOff = session.domains.includes(id) ? signOffOf(session, instrument, id) : undefined
    if (!signOff) return []
    const named = (given: typeof signOff.standing) => given.map(({ role, on }) => ({ role, on }))
    return [
      {
        area: textOf(title, language),
        isDone: signOff.isDone,
        standing: named(signOff.standing),
        outdated: named(signOff.outdated),
      },
    ]
  })
}
