import type { Item, Option } from '../itemSchema'

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
