import type { Instrument } from '../instrument/instrumentSchema'
import type { Band } from '../instrument/scoringSchema'
import { bandsOf, ruleOf, startOf } from './bands'
import { toNumber } from './exact/fraction'
import { figureInBand } from './figureInBand'
import type { DomainResult } from './result'
import { unitOf } from './shownFigure'

/** A domain on a line from 0 to 1: where its bands lie, where it stands, and the whole per cent that may be said. */
export type ShownOnScale = {
  scale: (Band & { from: number; to: number })[]
  mark: number | 'none'
  percent: number | 'none'
}

/**
 * How a result may be drawn and said, by the rule that it was scored under. The mark of a percentage stands at the figure
 * that is said; every other mark stands in the middle of its band, also where a red flag holds that band down: the score
 * is then no measure of how things stand.
 */
export function shownOnScale(instrument: Instrument, { rule: id, score, band, cappedBy }: DomainResult): ShownOnScale {
  const rule = ruleOf(instrument, id)
  const bands = bandsOf(instrument, rule)
  const inPercent = unitOf(rule) === 'percent'
  const scale = bands.map((each, place) => {
    const next = bands[place + 1]
    if (!inPercent) return { ...each, from: place / bands.length, to: (place + 1) / bands.length }
    return { ...each, from: startOf(each) / 100, to: next ? startOf(next) / 100 : 1 }
  })
  if (typeof score === 'string' || band === 'unknown') return { scale, mark: 'none', percent: 'none' }
  const said = toNumber(figureInBand(score, { rule, bands, digits: 0 }).figure)
  const own = scale.find((each) => each.id === band)
  const middle = own ? (own.from + own.to) / 2 : 'none'
  return {
    scale,
    mark: inPercent && cappedBy.length === 0 ? said / 100 : middle,
    percent: inPercent && rule.show === 'scale' ? said : 'none',
  }
}
