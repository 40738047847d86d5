import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { registerOf } from '../evidence/register'
import type { RecordedItem, RegisteredEvidence, Session } from '../sessionSchema'

/** What was said under another meaning of an item. `item` is the id under which it was asked. */
export type SetAsideAnswer = { item: string; recorded: RecordedItem }

/** What is to be shown beside an item: what was said to it, or to those that it took the place of. */
export function setAsideFor(session: Session, instrument: Instrument, item: Item): SetAsideAnswer[] {
  return shownBeside(instrument, item).flatMap((id) => answersTo(session, id))
}

/** Evidence that counted for an item, or for those that it took the place of, and counts for it no longer. */
export function evidenceSetAside(session: Session, instrument: Instrument, item: Item): RegisteredEvidence[] {
  const ids = shownBeside(instrument, item)
  return registerOf(session).filter(
    ({ countedFor, items }) => countedFor?.some((id) => ids.includes(id)) && !items.includes(item.id),
  )
}

/** Evidence that counted for items which are no longer asked, and that none took the place of. */
export function evidenceWithoutItem(session: Session, instrument: Instrument): RegisteredEvidence[] {
  const placed = new Set(instrument.items.filter(isLive).flatMap((item) => shownBeside(instrument, item)))
  return registerOf(session).filter(({ countedFor }) => countedFor?.some((id) => !placed.has(id)))
}

function shownBeside(instrument: Instrument, { id }: Item): string[] {
  return [id, ...instrument.items.filter(({ retired }) => retired?.replacedBy === id).map((other) => other.id)]
}

/** What was said to items that are no longer asked, and that none took the place of: it has no other place to be shown. */
export function setAsideWithoutItem(session: Session, instrument: Instrument): SetAsideAnswer[] {
  const live = instrument.items.filter(isLive)
  const placed = new Set(live.flatMap((item) => setAsideFor(session, instrument, item)).map(({ item }) => item))
  const ids = Object.keys(session.setAside ?? {}).filter((id) => !placed.has(id))
  return ids.flatMap((id) => answersTo(session, id))
}

function answersTo(session: Session, item: string): SetAsideAnswer[] {
  return (session.setAside?.[item] ?? []).map((recorded) => ({ item, recorded }))
}
