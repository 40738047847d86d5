import type { Band, ScoringRule } from '../instrument/scoringSchema'
import { toNumber } from './exact/fraction'
import { figureInBand } from './figureInBand'
import type { Score } from './result'

/**
 * A score as it may be said: per cent, points in the rule's own unit, a difference (either side of nought),
 * or the stage that was reached (0: none yet). Rounded as its rule says, and never over the edge of its band.
 */
export type ShownFigure = { value: number; digits: number; unit: 'percent' | 'points' | 'difference' | 'stage' }

export function shownFigure(rule: ScoringRule, bands: readonly Band[], score: Score): ShownFigure | 'none' {
  if (typeof score === 'string') return 'none'
  const { figure, digits } = figureInBand(score, { rule, bands, digits: rule.rounding.digits })
  // Nought plus nought, so that nothing is ever said to be −0.
  return { value: toNumber(figure) + 0, digits, unit: unitOf(rule) }
}

/** What a rule's scores are counted in. */
export function unitOf({ method, transform, table }: ScoringRule): ShownFigure['unit'] {
  if (transform || table) return 'points'
  if (method === 'percent-of-maximum' || method === 'percent-satisfied') return 'percent'
  if (method === 'mean-difference') return 'difference'
  return method === 'gate' || method === 'ladder' ? 'stage' : 'points'
}
