import { hasRightAnswer } from '../instrument/answering/rightAnswer'
import type { Item } from '../instrument/itemSchema'
import { recordOf } from './recorded'
import type { Session } from './sessionSchema'

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
