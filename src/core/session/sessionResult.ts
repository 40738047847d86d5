import type { Instrument } from '../instrument/instrumentSchema'
import type { Suggestion } from '../planning/suggestPriorities'
import { suggestPriorities } from '../planning/suggestPriorities'
import type { Result } from '../scoring/result'
import { scoreAnswers } from '../scoring/scoreAnswers'
import { answersOf } from './sessionProgress'
import type { Session } from './sessionSchema'

/** What a session's agreed answers say, under its own instrument and profile. */
export function sessionResult(session: Session, instrument: Instrument): Result {
  return scoreAnswers(instrument, answersOf(session, instrument), session.profile, {
    domains: session.domains,
    occasion: session.occasion,
  })
}

/** What the group of this session might work on, most pressing first. */
export function sessionSuggestions(session: Session, instrument: Instrument): Suggestion[] {
  const { profile, domains, importance, occasion } = session
  return suggestPriorities({
    instrument,
    answers: answersOf(session, instrument),
    profile,
    domains,
    importance,
    occasion,
  })
}
