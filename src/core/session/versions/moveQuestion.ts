import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { itemMeaning } from '../../instrument/versions/itemMeaning'
import { isSameQuestion } from '../../instrument/versions/sameQuestion'

export type Versions = { from: Instrument; to: Instrument }

/**
 * What becomes of a question: it is still asked, or another one asks the same in its place, or something else is asked
 * under its id (`other`), or nothing is.
 */
export type QuestionMove = { is: 'same' | 'heir'; to: Item } | { is: 'other' } | { is: 'gone' }

export function moveQuestion(id: string, { from, to }: Versions): QuestionMove {
  const before = from.items.find((item) => item.id === id)
  const after = to.items.find((item) => item.id === id)
  if (after && isLive(after)) {
    const isSame = before && isSameQuestion({ instrument: from, item: before }, { instrument: to, item: after })
    return isSame ? { is: 'same', to: after } : { is: 'other' }
  }
  const heir = before && heirOf(before, after, { from, to })
  return heir ? { is: 'heir', to: heir } : { is: 'gone' }
}

/** The item that the file says asks the same in its place, if its answers are the same ones. */
function heirOf(before: Item, after: Item | undefined, { from, to }: Versions): Item | undefined {
  const retired = after?.retired
  if (retired?.relation !== 'same') return undefined
  const heir = to.items.find((item) => item.id === retired.replacedBy && isLive(item))
  return heir && itemMeaning(from, before) === itemMeaning(to, heir) ? heir : undefined
}
