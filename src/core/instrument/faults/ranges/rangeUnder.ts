import type { Fraction } from '../../../scoring/exact/fraction'
import { compare, fractionOf, minus, plus, times } from '../../../scoring/exact/fraction'
import { rounded } from '../../../scoring/exact/rounding'
import type { ScoringRule } from '../../scoringSchema'
import type { ScoredPart } from '../scored'
import { ofSome, sumOfSome } from './ofSome'
import type { Range } from './range'
import { between, holds, hull, moved, productOfBoth } from './range'

/** A part that can weigh something, and where its values lie. */
export type MeasuredPart = {
  part: ScoredPart
  weights: Range
  scores: Range
  ends: Range
  leavesScale: boolean
}

export type Entering = MeasuredPart & { values: Range }

/** The scores that a rule can give where each part has one of its values, whatever is left out. */
export function rangeUnder(rule: ScoringRule, given: readonly Entering[], leavesScales: boolean): Range {
  const parts = given.filter(({ values }) => values !== 'nothing')
  if (parts.length === 0) return 'nothing'
  return afterwards(rule, combined(rule, parts, leavesScales), hull(parts.map(({ values }) => values)))
}

export function combined(rule: ScoringRule, parts: readonly Entering[], leavesScales: boolean): Range {
  switch (rule.method) {
    case 'percent-of-maximum':
      return leavesScales ? 'endless' : upTo(100)
    case 'percent-satisfied':
      return upTo(100)
    case 'gate':
      return upTo(Math.max(0, ...(rule.gate?.stages.map(({ stage }) => stage) ?? [])))
    case 'ladder':
      return upTo(Math.max(0, ...parts.map(({ part }) => part.stage ?? 0)))
    case 'sum':
      return sumOfSome(rule, parts)
    case 'product':
      return ofSome(rule, parts, ({ values }) => values, productOfBoth)
    case 'mean-difference':
      return hull(parts.map(awayFromReference))
    default:
      return hull(parts.map(({ values }) => values))
  }
}

function upTo(most: number): Range {
  return between(fractionOf(0), fractionOf(most))
}

function awayFromReference({ values, part }: Entering): Range {
  const reference = part.item?.scale.reference
  return reference ? moved(values, (end) => minus(end, reference)) : 'nothing'
}

/** What becomes of the score, in the order in which scoring does it. */
export function afterwards(rule: ScoringRule, raw: Range, values: Range): Range {
  const { mostAboveWeakest, rounding } = rule
  const looked = inTable(rule, beforeTable(rule, raw))
  const held = mostAboveWeakest === undefined ? looked : nearWeakest(looked, values, fractionOf(mostAboveWeakest))
  return rounding.when === 'score' ? moved(held, (end) => rounded(end, rounding)) : held
}

/** What is looked up in the table, where there is one. */
export function beforeTable(rule: ScoringRule, raw: Range): Range {
  const { transform } = rule
  const changed = transform
    ? moved(raw, (end) => plus(times(end, fractionOf(transform.times)), fractionOf(transform.plus)))
    : raw
  return within(rule, changed)
}

function within({ limits }: ScoringRule, range: Range): Range {
  if (!limits || range === 'nothing') return range
  const from = limits.from === undefined ? undefined : fractionOf(limits.from)
  const to = limits.to === undefined ? undefined : fractionOf(limits.to)
  if (range === 'endless') return from && to ? between(from, to) : 'endless'
  return moved(range, (end) => {
    if (from && compare(end, from) < 0) return from
    return to && compare(end, to) > 0 ? to : end
  })
}

function inTable({ table }: ScoringRule, range: Range): Range {
  if (!table) return range
  const rows = table.filter(({ raw }) => holds(range, fractionOf(raw))).map(({ value }) => fractionOf(value))
  return hull(rows.map((value) => between(value, value)))
}

/** The weakest part is never below the lowest that any can have. */
function nearWeakest(score: Range, parts: Range, most: Fraction): Range {
  if (score === 'nothing') return score
  if (typeof score !== 'object' || typeof parts !== 'object') return 'endless'
  const lowest = plus(parts.low, most)
  return compare(lowest, score.low) < 0 ? between(lowest, score.high) : score
}
