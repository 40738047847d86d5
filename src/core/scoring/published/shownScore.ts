import type { Band, ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { large } from '../exact/fraction'
import { figureInBand } from '../figureInBand'

/** A score as a decimal with its rule's digits, rounded as its rule says, and never over the edge of its band. */
export function shownScore(score: Fraction, rule: ScoringRule, bands: readonly Band[]): string {
  const { figure, digits } = figureInBand(score, { rule, bands, digits: rule.rounding.digits })
  const { n, d } = large(figure)
  const whole = ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d
  const figures = String(whole).padStart(digits + 1, '0')
  const point = figures.length - digits
  const sign = n < 0n && whole > 0n ? '-' : ''
  return sign + figures.slice(0, point) + (digits > 0 ? `.${figures.slice(point)}` : '')
}
