import { isFor, isLive } from '../instrument/askedItems'
import type { Domain, Instrument, Occasion } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import type { Session } from './sessionSchema'

/** When the session's instrument is used in it, where it is used on several occasions. */
export function occasionOf(session: Session, instrument: Instrument): Occasion | undefined {
  return instrument.occasions.find(({ id }) => id === session.occasion)
}

/** The domains that ask anything on this occasion, in the instrument's order. */
export function domainsAt(instrument: Instrument, occasion: string | undefined): Domain[] {
  const asking = instrument.items.filter((item) => isLive(item) && isFor(occasion, item))
  return instrument.domains.filter(({ id }) => asking.some(({ domain }) => domain === id))
}

/**
 * The earlier occasion of which this session asks again what an item's answer really was: it names one, the item has
 * levels or numbers, and it was asked at that time as well.
 */
export function askedOfThen(session: Session, instrument: Instrument, item: Item): Occasion | undefined {
  const earlier = occasionOf(session, instrument)?.then
  if (item.kind !== 'levels' && item.kind !== 'number') return undefined
  if (earlier === undefined || !isFor(earlier, item)) return undefined
  return instrument.occasions.find(({ id }) => id === earlier)
}
