import type { Band, ScoringRule } from '../../instrument/scoringSchema'
import { bandOf } from '../bands'
import type { Fraction } from '../exact/fraction'
import { large, minus, plus } from '../exact/fraction'
import { rounded } from '../exact/rounding'

/**
 * A score as a decimal with its rule's digits, rounded as its rule says, and never over the edge of its band: 39.6 below a
 * band that starts at 40 is said as 39. Where no figure of so many digits lies in the band, it gets more.
 */
export function shownScore(score: Fraction, rule: ScoringRule, bands: readonly Band[]): string {
  const own = bandOf(score, rule, bands)
  const asItIs: ScoringRule = { ...rule, rounding: { ...rule.rounding, when: 'display' } }
  for (let digits = rule.rounding.digits; digits <= mostDigits; digits += 1) {
    const step = { n: 1, d: 10 ** digits }
    const nearest = rounded(score, { ...rule.rounding, digits })
    const within = [nearest, minus(nearest, step), plus(nearest, step)].find(
      (figure) => bandOf(figure, asItIs, bands) === own,
    )
    if (within) return inDecimals(within, digits)
  }
  return inDecimals(rounded(score, rule.rounding), rule.rounding.digits)
}

/** Bands start at numbers of four digits after the point; two more lie between any two of them. */
const mostDigits = 6

function inDecimals(figure: Fraction, digits: number): string {
  const { n, d } = large(figure)
  const whole = ((n < 0n ? -n : n) * 10n ** BigInt(digits)) / d
  const figures = String(whole).padStart(digits + 1, '0')
  const point = figures.length - digits
  const sign = n < 0n && whole > 0n ? '-' : ''
  return sign + figures.slice(0, point) + (digits > 0 ? `.${figures.slice(point)}` : '')
}
