import type { Instrument } from '../instrument/instrumentSchema'
import type { Band } from '../instrument/scoringSchema'
import { bandOf, bandsOf, domainRule, startOf } from './bands'
import { toNumber } from './exact/fraction'
import { rounded } from './exact/rounding'
import type { DomainResult } from './result'

/** A domain on a line from 0 to 1: where its bands lie, where it stands, and the whole per cent that may be said. */
export type ShownOnScale = {
  scale: (Band & { from: number; to: number })[]
  mark: number | 'none'
  percent: number | 'none'
}

/**
 * How a result may be drawn and said, by its rule. The mark of a percentage stands at the score, also where a red flag
 * holds the band down: then its shape and its words say so. Other units stand in the middle of the band of their score.
 */
export function shownOnScale(instrument: Instrument, result: DomainResult): ShownOnScale {
  const rule = domainRule(instrument, result.domain)
  const bands = bandsOf(instrument, rule)
  const inPercent = rule.method === 'percent-of-maximum'
  const scale = bands.map((band, place) => {
    const next = bands[place + 1]
    if (!inPercent) return { ...band, from: place / bands.length, to: (place + 1) / bands.length }
    return { ...band, from: startOf(band) / 100, to: next ? startOf(next) / 100 : 1 }
  })
  if (typeof result.score === 'string' || result.band === 'unknown') return { scale, mark: 'none', percent: 'none' }
  const own = scale.find(({ id }) => id === bandOf(result.score, rule, bands))
  const middle = own ? (own.from + own.to) / 2 : 'none'
  return {
    scale,
    mark: inPercent ? toNumber(result.score) / 100 : middle,
    percent: inPercent && rule.show === 'scale' ? wholePercent(result, instrument) : 'none',
  }
}

/** 39.6 % below a band that starts at 40 is said as 39 %: a rounded figure must not contradict its band. */
function wholePercent(result: DomainResult, instrument: Instrument): number | 'none' {
  if (typeof result.score === 'string') return 'none'
  const rule = domainRule(instrument, result.domain)
  const bands = bandsOf(instrument, rule)
  const whole = toNumber(rounded(result.score, { ...rule.rounding, digits: 0 }))
  const own = bandOf(result.score, rule, bands)
  const next = bands[bands.findIndex(({ id }) => id === own) + 1]
  return next && whole >= startOf(next) ? Math.ceil(startOf(next)) - 1 : whole
}
