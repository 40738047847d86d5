import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { isNought } from '../exact/fraction'
import type { Entry } from '../parts/edges'
import { isCounted } from '../parts/edges'
import type { Counted } from '../parts/part'
import type { Score } from '../result'
import { awayFromReference } from './combine'
import { perCent, quotient, totalGainable, totalWeight } from './shares'

/** What an entry adds to the score; nothing where it does not count. */
export type Contribution = (entry: Entry) => Fraction | undefined

/** For methods that add up; nothing for those that pick, multiply or climb. */
export function contributionUnder(rule: ScoringRule, counted: readonly Counted[]): Contribution | undefined {
  const adds = addition(rule, counted)
  if (!adds) return undefined
  return (entry) => {
    if (!isCounted(entry) || isNought(entry.scale.weight)) return undefined
    const contributed = adds(entry)
    return typeof contributed === 'object' ? contributed : undefined
  }
}

function addition({ method }: ScoringRule, counted: readonly Counted[]): ((entry: Counted) => Score) | undefined {
  switch (method) {
    case 'percent-of-maximum': {
      const gainable = totalGainable(counted)
      return ({ gained }) => perCent(gained, gainable)
    }
    case 'weighted-mean': {
      const weight = totalWeight(counted)
      return ({ weighted }) => quotient(weighted, weight)
    }
    case 'sum':
      return ({ weighted }) => weighted
    case 'percent-satisfied': {
      const weight = totalWeight(counted)
      return ({ satisfied, scale }) => (satisfied ? perCent(scale.weight, weight) : { n: 0, d: 1 })
    }
    case 'mean-difference': {
      const weight = totalWeight(counted.filter(({ scale }) => scale.reference))
      return (entry) => quotient(awayFromReference(entry), weight)
    }
    default:
      return undefined
  }
}
