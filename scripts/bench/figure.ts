/** One measured figure. `spread` is the least and the most of all runs; without a `bound` it is told, not judged. */
export type Figure = {
  name: string
  unit: string
  bound: number | null
  median: number
  spread: [number, number]
  /** The median of the bare page that does the least possible of the same. */
  bare: number | null
  ratio: number | null
  met: boolean | null
}

export type Measured = { name: string; unit: string; bound?: number; runs: number[]; bare?: number[] }

export function figureOf({ name, unit, bound, runs, bare }: Measured): Figure {
  const median = medianOf(runs)
  const least = bare && medianOf(bare)
  return {
    name,
    unit,
    bound: bound ?? null,
    median: rounded(median),
    spread: [rounded(Math.min(...runs)), rounded(Math.max(...runs))],
    bare: least === undefined ? null : rounded(least),
    ratio: least ? rounded(median / least) : null,
    met: bound === undefined ? null : median <= bound,
  }
}

function medianOf(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}
