import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, dividedBy, minus, plus, sumOf, times } from '../exact/fraction'
import type { Counted } from '../parts/part'
import type { Score } from '../result'
import { percentAchieved, percentSatisfied, quotient, totalWeight } from './shares'

/** The parts that count, made one by the rule's method: exact. All of them have a weight. */
export function combine({ method }: ScoringRule, parts: readonly Counted[]): Score {
  if (parts.length === 0) return 'unknown'
  switch (method) {
    case 'percent-of-maximum':
      return percentAchieved(parts)
    case 'weighted-mean':
      return quotient(
        sumOf(parts, ({ weighted }) => weighted),
        totalWeight(parts),
      )
    case 'sum':
      return sumOf(parts, ({ weighted }) => weighted)
    case 'product':
      return parts.reduce((product: Fraction, { value }) => times(product, value), { n: 1, d: 1 })
    case 'floor':
      return weakestValue(parts)
    case 'ceiling':
      return parts.map(({ value }) => value).reduce((high, value) => (compare(value, high) > 0 ? value : high))
    case 'median':
      return median(parts.map(({ value }) => value).sort(compare))
    case 'percent-satisfied':
      return percentSatisfied(parts)
    case 'mean-difference':
      return meanDifference(parts)
    default:
      throw new Error(`Stages are climbed, not added up: ${method}`)
  }
}

/** Of at least one part. */
export function weakestValue(parts: readonly Counted[]): Fraction {
  return parts.map(({ value }) => value).reduce((low, value) => (compare(value, low) < 0 ? value : low))
}

/** Of an even number, the middle between the two in the middle. */
function median(ordered: readonly Fraction[]): Score {
  const [low, high] = [ordered[Math.ceil(ordered.length / 2) - 1], ordered[Math.floor(ordered.length / 2)]]
  return low && high ? dividedBy(plus(low, high), { n: 2, d: 1 }) : 'unknown'
}

/** How far, by weight and on average, parts lie above (+) or below (−) what the reference panel said. */
function meanDifference(parts: readonly Counted[]): Score {
  const compared = parts.filter(({ scale }) => scale.reference)
  return quotient(sumOf(compared, awayFromReference), totalWeight(compared))
}

/** weight × (value − reference) */
export function awayFromReference({ value, scale }: Counted): Fraction {
  return times(scale.weight, minus(value, scale.reference ?? value))
}
