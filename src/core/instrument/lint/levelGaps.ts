import { isLive } from '../askedItems'
import { listed } from '../faults/saying/listed'
import type { Instrument } from '../instrumentSchema'
import { levelsOf } from '../levels'
import type { Found } from './lintFinding'

/** A level that an author has probably forgotten, in a shared set or where an item's own levels change or make the scale. */
export function levelGaps(instrument: Instrument): Found[] {
  const sets = Object.entries(instrument.levelSets).flatMap(([id, levels]) => gap(`levelSets.${id}`, valuesOf(levels)))
  const items = instrument.items.filter(isLive).flatMap((item) => {
    const shared = missingIn(valuesOf(instrument.levelSets[item.levelSet ?? ''] ?? []))
    const values = valuesOf(levelsOf(instrument, item))
    return missingIn(values).join() === shared.join() ? [] : gap(`items.${item.id}.levels`, values)
  })
  return [...sets, ...items]
}

function valuesOf(levels: readonly { value: number }[]): number[] {
  return levels.map(({ value }) => value).toSorted((a, b) => a - b)
}

function gap(where: string, values: number[]): Found[] {
  const missing = missingIn(values)
  if (missing.length === 0) return []
  const [lowest, highest] = [values[0], values.at(-1)]
  const message = `The levels run from ${lowest} to ${highest}, but there is no ${listed(missing.map(String), 'or')}. Was it forgotten?`
  return [{ kind: 'level-gap', where, message }]
}

/** More than these are no slip: such a scale is meant to leap. */
const mostForgotten = 3

/** Whole numbers between two levels, where at least two others follow on each other: 0, 25, 50 has no gap, 0, 2, 3 has one. */
function missingIn(values: number[]): number[] {
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value))
  if (!values.every(Number.isInteger) || !steps.includes(1)) return []
  const missing = steps.flatMap((step, at) =>
    Array.from({ length: Math.min(step - 1, mostForgotten + 1) }, (_, more) => (values[at] ?? 0) + more + 1),
  )
  return missing.length > mostForgotten ? [] : missing
}
