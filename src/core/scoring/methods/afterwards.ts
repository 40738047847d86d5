import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, fractionOf, plus, times } from '../exact/fraction'
import { rounded } from '../exact/rounding'
import type { Counted } from '../parts/part'
import type { Score } from '../result'
import { weakestValue } from './combine'

/** What becomes of the combined score, in the order in which the format names it; a raw value outside a table is unknown. */
export function afterwards(rule: ScoringRule, raw: Fraction, counted: readonly Counted[]): Score {
  const { transform, limits, table, mostAboveWeakest, rounding } = rule
  const moved = transform ? plus(times(raw, fractionOf(transform.times)), fractionOf(transform.plus)) : raw
  const kept = limits ? within(limits, moved) : moved
  const looked = table ? inTable(table, kept) : kept
  if (!looked) return 'unknown'
  const held = mostAboveWeakest === undefined ? looked : nearWeakest(looked, mostAboveWeakest, counted)
  return rounding.when === 'score' ? rounded(held, rounding) : held
}

function within({ from, to }: NonNullable<ScoringRule['limits']>, score: Fraction): Fraction {
  if (from !== undefined && compare(score, fractionOf(from)) < 0) return fractionOf(from)
  return to !== undefined && compare(score, fractionOf(to)) > 0 ? fractionOf(to) : score
}

function inTable(table: NonNullable<ScoringRule['table']>, raw: Fraction): Fraction | undefined {
  const row = table.find((each) => compare(fractionOf(each.raw), raw) === 0)
  return row && fractionOf(row.value)
}

function nearWeakest(score: Fraction, most: number, counted: readonly Counted[]): Fraction {
  const limit = plus(weakestValue(counted), fractionOf(most))
  return compare(score, limit) > 0 ? limit : score
}
