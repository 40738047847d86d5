import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import { choosePriorities } from '../../src/core/planning/choosePriorities'
import type { Plan } from '../../src/core/planning/planSchema'
import { scoreAnswers } from '../../src/core/scoring/scoreAnswers'
import { annotateItem, answerItem } from '../../src/core/session/sessionChanges'
import { answersOf } from '../../src/core/session/sessionProgress'
import type { Session } from '../../src/core/session/sessionSchema'

const note = 'The committee talked about this for a while and wants to look at it again before the summer.'

/** Every question answered, each with a reason, evidence and notes: as full as a session of two hours gets. */
export function fullSession(started: Session, instrument: Instrument): Session {
  const now = new Date(started.startedAt)
  return instrument.items.reduce((session, item, at) => {
    const answered = answerItem(session, { item, answer: { level: at % 4 }, now })
    const evidence = item.evidence.slice(0, 2).map(({ id }) => id)
    const annotation = { reason: note, evidence, confidence: 'saw' as const, notes: { private: note, shareable: note } }
    return annotateItem(answered, { item, annotation })
  }, started)
}

/** Three priorities, with an action for each and for every red flag. */
export function planOf(session: Session, instrument: Instrument): Plan {
  const answers = answersOf(session, instrument)
  let actions = 0
  const weakest = instrument.items.filter((_, at) => at % 4 === 0).slice(0, 3)
  return choosePriorities(
    undefined,
    weakest.map(({ id }) => id),
    {
      planId: 'plan',
      sessionId: session.id,
      organisationId: session.organisationId,
      instrument,
      answers,
      result: scoreAnswers(instrument, answers, session.profile, session),
      language: 'en',
      today: '2026-11-22',
      newId: () => `action-${++actions}`,
      words: { findOut: (name) => `Find out: ${name}`, putRight: (name) => `Put right: ${name}`, because: () => note },
    },
  )
}
