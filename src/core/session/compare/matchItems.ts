import type { Answer } from '../../instrument/answer'
import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { isSameQuestion } from '../../instrument/versions/sameQuestion'
import { occasionOf } from '../occasion'
import { agreedAnswerOf, recordOf } from '../recorded'
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

/** Every item that either session asks: the later one's in its order, then those that only the earlier one asked. */
export function matchItems(earlier: Side, later: Side): ComparedItem[] {
  const before = itemsOf(earlier.session, earlier.instrument)
  const now = itemsOf(later.session, later.instrument)
  const only = before.filter((item) => !now.some(({ id }) => id === item.id))
  return [...now.map((item) => compared(item, 'later')), ...only.map((item) => compared(item, 'earlier'))]

  function compared(item: Item, side: 'earlier' | 'later'): ComparedItem {
    const [own, other, others] = side === 'later' ? [later, earlier, before] : [earlier, later, now]
    const match = matchOf({ own, other, others, item }, side)
    const old = before.find(({ id }) => id === item.id)
    const was = old && match !== 'changed' ? agreedAnswerOf(earlier.session, old) : undefined
    const answer = side === 'later' ? agreedAnswerOf(later.session, item) : undefined
    const really = side === 'later' && match === 'same' ? thenOf(item, earlier, later) : undefined
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

type Matching = { own: Side; other: Side; others: Item[]; item: Item }

function matchOf({ own, other, others, item }: Matching, side: 'earlier' | 'later'): Match {
  const counterpart = other.instrument.items.find(({ id }) => id === item.id)
  if (!counterpart || !isLive(counterpart)) return side === 'later' ? 'new' : 'gone'
  if (!others.includes(counterpart)) return 'asked-once'
  const sides = [
    { instrument: own.instrument, item },
    { instrument: other.instrument, item: counterpart },
  ] as const
  return isSameQuestion(...sides) ? 'same' : 'changed'
}

/** What the later session says an earlier answer really was, if it says so of this earlier session. */
function thenOf(item: Item, earlier: Side, later: Side): Answer | undefined {
  const { then: really, thenOf: about } = recordOf(later.session, item) ?? {}
  const isAboutIt = about === undefined ? looksBackOn(earlier, later) : about === earlier.session.id
  return isAboutIt ? really : undefined
}

/** Where the later session's occasion names one as 'then', it looks back on a session of that occasion and on no other. */
export function looksBackOn(earlier: Side, later: Side): boolean {
  return occasionOf(later.session, later.instrument)?.then === earlier.session.occasion
}
