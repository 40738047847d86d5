import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import type { Level } from '../../../core/instrument/levels'

/** Its levels from the lowest up. */
export type SharedLevels = { set: string | undefined; levels: Level[] }

/** The level set that the most items take word for word, so that it need be read only once; none where no two do. */
export function sharedLevels({ levelSets, items }: Pick<Instrument, 'levelSets' | 'items'>): SharedLevels {
  const taken = Object.entries(levelSets).map(([set, levels]) => ({
    set,
    levels: levels.toSorted((a, b) => a.value - b.value),
    times: items.filter((item) => takesAsItIs(item, set)).length,
  }))
  const most = taken.toSorted((a, b) => b.times - a.times)[0]
  return most && most.times > 1 ? most : { set: undefined, levels: [] }
}

/** Advice of its own leaves the answers as they are. */
export function takesAsItIs({ kind, levelSet, levels }: Item, set: string | undefined): boolean {
  if (set === undefined || kind !== 'levels' || levelSet !== set) return false
  return levels.every(({ label, description }) => !label && !description)
}
