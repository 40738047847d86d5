import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { bandsOf, ruleOf } from '../../../core/scoring/bands'
import type { DomainResult } from '../../../core/scoring/result'
import { shownFigure } from '../../../core/scoring/shownFigure'
import type { figuresEn } from '../words/figuresEn'

/** A domain's score as its rule says it; '' where there is none. */
export function figureInWords(result: DomainResult, instrument: Instrument, words: typeof figuresEn): string {
  const rule = ruleOf(instrument, result.rule)
  const figure = shownFigure(rule, bandsOf(instrument, rule), result.score)
  return figure === 'none' ? '' : words[figure.unit](figure.value, figure.digits)
}
