import type { EdgeRule, ScoringRule } from '../instrument/scoringSchema'
import type { Fraction } from './fraction'
import { compare, dividedBy, exactly, fractionOf, minus, plus, times } from './fraction'
import type { Score } from './result'

/** What a group's score is made from: an item with its level, or a group below with its score. Best is always `max`. */
export type Part = {
  state: 'value' | 'does-not-apply' | 'dont-know' | 'not-discussed'
  value?: Fraction
  min: Fraction
  max: Fraction
  weight: Fraction
  /** A level's value on this part's scale, turned round where the item counts in reverse. */
  at: (level: number) => Fraction
}

type Counted = { value: Fraction; min: Fraction; max: Fraction; weight: Fraction }

const zero: Fraction = { n: 0, d: 1 }
const hundred: Fraction = { n: 100, d: 1 }

/** One rule, one list of parts, one exact score. The order of the parts never matters. */
export function scoreParts(rule: ScoringRule, parts: Part[]): { score: Score; counted: boolean[] } {
  const values = parts.map((part) => countedValue(rule, part))
  const counted = values.map((value) => typeof value === 'object')
  const applicable = parts.filter((part) => part.state !== 'does-not-apply')
  if (applicable.length === 0) return { score: rule.emptyGroup, counted }
  if (!isCovered(rule, parts) || values.includes('unknown')) return { score: 'unknown', counted }
  const present = parts.flatMap(({ min, max, weight }, i) => {
    const value = values[i]
    return typeof value === 'object' ? [{ value, min, max, weight }] : []
  })
  return { score: exactly(() => combine(rule.method, present)), counted }
}

function isCovered({ minimumCoverage }: ScoringRule, parts: Part[]): boolean {
  const count = (states: Part['state'][]) => fractionOf(parts.filter((part) => states.includes(part.state)).length)
  const needed = times(fractionOf(minimumCoverage), count(['value', 'dont-know', 'not-discussed']))
  return compare(times(hundred, count(['value'])), needed) >= 0
}

/** The lowest and the highest score that these parts could give. A part that is left out of the score is left out here too. */
export function rangeOf(rule: ScoringRule, parts: Part[]): { min: Fraction; max: Fraction } {
  if (rule.method === 'percent-of-maximum') return { min: zero, max: hundred }
  const counted = parts.filter((part) => typeof countedValue(rule, part) === 'object')
  const range = counted.length > 0 ? counted : parts
  const at = (end: 'min' | 'max') => {
    const values = range.map((part) => ({ ...part, value: part[end] }))
    return exactly(() => combine(rule.method, values))
  }
  const [min, max] = [at('min'), at('max')]
  return { min: typeof min === 'object' ? min : zero, max: typeof max === 'object' ? max : zero }
}

function countedValue(rule: ScoringRule, part: Part): Fraction | 'excluded' | 'unknown' {
  if (part.state === 'value') return part.value ?? 'unknown'
  const edge = { 'does-not-apply': rule.doesNotApply, 'dont-know': rule.dontKnow, 'not-discussed': rule.notDiscussed }
  return edgeValue(edge[part.state], part)
}

function edgeValue(edge: EdgeRule, part: Part): Fraction | 'excluded' | 'unknown' {
  if (edge === 'exclude') return 'excluded'
  if (edge === 'unknown') return 'unknown'
  if (edge === 'as-best') return part.max
  if (edge === 'as-worst') return part.min
  return part.at(edge.asLevel)
}

/** A part without weight is asked and shown, and does not score. */
function combine(method: ScoringRule['method'], parts: Counted[]): Score {
  const weighty = parts.filter((part) => part.weight.n > 0)
  if (weighty.length === 0) return 'unknown'
  switch (method) {
    case 'percent-of-maximum':
      return percentOfMaximum(weighty)
    case 'weighted-mean':
      return quotient(
        total(weighty, weighted),
        total(weighty, (part) => part.weight),
      )
    case 'sum':
      return total(weighty, weighted)
    case 'floor':
      return weighty.map((part) => part.value).reduce((low, value) => (compare(value, low) < 0 ? value : low))
  }
}

function percentOfMaximum(parts: Counted[]): Score {
  const above = total(parts, ({ value, min, weight }) => times(weight, minus(value, min)))
  const range = total(parts, ({ max, min, weight }) => times(weight, minus(max, min)))
  return quotient(times(hundred, above), range)
}

function quotient(a: Fraction, b: Fraction): Score {
  return b.n === 0 ? 'unknown' : dividedBy(a, b)
}

function weighted({ value, weight }: Counted): Fraction {
  return times(value, weight)
}

function total(parts: Counted[], of: (part: Counted) => Fraction): Fraction {
  return parts.reduce((sum, part) => plus(sum, of(part)), zero)
}

/** An item's part: its level on its own scale, best last. */
export function partOf(
  item: { values: number[]; reverse: boolean; weight: number },
  state: Part['state'],
  level?: number,
): Part {
  const low = Math.min(...item.values)
  const high = Math.max(...item.values)
  const [min, max] = [fractionOf(low), fractionOf(high)]
  const at = (value: number) => (item.reverse ? minus(plus(min, max), fractionOf(value)) : fractionOf(value))
  return { state, min, max, weight: fractionOf(item.weight), at, ...(level !== undefined && { value: at(level) }) }
}
