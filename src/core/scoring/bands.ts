import type { Instrument } from '../instrument/instrumentSchema'
import type { Band, ScoringRule } from '../instrument/scoringSchema'
import { compare, fractionOf } from './fraction'
import type { RaisedFlag, Score } from './result'
import { rounded } from './rounding'

export function ruleOf(instrument: Instrument, id: string): ScoringRule {
  const rule = instrument.scoring.rules[id]
  if (!rule) throw new Error(`A parsed instrument has every rule it names; '${id}' is missing`)
  return rule
}

/** The rule of a domain: its own, or the instrument's. */
export function domainRule(instrument: Instrument, domain: string): ScoringRule {
  const named = instrument.domains.find(({ id }) => id === domain)?.rule
  return ruleOf(instrument, named ?? instrument.scoring.domainRule)
}

export function bandsOf(instrument: Instrument, rule: ScoringRule): Band[] {
  return rule.bands ? (instrument.scoring.bandSets[rule.bands] ?? []) : []
}

/** The band that a score falls in: half-open, exact; `unknown` where there is no score or the rule has no bands. */
export function bandOf(score: Score, rule: ScoringRule, bands: Band[]): string {
  if (typeof score === 'string') return score
  const value = rule.rounding.when === 'before-bands' ? rounded(score, rule.rounding) : score
  return bands.findLast((band) => compare(value, fractionOf(band.from)) >= 0)?.id ?? 'unknown'
}

/** What red flags do to a band: `block` takes it away, `capBand` holds it down. A missing band stays missing. */
export function withFlags(band: string, flags: (RaisedFlag & { band?: string })[], bands: Band[]) {
  if (flags.some((flag) => flag.effect === 'block')) {
    return { band: 'unknown', cappedBy: flags.filter((flag) => flag.effect === 'block').map((flag) => flag.item) }
  }
  const caps = flags.filter((flag) => flag.effect === 'capBand')
  const lowest = Math.min(...caps.map((flag) => placeOf(flag.band, bands)))
  const capped = bands[lowest]
  if (!capped || placeOf(band, bands) <= lowest) return { band, cappedBy: [] }
  return { band: capped.id, bandBeforeCap: band, cappedBy: cappedAt(capped.id, flags, bands) }
}

/** The items whose red flags allow no better band than this one, whatever the score becomes. */
export function cappedAt(band: string, flags: (RaisedFlag & { band?: string })[], bands: Band[]): string[] {
  const holding = flags.filter((flag) => flag.effect === 'capBand' && placeOf(flag.band, bands) <= placeOf(band, bands))
  return [...new Set(holding.map((flag) => flag.item))]
}

function placeOf(id: string | undefined, bands: Band[]): number {
  return bands.findIndex((other) => other.id === id)
}
