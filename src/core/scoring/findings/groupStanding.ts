import type { Instrument } from '../../instrument/instrumentSchema'
import type { Band, Group, ScoringRule } from '../../instrument/scoringSchema'
import { bandsOf, placeOf, ruleOf } from '../bands'
import { compare } from '../exact/fraction'
import type { DomainResult, GroupResult, MemberTrace, Result } from '../result'
import { type ShownFigure, shownFigure } from '../shownFigure'
import { stagedGroups } from './stageProgress'

/** What a group comes to, and what stands between it and its next band. Lists hold ids of items, domains and groups. */
export type GroupStanding = {
  group: Group
  /** 'none' where its rule has no bands, or where nobody can say. */
  band: Band | 'none'
  /** What stands in for a band where the rule has none. */
  figure: ShownFigure | 'none'
  /** The items whose red flags hold the band down or take it away, and the band that the score alone would have given. */
  heldDownBy: string[]
  bandBeforeCap: Band | 'none'
  /** Of a gate of items, the one to put right first. */
  fixFirst: string | 'none'
  waitsFor: string[]
  /** Where nobody can say: the members of which too little is known. */
  missing: string[]
  /** A band over single items is no sum of domains: it answers something by itself ('may we compare yet?'). */
  isVerdict: boolean
  /** A verdict that is the best there is, although a domain still has some way to go. */
  isApartFromDomains: boolean
}

/** Every group that is said by itself, in the instrument's order. What does not apply is left out; levels stand in a table of their own. */
export function groupStandings(instrument: Instrument, result: Result): GroupStanding[] {
  const staged = stagedGroups(instrument, result).map(({ group }) => group)
  return result.groups.flatMap((own) => {
    const group = instrument.scoring.groups.find(({ id }) => id === own.group)
    if (!group || own.score === 'does-not-apply' || staged.includes(group)) return []
    return [standingOf(group, own, { instrument, result })]
  })
}

function standingOf(group: Group, own: GroupResult, of: { instrument: Instrument; result: Result }): GroupStanding {
  const { instrument } = of
  const rule = ruleOf(instrument, own.rule)
  const bands = bandsOf(instrument, rule)
  const named = (id: string | undefined) => bands.find((band) => band.id === id) ?? 'none'
  const band = named(own.band)
  const holding = band === bands.at(-1) ? [] : holdingBack(rule, own)
  const isVerdict = bands.length > 0 && isOverItems(group, instrument)
  // The weakest of a few questions decides: then there is one thing to do before all others.
  const [first = 'none'] = isVerdict && rule.method === 'floor' ? holding : []
  return {
    group,
    band,
    figure: bands.length === 0 ? shownFigure(rule, bands, own.score) : 'none',
    heldDownBy: own.cappedBy,
    bandBeforeCap: named(own.bandBeforeCap),
    fixFirst: first,
    waitsFor: bands.length === 0 || first !== 'none' || own.cappedBy.length > 0 ? [] : holding,
    missing: own.score === 'unknown' && band === 'none' && own.cappedBy.length === 0 ? own.unknown : [],
    isVerdict,
    isApartFromDomains:
      isVerdict && band === bands.at(-1) && of.result.domains.some((own) => isBehind(own, instrument)),
  }
}

function isBehind({ rule, band }: DomainResult, instrument: Instrument): boolean {
  const bands = bandsOf(instrument, ruleOf(instrument, rule))
  const place = placeOf(band, bands)
  return place >= 0 && place < bands.length - 1
}

/** A floor may be settled by what is known so far, although something else may turn out to be lower still. */
function holdingBack({ method }: ScoringRule, { score, band, heldBackBy, trace }: GroupResult): string[] {
  if (heldBackBy.length > 0 || method !== 'floor' || score !== 'unknown' || band === 'unknown') return heldBackBy
  return lowestKnown(trace)
}

function lowestKnown(trace: MemberTrace[]): string[] {
  const known = trace.flatMap(({ member, value }) => (typeof value === 'object' ? [{ member, value }] : []))
  const isLowest = (value: (typeof known)[number]['value']) => known.every((other) => compare(value, other.value) <= 0)
  return known.filter(({ value }) => isLowest(value)).map(({ member }) => member)
}

function isOverItems({ of }: Group, { items }: Instrument): boolean {
  return of.every(({ member }) => items.some(({ id }) => id === member))
}
