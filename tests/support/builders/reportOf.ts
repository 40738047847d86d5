import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { sessionResult } from '../../../src/core/session/sessionResult'
import type { Session } from '../../../src/core/session/sessionSchema'
import { buildReport } from '../../../src/reports/build/buildReport'
import type { Report } from '../../../src/reports/report'

/** What a session says on paper, without a plan, made by nobody in particular. */
export function reportOf(instrument: Instrument, session: Session): Report {
  return buildReport({
    session,
    instrument,
    result: sessionResult(session, instrument),
    plan: undefined,
    advisor: { name: '', body: '', contact: '', logo: '' },
    language: 'en',
    madeUp: false,
    now: '2026-11-24',
  })
}
