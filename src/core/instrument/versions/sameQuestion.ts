import type { Instrument } from '../instrumentSchema'
import { type Placed, textDifferences } from './itemDifference'
import { itemMeaning, meaningfulTexts } from './itemMeaning'
import { kinshipOf } from './kinship'

/**
 * Whether two items of one id are one question, so that an answer to one can be read as an answer to the other: the same
 * revision of the same meaning. Between two instruments, and where a revision was worked out from the words and is no
 * word of the makers (decision 0031), what carries the meaning must be said in the same words too.
 */
export function isSameQuestion(one: Placed, other: Placed): boolean {
  if (one.item.revision !== other.item.revision) return false
  if (itemMeaning(one.instrument, one.item) !== itemMeaning(other.instrument, other.item)) return false
  if (areVouchedFor(one.instrument, other.instrument)) return true
  const [texts, others] = [one, other].map(({ instrument, item }) => meaningfulTexts(instrument, item))
  return textDifferences(texts, others).length === 0
}

/** The makers of an instrument of their own say by its revisions which other words mean the same. */
function areVouchedFor(a: Instrument, b: Instrument): boolean {
  return kinshipOf(a, b) === 'same' && !a.derivedFrom && !b.derivedFrom
}
