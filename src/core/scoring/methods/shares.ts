import type { Fraction } from '../exact/fraction'
import { dividedBy, isNought, sumOf, times } from '../exact/fraction'
import type { Counted } from '../parts/part'
import type { Score } from '../result'

const hundred: Fraction = { n: 100, d: 1 }

/** Per cent of what the parts could gain on their scales, by weight. */
export function percentAchieved(parts: readonly Counted[]): Score {
  return perCent(
    sumOf(parts, ({ gained }) => gained),
    totalGainable(parts),
  )
}

/** Per cent of the parts that are satisfied, by weight. */
export function percentSatisfied(parts: readonly Counted[]): Score {
  return perCent(totalWeight(parts.filter(({ satisfied }) => satisfied)), totalWeight(parts))
}

export function totalGainable(parts: readonly Counted[]): Fraction {
  return sumOf(parts, ({ scale }) => scale.gainable)
}

export function totalWeight(parts: readonly Counted[]): Fraction {
  return sumOf(parts, ({ scale }) => scale.weight)
}

export function perCent(part: Fraction, whole: Fraction): Score {
  return quotient(times(hundred, part), whole)
}

export function quotient(a: Fraction, b: Fraction): Score {
  return isNought(b) ? 'unknown' : dividedBy(a, b)
}
