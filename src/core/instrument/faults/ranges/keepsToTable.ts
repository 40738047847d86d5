import type { Fraction } from '../../../scoring/exact/fraction'
import { compare, fractionOf } from '../../../scoring/exact/fraction'
import type { ScoringRule } from '../../scoringSchema'
import type { Range, Span } from './range'
import { between } from './range'
import type { MeasuredPart } from './rangeUnder'
import { beforeTable, combined } from './rangeUnder'

type Row = NonNullable<ScoringRule['table']>[number]

/**
 * Whether every score lies between what a table makes of the lowest and of the highest answers: its values only rise or
 * only fall, and it has both ends, which are the same whatever is left out.
 */
export function keepsToTable(rule: ScoringRule, parts: readonly MeasuredPart[]): boolean {
  const { table = [], mostAboveWeakest } = rule
  // Where a score below ends depends on what was asked there.
  if (mostAboveWeakest !== undefined || parts.some(({ part }) => !part.item)) return false
  const ends = [rawAt(rule, parts, 'low'), rawAt(rule, parts, 'high')]
  return isOneWay(table) && ends.every((end) => table.some(({ raw }) => isJust(end, fractionOf(raw))))
}

function isOneWay(table: readonly Row[]): boolean {
  const values = table.toSorted((a, b) => a.raw - b.raw).map(({ value }) => value)
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value))
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
}

/** What is looked up where all parts are at this end of their scales. */
function rawAt(rule: ScoringRule, parts: readonly MeasuredPart[], end: keyof Span): Range {
  if (rule.method === 'percent-of-maximum') return beforeTable(rule, just(fractionOf(end === 'low' ? 0 : 100)))
  const atEnd = parts.map((part) => ({
    ...part,
    values: typeof part.ends === 'object' ? just(part.ends[end]) : part.ends,
  }))
  return parts.length === 0 ? 'nothing' : beforeTable(rule, combined(rule, atEnd, false))
}

function just(value: Fraction): Range {
  return between(value, value)
}

function isJust(range: Range, value: Fraction): boolean {
  return typeof range === 'object' && compare(range.low, value) === 0 && compare(range.high, value) === 0
}
