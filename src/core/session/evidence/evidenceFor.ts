import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { bestLevel } from '../../instrument/levels'
import type { PlainDate } from '../../planning/plainDate'
import { answerOf } from '../recorded'
import { itemsOf } from '../sessionProgress'
import type { RegisteredEvidence, Session } from '../sessionSchema'
import { registerOf } from './register'

/** What counts for an item, in the order of the register. */
export function evidenceFor(session: Session, item: string): RegisteredEvidence[] {
  return registerOf(session).filter(({ items }) => items.includes(item))
}

/** Its day to be looked at again has come. Without a day it never does. */
export function isDue({ reviewOn }: RegisteredEvidence, today: PlainDate): boolean {
  return reviewOn !== '' && reviewOn <= today
}

/** The register as people go through it: what is due first, the longest due at the top; the rest by its day, then as entered. */
export function byReviewDay(register: readonly RegisteredEvidence[]): RegisteredEvidence[] {
  const day = ({ reviewOn }: RegisteredEvidence) => (reviewOn === '' ? 'later than any day' : reviewOn)
  return register.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** An answer at the best level says that the evidence was seen. Here nothing in the register is named that shows it. */
export function lacksEvidence(session: Session, instrument: Instrument, item: Item): boolean {
  if (!instrument.evidenceRegister || item.kind !== 'levels') return false
  const answer = answerOf(session, item)
  const saysSeen = typeof answer === 'object' && 'level' in answer && answer.level === bestLevel(instrument, item)
  return saysSeen && evidenceFor(session, item.id).every(({ title }) => title.trim() === '')
}

/** The items that a session asks, in one domain or in all, of which nobody has named the evidence that they say was seen. */
export function itemsWithoutEvidence(session: Session, instrument: Instrument, domain?: string): Item[] {
  if (!instrument.evidenceRegister) return []
  return itemsOf(session, instrument).filter(
    (item) => (domain === undefined || item.domain === domain) && lacksEvidence(session, instrument, item),
  )
}

/** The register in numbers. `pieces` are counted once, however many items they count for. */
export type RegisterCounts = { pieces: number; due: number; itemsWithEvidence: number; itemsWithoutEvidence: number }

export function registerCounts(session: Session, instrument: Instrument, today: PlainDate): RegisterCounts {
  const register = registerOf(session)
  const items = itemsOf(session, instrument)
  const linked = new Set(register.flatMap((piece) => piece.items))
  return {
    pieces: register.length,
    due: register.filter((piece) => isDue(piece, today)).length,
    itemsWithEvidence: items.filter(({ id }) => linked.has(id)).length,
    itemsWithoutEvidence: itemsWithoutEvidence(session, instrument).length,
  }
}
