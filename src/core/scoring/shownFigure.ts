import type { ScoringRule } from '../instrument/scoringSchema'
import { toNumber } from './exact/fraction'
import { rounded } from './exact/rounding'
import type { Score } from './result'

/**
 * A score as it may be said: per cent, points in the rule's own unit (`signed` where it can lie either side of nought),
 * or the stage that was reached (0: none yet). Rounded as its rule says.
 */
export type ShownFigure = { value: number; digits: number; unit: 'percent' | 'points' | 'difference' | 'stage' }

export function shownFigure(rule: ScoringRule, score: Score): ShownFigure | 'none' {
  if (typeof score === 'string') return 'none'
  const { digits } = rule.rounding
  // Nought plus nought, so that nothing is ever said to be −0.
  return { value: toNumber(rounded(score, rule.rounding)) + 0, digits, unit: unitOf(rule) }
}

function unitOf({ method, transform, table }: ScoringRule): ShownFigure['unit'] {
  if (transform || table) return 'points'
  if (method === 'percent-of-maximum' || method === 'percent-satisfied') return 'percent'
  if (method === 'mean-difference') return 'difference'
  return method === 'gate' || method === 'ladder' ? 'stage' : 'points'
}
