import type { Answer } from '../../instrument/answer'
import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelsOf } from '../../instrument/levels'
import { textDifferences } from '../../instrument/versions/itemDifference'
import { itemMeaning } from '../../instrument/versions/itemMeaning'
import { answerOf, recordOf } from '../recorded'
import { itemsOf } from '../sessionProgress'
import type { Session } from '../sessionSchema'

/** One of the two sessions that are compared, with its own copy of the instrument. */
export type Side = { session: Session; instrument: Instrument }

/**
 * `same`: asked both times, and it means the same. `changed`: asked both times under one id with two meanings. `new` and
 * `gone`: only one of the versions asks it. `asked-once`: both could ask it, and one session did.
 */
export type Match = 'same' | 'changed' | 'new' | 'gone' | 'asked-once'

/** `really` is what the earlier answer was, as the later session sees it. */
export type ComparedItem = { item: string; domain: string; match: Match; was?: Answer; really?: Answer; now?: Answer }

export type Kinship = 'same' | 'adaptation' | 'other'

/** One instrument in two versions, one made from the other (or both from a third), or two that have nothing in common. */
export function kinshipOf(a: Instrument, b: Instrument): Kinship {
  if (nameOf(a) === nameOf(b)) return 'same'
  const [originOfA, originOfB] = [a, b].map((one) => nameOf(one.derivedFrom ?? one))
  return originOfA === originOfB ? 'adaptation' : 'other'
}

/** Every item that either session asks: the later one's in its order, then those that only the earlier one asked. */
export function matchItems(earlier: Side, later: Side): ComparedItem[] {
  const kinship = kinshipOf(earlier.instrument, later.instrument)
  const before = itemsOf(earlier.session, earlier.instrument)
  const now = itemsOf(later.session, later.instrument)
  const only = before.filter((item) => !now.some(({ id }) => id === item.id))
  return [...now.map((item) => compared(item, 'later')), ...only.map((item) => compared(item, 'earlier'))]

  function compared(item: Item, side: 'earlier' | 'later'): ComparedItem {
    const [own, other, others] = side === 'later' ? [later, earlier, before] : [earlier, later, now]
    const match = matchOf({ own, other, others, item, kinship }, side)
    const old = before.find(({ id }) => id === item.id)
    const was = old && match !== 'changed' ? answerOf(earlier.session, old) : undefined
    const answer = side === 'later' ? answerOf(later.session, item) : undefined
    const really = side === 'later' && match === 'same' ? recordOf(later.session, item)?.then : undefined
    return {
      item: item.id,
      domain: item.domain,
      match,
      ...(was !== undefined && { was }),
      ...(really !== undefined && { really }),
      ...(answer !== undefined && { now: answer }),
    }
  }
}

type Matching = { own: Side; other: Side; others: Item[]; item: Item; kinship: Kinship }

function matchOf({ own, other, others, item, kinship }: Matching, side: 'earlier' | 'later'): Match {
  const counterpart = other.instrument.items.find(({ id }) => id === item.id)
  if (!counterpart || !isLive(counterpart)) return side === 'later' ? 'new' : 'gone'
  if (!others.includes(counterpart)) return 'asked-once'
  return isComparable(own.instrument, item, other.instrument, counterpart, kinship) ? 'same' : 'changed'
}

/** Whoever adapts an instrument keeps its own revisions: there, what the levels say must be the same as well. */
function isComparable(a: Instrument, one: Item, b: Instrument, other: Item, kinship: Kinship): boolean {
  if (one.revision !== other.revision || itemMeaning(a, one) !== itemMeaning(b, other)) return false
  return kinship === 'same' || textDifferences(scaleTexts(a, one), scaleTexts(b, other)).length === 0
}

function scaleTexts(instrument: Instrument, item: Item) {
  const said = levelsOf(instrument, item).map(({ value, label, description }) => ({ value, label, description }))
  const options = item.options.map(({ id, label, description }) => ({ id, label, description }))
  return {
    said,
    options,
    ends: { from: item.number?.fromLabel, to: item.number?.toLabel, unit: item.number?.unit },
    probe: item.probe,
  }
}

function nameOf({ publisher, id }: { publisher: string; id: string }): string {
  return `${publisher}/${id}`
}
