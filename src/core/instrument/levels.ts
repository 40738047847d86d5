import type { Instrument } from './instrumentSchema'
import type { Advice, Item } from './itemSchema'
import type { Text } from './text'

/** One described step on an item's scale; what the item says wins over its level set. */
export type Level = {
  value: number
  label?: Text | undefined
  description?: Text | undefined
  advice?: Advice | undefined
}

/** An item's levels from the lowest value to the highest; none where it asks for something else than a level. */
export function levelsOf(instrument: Instrument, item: Item): Level[] {
  if (item.kind !== 'levels') return []
  const levels = new Map<number, Level>()
  for (const named of instrument.levelSets[item.levelSet ?? ''] ?? []) levels.set(named.value, named)
  for (const own of item.levels) {
    const { value, label, description, advice } = own
    const set = levels.get(value) ?? { value }
    levels.set(value, {
      ...set,
      ...(label && { label }),
      ...(description && { description }),
      ...(advice && { advice }),
    })
  }
  return withSharedAdvice(
    [...levels.values()].sort((a, b) => a.value - b.value),
    item,
  )
}

/** The advice of the item as a whole is for every level below the best that has none. */
function withSharedAdvice(levels: Level[], { advice, reverse }: Item): Level[] {
  const best = reverse ? levels[0] : levels.at(-1)
  return levels.map((level) => (advice && level !== best && !level.advice ? { ...level, advice } : level))
}

export function levelAt(instrument: Instrument, item: Item, value: number): Level | undefined {
  return levelsOf(instrument, item).find((level) => level.value === value)
}

/** The best level: the highest, or the lowest of an item that counts the other way round. */
export function bestLevel(instrument: Instrument, item: Item): number {
  const values = levelsOf(instrument, item).map((level) => level.value)
  return item.reverse ? Math.min(...values) : Math.max(...values)
}

/** More numbers than these are quicker typed than found. */
const mostToChooseFrom = 11

/** The numbers of a short whole scale, lowest first; none where the range is so wide or fine that a number is typed. */
export function numbersOf({ kind, number }: Item): number[] {
  if (kind !== 'number' || !number?.whole || number.to - number.from >= mostToChooseFrom) return []
  return Array.from({ length: number.to - number.from + 1 }, (_, step) => number.from + step)
}
