import type { Advice, Instrument, Item } from './instrumentSchema'
import type { Text } from './text'

/** One described step on an item's scale; what the item says wins over its level set. */
export type Level = { value: number; label?: Text; description?: Text; advice?: Advice }

/** An item's levels from the lowest value to the highest. */
export function levelsOf(instrument: Instrument, item: Item): Level[] {
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
  return [...levels.values()].sort((a, b) => a.value - b.value)
}

export function levelAt(instrument: Instrument, item: Item, value: number): Level | undefined {
  return levelsOf(instrument, item).find((level) => level.value === value)
}

/** The best level: the highest, or the lowest of an item that counts the other way round. */
export function bestLevel(instrument: Instrument, item: Item): number {
  const values = levelsOf(instrument, item).map((level) => level.value)
  return item.reverse ? Math.min(...values) : Math.max(...values)
}
