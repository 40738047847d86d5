import type { Band, ScoringRule } from '../instrument/scoringSchema'
import { bandOf } from './bands'
import type { Fraction } from './exact/fraction'
import { minus, plus } from './exact/fraction'
import { rounded } from './exact/rounding'

/** A figure as it may be said, and how many digits it has after the point. */
export type FigureInBand = { figure: Fraction; digits: number }

/**
 * A score with so many digits, rounded as its rule says, and never over the edge of its band: 39.6 below a band that starts
 * at 40 is said as 39. Where no figure of so many digits lies in the band, it gets more.
 */
export function figureInBand(
  score: Fraction,
  { rule, bands, digits: fewest }: { rule: ScoringRule; bands: readonly Band[]; digits: number },
): FigureInBand {
  const own = bandOf(score, rule, bands)
  const asItIs: ScoringRule = { ...rule, rounding: { ...rule.rounding, when: 'display' } }
  for (let digits = fewest; digits <= mostDigits; digits += 1) {
    const step = { n: 1, d: 10 ** digits }
    const nearest = rounded(score, { ...rule.rounding, digits })
    const within = [nearest, minus(nearest, step), plus(nearest, step)].find(
      (figure) => bandOf(figure, asItIs, bands) === own,
    )
    if (within) return { figure: within, digits }
  }
  return { figure: rounded(score, { ...rule.rounding, digits: fewest }), digits: fewest }
}

/** Bands start at numbers of six digits after the point; one more lies between any two of them. */
const mostDigits = 7
