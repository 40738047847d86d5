import type { Item, Option } from '../instrument/itemSchema'
import { recordOf } from './recorded'
import type { Session } from './sessionSchema'

/** The options that score most; none where options are not scored. */
export function bestOptions({ kind, options }: Item): Option[] {
  const values = options.flatMap(({ value }) => value ?? [])
  if (kind !== 'choice' || values.length === 0) return []
  const best = Math.max(...values)
  return options.filter(({ value }) => value === best)
}

/** A question of a quiz or of a case: whoever reads what explains it knows what is right. */
export function hasRightAnswer(item: Item): boolean {
  return item.explains !== undefined && (bestOptions(item).length > 0 || item.reference !== undefined)
}

/** Answered, and where there is a right answer, no longer to be decided: what explains the item may be read. */
export function isExplained(session: Session, item: Item): boolean {
  const recorded = recordOf(session, item)
  if (item.explains === undefined || recorded?.answer === undefined) return false
  return !hasRightAnswer(item) || !recorded.undecided
}

/** Whoever answered has been told what is right: their answer stays as it is. */
export function isTold(session: Session, item: Item): boolean {
  return hasRightAnswer(item) && isExplained(session, item)
}
