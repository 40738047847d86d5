import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import { askedItems, shownItems } from '../instrument/askedItems'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import { agreedAnswerOf, answerOf, holdsAnything, isNotAgreed, recordOf } from './recorded'
import type { Session } from './sessionSchema'

export type DomainStatus = 'not-started' | 'in-progress' | 'needs-decision' | 'done'

/** Counts of items that are asked; `dealtWith` includes those that the group chose to leave out. */
export type DomainProgress = {
  domain: string
  status: DomainStatus
  asked: number
  answered: number
  dealtWith: number
  undecided: number
}

export type SessionProgress = { answered: number; asked: number }

/** The agreed answers, as scoring takes them: settled ones, given to the items as this instrument has them. */
export function answersOf(session: Session, instrument: Instrument): Answers {
  const recorded = instrument.items.filter((item) => recordOf(session, item))
  return Object.fromEntries(recorded.map((item) => [item.id, agreedAnswerOf(session, item)]))
}

/** The items that this session asks, in the instrument's order: those that apply, in the domains it covers. */
export function itemsOf(session: Session, instrument: Instrument): Item[] {
  return askedItems(instrument, answersOf(session, instrument), session.profile, session.occasion).filter((item) =>
    session.domains.includes(item.domain),
  )
}

/** What this session shows in a domain: its items, and the notes that are only read between them. */
export function shownIn(domain: string, session: Session, instrument: Instrument): Item[] {
  const shown = shownItems(instrument, answersOf(session, instrument), session.profile, session.occasion)
  return session.domains.includes(domain) ? shown.filter((item) => item.domain === domain) : []
}

export function progressOf(session: Session, instrument: Instrument): SessionProgress {
  const items = itemsOf(session, instrument)
  return { asked: items.length, answered: items.filter((item) => isAnswered(session, item)).length }
}

/** One line of the task list for each domain that the session covers. */
export function domainProgress(session: Session, instrument: Instrument): DomainProgress[] {
  const items = itemsOf(session, instrument)
  return session.domains.map((domain) => {
    const asked = items.filter((item) => item.domain === domain)
    const undecided = asked.filter((item) => recordOf(session, item)?.undecided).length
    const dealtWith = asked.filter((item) => isDealtWith(session, item)).length
    const untouched = asked.filter((item) => !isTouched(session, item)).length
    return {
      domain,
      status: statusOf({ asked: asked.length, dealtWith, undecided, untouched }),
      asked: asked.length,
      answered: asked.filter((item) => isAnswered(session, item)).length,
      dealtWith,
      undecided,
    }
  })
}

/** The items that the group talked about and has not settled, by id: of the whole session, or of one domain. */
export function notAgreedYet(session: Session, instrument: Instrument, domain?: string): string[] {
  const items = itemsOf(session, instrument).filter((item) => domain === undefined || item.domain === domain)
  return items.filter((item) => isNotAgreed(session, item)).map(({ id }) => id)
}

/** What the review shows: items to come back to, and items that nobody has answered. */
export function openItems(session: Session, instrument: Instrument): { undecided: Item[]; unanswered: Item[] } {
  const items = itemsOf(session, instrument)
  const undecided = items.filter((item) => recordOf(session, item)?.undecided)
  return { undecided, unanswered: items.filter((item) => !undecided.includes(item) && !isDealtWith(session, item)) }
}

function statusOf(of: { asked: number; dealtWith: number; undecided: number; untouched: number }): DomainStatus {
  if (of.dealtWith === of.asked) return 'done'
  if (of.untouched === of.asked) return 'not-started'
  return of.dealtWith + of.undecided === of.asked ? 'needs-decision' : 'in-progress'
}

function isAnswered(session: Session, item: Item): boolean {
  return answerCode(answerOf(session, item)) !== 'not-discussed' && !lacksReason(session, item)
}

function isDealtWith(session: Session, item: Item): boolean {
  const recorded = recordOf(session, item)
  return recorded?.answer !== undefined && !recorded.undecided && !lacksReason(session, item)
}

/** 'Does not apply' was chosen, but not why, where the instrument asks why. */
export function lacksReason(session: Session, item: Item): boolean {
  const answer = answerOf(session, item)
  if (answerCode(answer) !== 'does-not-apply' || item.doesNotApplyReason === 'optional') return false
  return typeof answer !== 'object' || !('doesNotApply' in answer) || answer.doesNotApply.trim() === ''
}

function isTouched(session: Session, item: Item): boolean {
  const recorded = recordOf(session, item)
  return recorded !== undefined && holdsAnything(recorded)
}
