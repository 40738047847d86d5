import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelAt } from '../../instrument/levels'
import { isBeingRated } from '../rating/holdRound'
import { answerOf } from '../recorded'
import { itemsOf } from '../sessionProgress'
import type { Session, Suggested } from '../sessionSchema'

/**
 * What an earlier answer suggests for an item, until the group answers it, and not while people rate privately. Nothing is
 * preselected and nothing counted.
 */
export function suggestionFor(session: Session, instrument: Instrument, item: Item): Suggested | undefined {
  const suggested = session.suggested?.[item.id]
  if (!suggested || answerOf(session, item) !== undefined || isBeingRated(session, item.domain)) return undefined
  return levelAt(instrument, item, suggested.level) && suggested
}

/** The items that the session asks and for which a suggestion waits, in the instrument's order. */
export function waitingSuggestions(session: Session, instrument: Instrument): Item[] {
  if (!session.suggested) return []
  return itemsOf(session, instrument).filter((item) => suggestionFor(session, instrument, item))
}
