import type { Fraction } from '../../../scoring/exact/fraction'
import { compare, plus, times } from '../../../scoring/exact/fraction'

/** From the lowest to the highest value, both included. */
export type Span = { low: Fraction; high: Fraction }

/** Where values can lie; `endless` where nobody can say, `nothing` where there are none. */
export type Range = Span | 'endless' | 'nothing'

/** The least that holds all of these. */
export function hull(ranges: readonly Range[]): Range {
  let [low, high]: (Fraction | undefined)[] = []
  for (const range of ranges) {
    if (range === 'endless') return 'endless'
    if (range === 'nothing') continue
    if (!low || compare(range.low, low) < 0) low = range.low
    if (!high || compare(range.high, high) > 0) high = range.high
  }
  return low && high ? between(low, high) : 'nothing'
}

export function between(a: Fraction, b: Fraction): Range {
  if (isLong(a) || isLong(b)) return 'endless'
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }
}

/** Where the ends go under a change that never turns back on its way. */
export function moved(range: Range, change: (end: Fraction) => Fraction): Range {
  return typeof range === 'object' ? between(change(range.low), change(range.high)) : range
}

export function sumOfBoth(a: Range, b: Range): Range {
  return joined(a, b, (one, other) => between(plus(one.low, other.low), plus(one.high, other.high)))
}

/** The ends of a product are products of ends, whichever of them are below nought. */
export function productOfBoth(a: Range, b: Range): Range {
  return joined(a, b, (one, other) => {
    const [first, second] = [moved(one, (end) => times(end, other.low)), moved(one, (end) => times(end, other.high))]
    return hull([first, second])
  })
}

export function holds(range: Range, value: Fraction): boolean {
  if (typeof range !== 'object') return range === 'endless'
  return compare(value, range.low) >= 0 && compare(value, range.high) <= 0
}

function joined(a: Range, b: Range, join: (a: Span, b: Span) => Range): Range {
  if (a === 'nothing' || b === 'nothing') return 'nothing'
  return a === 'endless' || b === 'endless' ? 'endless' : join(a, b)
}

/** Products of products grow without end; no score that anybody reads has so many digits. */
const mostDigits = 100

function isLong({ n, d }: Fraction): boolean {
  return [n, d].some((whole) => typeof whole === 'string' && whole.length > mostDigits)
}
