import { isQuestion } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelAt } from '../../instrument/levels'
import { recordOf } from '../recorded'
import { itemsOf } from '../sessionProgress'
import type { Session, Suggested } from '../sessionSchema'

/** A session of the same organisation that was held before, with its own copy of the instrument. */
export type EarlierSession = { session: Session; instrument: Instrument }

/** A shorter question can show that something is in place and used, never that it is embedded. */
const highestSuggested = 2

/**
 * What earlier answers suggest for this instrument's items, by item id. An item that carries to another one of the right
 * revision suggests its own level there. The newest answer decides; one that is no level, is not settled, or has no
 * match among the levels there suggests nothing.
 */
export function suggestionsFrom(earlier: readonly EarlierSession[], instrument: Instrument): Record<string, Suggested> {
  const newest = new Map<string, Carried>()
  for (const carried of earlier.flatMap((of) => carriedBy(of, instrument))) {
    const before = newest.get(carried.target.id)
    if (!before || before.at <= carried.at) newest.set(carried.target.id, carried)
  }
  return Object.fromEntries(
    [...newest.values()].flatMap(({ target, level, ...said }) => {
      const there = level !== undefined && level <= highestSuggested && levelAt(instrument, target, level)
      return there ? [[target.id, { level, from: fromOf(said) }]] : []
    }),
  )
}

/**
 * An answer on its way to `target`; `level` is missing where it is none that can be carried. `at` is by the device's clock:
 * a wrong one can only bring up another answer, which is shown with its day and counts for nothing until it is confirmed.
 */
type Carried = { target: Item; session: Session; item: Item; at: string; level: number | undefined }

function carriedBy({ session, instrument }: EarlierSession, to: Instrument): Carried[] {
  return itemsOf(session, instrument).flatMap((item) => {
    const target = targetOf(item, to)
    const recorded = recordOf(session, item)
    if (!target || recorded?.answer === undefined) return []
    const { answer, undecided } = recorded
    const isSettled = typeof answer === 'object' && 'level' in answer && !undecided
    const level = isSettled && levelAt(instrument, item, answer.level) ? answer.level : undefined
    return [{ target, session, item, at: answeredAt(session, item), level }]
  })
}

/** Where one of the two counts the other way round, the same number means the opposite. */
function targetOf({ carriesTo, reverse }: Item, to: Instrument): Item | undefined {
  if (carriesTo?.instrument !== to.id) return undefined
  return to.items.find(
    (other) =>
      other.id === carriesTo.item &&
      other.revision === carriesTo.revision &&
      isQuestion(other) &&
      !other.reverse &&
      !reverse,
  )
}

function answeredAt({ history, startedAt }: Session, { id }: Item): string {
  return history.findLast(({ what, item }) => what === 'answered' && item === id)?.at ?? startedAt
}

function fromOf({ session, item, at }: Pick<Carried, 'session' | 'item' | 'at'>): Suggested['from'] {
  return { sessionId: session.id, instrument: session.instrument, item: item.id, on: at }
}
