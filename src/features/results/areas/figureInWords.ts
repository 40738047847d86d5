import type { ScoringRule } from '../../../core/instrument/scoringSchema'
import type { Score } from '../../../core/scoring/result'
import { shownFigure } from '../../../core/scoring/shownFigure'
import type { figuresEn } from '../words/figuresEn'

/** A score as its rule says it; '' where there is none. */
export function figureInWords(rule: ScoringRule, score: Score, words: typeof figuresEn): string {
  const figure = shownFigure(rule, score)
  return figure === 'none' ? '' : words[figure.unit](figure.value, figure.digits)
}
