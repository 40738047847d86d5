import type { AnswerCode } from '../answer'
import { inWords, isNonLevel, noneOfThese } from '../answer'
import type { Item } from '../itemSchema'

/** Whether an answer to an item with these levels can have this code. */
export function canAnswer(item: Item, levels: readonly number[], code: AnswerCode): boolean {
  const { kind, options, number } = item
  if (kind === 'note') return code === 'not-discussed'
  if (isNonLevel(code)) return code !== 'does-not-apply' || item.allowDoesNotApply
  switch (kind) {
    case 'levels':
      return typeof code === 'number' && levels.includes(code)
    case 'number':
      return typeof code === 'number' && number !== undefined && isWithin(number, code)
    case 'text':
      return code === inWords
    default:
      return (kind === 'several' && code === noneOfThese) || options.some(({ id }) => id === code)
  }
}

function isWithin({ from, to, whole }: NonNullable<Item['number']>, code: number): boolean {
  return code >= from && code <= to && (!whole || Number.isInteger(code))
}
