import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from './fraction'
import { large, reduced } from './fraction'

type Rounding = ScoringRule['rounding']

/** The nearest value with so many decimal digits, still exact. Halves go as the mode says; negative values mirror positive ones. */
export function rounded(value: Fraction, { mode, digits }: Rounding): Fraction {
  const scale = 10n ** BigInt(digits)
  const { n, d } = large(value)
  const scaled = (n < 0n ? -n : n) * scale
  const whole = scaled / d
  const rest = scaled % d
  const up = rest > 0n && goesUp(mode, 2n * rest - d, whole)
  return reduced((n < 0n ? -1n : 1n) * (up ? whole + 1n : whole), scale)
}

function goesUp(mode: Rounding['mode'], pastHalf: bigint, whole: bigint): boolean {
  if (mode === 'up') return true
  if (mode === 'down') return false
  if (pastHalf !== 0n) return pastHalf > 0n
  return mode === 'half-up' || whole % 2n === 1n
}
