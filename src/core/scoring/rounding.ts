import type { ScoringRule } from '../instrument/scoringSchema'
import type { Fraction } from './fraction'

type Rounding = ScoringRule['rounding']

/** The nearest value with so many decimal digits, still exact. Halves go as the mode says; negative values mirror positive ones. */
export function rounded(value: Fraction, { mode, digits }: Rounding): Fraction {
  const scale = 10 ** digits
  const scaled = Math.abs(value.n) * scale
  const whole = Math.floor(scaled / value.d)
  const rest = scaled - whole * value.d
  const up = rest > 0 && goesUp(mode, 2 * rest - value.d, whole)
  return { n: Math.sign(value.n) * (up ? whole + 1 : whole), d: scale }
}

function goesUp(mode: Rounding['mode'], pastHalf: number, whole: number): boolean {
  if (mode === 'up') return true
  if (mode === 'down') return false
  if (pastHalf !== 0) return pastHalf > 0
  return mode === 'half-up' || whole % 2 === 1
}
