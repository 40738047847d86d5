import { reviewEvidence } from '../../../src/core/session/evidence/peerReview'
import { registerEvidence } from '../../../src/core/session/evidence/register'
import { signDomain } from '../../../src/core/session/evidence/signOff'
import type { Report } from '../../../src/reports/report'
import { reportOf } from './reportOf'
import { aSession } from './sessionBuilders'
import { aStagedInstrument } from './stagedInstrument'

const instrument = aStagedInstrument()

/** Planning at level 1 and signed by two roles; one piece of evidence, which a peer has queried. */
export function aStagedReport(): Report {
  const answered = aSession(instrument, { aims: 3, needs: 3, plan: 1, controls: 2, budget: 3, reserves: 'dont-know' })
  const piece = { id: 'p', title: 'Minutes of 4 May', place: 'Blue folder', reviewOn: '2026-10-01', items: ['aims'] }
  const signed = (['trustee', 'staff'] as const).reduce(
    (session, role) => signDomain(session, { instrument, domain: 'planning', role, on: '2026-11-20' }),
    registerEvidence(answered, piece),
  )
  const note = 'Which year is it from?'
  const session = {
    ...reviewEvidence(signed, { id: 'p', says: 'queried', note, on: '2026-11-22' }),
    finishedAt: '2026-11-24T12:00:00.000Z',
  }
  return reportOf(instrument, session)
}
