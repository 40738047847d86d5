import type { Instrument } from '../instrument/instrumentSchema'
import type { Band, ScoringRule } from '../instrument/scoringSchema'
import type { Fraction } from './exact/fraction'
import { compare, fractionOf } from './exact/fraction'
import { rounded } from './exact/rounding'
import type { FlagAtWork } from './redFlags'
import type { Score } from './result'

export function ruleOf(instrument: Instrument, id: string): ScoringRule {
  const rule = instrument.scoring.rules[id]
  if (!rule) throw new Error(`A parsed instrument has every rule it names; '${id}' is missing`)
  return rule
}

/** The rule of a domain: its own, or the instrument's. */
export function domainRule(instrument: Instrument, domain: string): ScoringRule {
  return ruleOf(instrument, domainRuleId(instrument, domain))
}

export function domainRuleId({ domains, scoring }: Instrument, domain: string): string {
  return domains.find(({ id }) => id === domain)?.rule ?? scoring.domainRule
}

export function bandsOf(instrument: Instrument, rule: ScoringRule): Band[] {
  return rule.bands ? (instrument.scoring.bandSets[rule.bands] ?? []) : []
}

/** Where a band starts, whether or not it includes that value. */
export function startOf({ from, above }: Pick<Band, 'from' | 'above'>): number {
  return from ?? above ?? 0
}

/** The band that a score falls in: half-open, exact; `unknown` where there is no score or the rule has no bands. */
export function bandOf(score: Score, rule: ScoringRule, bands: readonly Band[]): string {
  if (typeof score === 'string') return score
  const value = rule.rounding.when === 'before-bands' ? rounded(score, rule.rounding) : score
  return bands.findLast((band) => isWithin(value, band))?.id ?? 'unknown'
}

function isWithin(value: Fraction, band: Band): boolean {
  const distance = compare(value, fractionOf(startOf(band)))
  return band.above === undefined ? distance >= 0 : distance > 0
}

/** What an item's flag does to one band: takes it away, or holds it down to another. */
export type Hold = { item: string; to: string | 'none' }

/** What flags do to their own domain. */
export function holdsOnDomain(flags: readonly FlagAtWork[]): Hold[] {
  const holds: Hold[] = []
  for (const { flag, rule } of flags) {
    if (rule.effect === 'block') holds.push({ item: flag.item, to: 'none' })
    if (rule.effect === 'capBand' && rule.band) holds.push({ item: flag.item, to: rule.band })
  }
  return holds
}

export function holdsOnGroup(flags: readonly FlagAtWork[], group: string): Hold[] {
  return flags.flatMap(({ flag, rule }) =>
    rule.also.filter((also) => also.group === group).map(({ band }): Hold => ({ item: flag.item, to: band ?? 'none' })),
  )
}

/** What red flags do to a band: one is taken away, or held down. A missing band stays missing. */
export function heldDown(band: string, holds: readonly Hold[], bands: readonly Band[]) {
  if (holds.length === 0) return { band, cappedBy: [] }
  const blocking = holds.filter(({ to }) => to === 'none')
  if (blocking.length > 0) return { band: 'unknown', cappedBy: itemsOf(blocking) }
  const lowest = Math.min(...holds.map(({ to }) => placeOf(to, bands)).filter((place) => place >= 0))
  const capped = bands[lowest]
  if (!capped || placeOf(band, bands) <= lowest) return { band, cappedBy: [] }
  return { band: capped.id, bandBeforeCap: band, cappedBy: holdingAt(capped.id, holds, bands) }
}

/** The items whose red flags allow no better band than this one, whatever the score becomes. */
export function holdingAt(band: string, holds: readonly Hold[], bands: readonly Band[]): string[] {
  if (holds.length === 0) return []
  return itemsOf(holds.filter(({ to }) => to !== 'none' && placeOf(to, bands) <= placeOf(band, bands)))
}

export function placeOf(id: string, bands: readonly Band[]): number {
  return bands.findIndex((other) => other.id === id)
}

function itemsOf(holds: readonly Hold[]): string[] {
  return [...new Set(holds.map(({ item }) => item))]
}
