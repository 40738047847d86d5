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

/** The item that the file says asks the same in its place, however often it was replaced, if its answers are the same ones. */
function heirOf(before: Item, after: Item | undefined, { from, to }: Versions): Item | undefined {
  const passed = new Set<Item>()
  let heir = after
  while (heir?.retired) {
    const { relation, replacedBy } = heir.retired
    if (relation !== 'same' || passed.has(heir)) return undefined
    passed.add(heir)
    heir = to.items.find(({ id }) => id === replacedBy)
  }
  return heir && isLive(heir) && itemMeaning(from, before) === itemMeaning(to, heir) ? heir : undefined
}
