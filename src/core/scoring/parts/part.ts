import type { Satisfied } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, fractionOf, minus, plus, times } from '../exact/fraction'

/** A part's scale, best last, and its place among the others. `weight` 0 is asked and shown, and does not score. */
export type Scale = {
  min: Fraction
  max: Fraction
  weight: Fraction
  /** weight × (max − min) */
  gainable: Fraction
  reversed: boolean
  stage: number
  reference?: Fraction
}

/** What a part adds where it counts with this value: everything that the methods look at, worked out once. */
export type Counted = {
  value: Fraction
  /** weight × value */
  weighted: Fraction
  /** weight × (value − min): how much of its scale it has gained. */
  gained: Fraction
  /** Good enough for a rule that asks for that. */
  satisfied: boolean
  scale: Scale
}

export type PartState = 'value' | 'does-not-apply' | 'dont-know' | 'not-discussed'

/**
 * What a score is made from: an item with its level, or a domain or group below with its own score. `between` is where a
 * score below lies while it is open; `nothing` where its own rule withholds it.
 */
export type Part = {
  state: PartState
  scale: Scale
  counted?: Counted
  between?: { from: Fraction; to: Fraction } | 'nothing'
}

export function scaleFrom(of: {
  min: Fraction
  max: Fraction
  weight: Fraction
  reverse?: boolean
  stage?: number | undefined
  reference?: number | undefined
}): Scale {
  const { min, max, weight } = of
  const reversed = of.reverse ?? false
  const scale = { min, max, weight, gainable: times(weight, minus(max, min)), reversed, stage: of.stage ?? 0 }
  return of.reference === undefined ? scale : { ...scale, reference: turned(fractionOf(of.reference), scale) }
}

/** A value on its part's scale, turned round where the part counts in reverse. */
export function turned(value: Fraction, { min, max, reversed }: Pick<Scale, 'min' | 'max' | 'reversed'>): Fraction {
  return reversed ? minus(plus(min, max), value) : value
}

/** Best is always `max`: a value given as it was said must be turned first. */
export function countedAs(value: Fraction, scale: Scale, satisfied: Satisfied | undefined): Counted {
  return {
    value,
    weighted: times(scale.weight, value),
    gained: times(scale.weight, minus(value, scale.min)),
    satisfied: isSatisfied(value, scale, satisfied),
    scale,
  }
}

/** At its best, unless the rule says from where on, or how near to the reference. */
function isSatisfied(value: Fraction, { max, reference }: Scale, satisfied: Satisfied = 'best'): boolean {
  if (satisfied === 'best') return compare(value, max) >= 0
  if (typeof satisfied === 'number') return compare(value, fractionOf(satisfied)) >= 0
  if (!reference) return false
  const apart = minus(value, reference)
  const within = fractionOf(satisfied.within)
  return compare(apart, within) <= 0 && compare(minus(zero, apart), within) <= 0
}

const zero: Fraction = { n: 0, d: 1 }
