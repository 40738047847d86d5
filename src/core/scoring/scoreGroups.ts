import type { Instrument } from '../instrument/instrumentSchema'
import type { Band, Group, ScoringRule } from '../instrument/scoringSchema'
import { holdsOnGroup, placeOf } from './bands'
import type { Fraction } from './exact/fraction'
import { fractionOf, times } from './exact/fraction'
import type { Above, Under } from './outcome'
import { outcomeOf, shareOf } from './outcome'
import type { Member } from './parts/edges'
import { entryOf } from './parts/edges'
import type { Part, Scale } from './parts/part'
import { countedAs, scaleFrom } from './parts/part'
import { rangeOf } from './parts/scoreParts'
import type { Answered } from './prepared/answered'
import type { Prepared } from './prepared/prepared'
import type { FlagAtWork } from './redFlags'
import type { DomainResult, GroupResult, MemberTrace, Score } from './result'

/** What stands below a group by now: items as they were answered, domains and groups as they were scored. */
type Below = {
  prepared: Prepared
  items: Map<string, Answered>
  scored: Map<string, Scored>
}

type Scored = { score: Score; band: string; above: Above }

/** Stage upon stage: a group stands on items, on domains and on groups that come before it. */
export function scoreGroups(
  instrument: Instrument,
  domains: readonly { result: DomainResult; above: Above }[],
  from: { prepared: Prepared; asked: readonly Answered[]; flags: readonly FlagAtWork[] },
): GroupResult[] {
  const { groups } = instrument.scoring
  if (groups.length === 0) return []
  const { prepared } = from
  const items = new Map<string, Answered>()
  if (prepared.inGroups.size > 0) {
    for (const answered of from.asked) {
      if (prepared.inGroups.has(answered.item.id)) items.set(answered.item.id, answered)
    }
  }
  const below: Below = { prepared, items, scored: new Map() }
  for (const { result, above } of domains) {
    below.scored.set(result.domain, { score: result.score, band: result.band, above })
  }
  return groups.map((group) => scoreGroup(group, below, from.flags))
}

function scoreGroup(group: Group, below: Below, flags: readonly FlagAtWork[]): GroupResult {
  const under = below.prepared.rules.get(group.id)
  if (!under) throw new Error(`A parsed instrument has a rule for each group; '${group.id}' has none`)
  const given: Member[] = []
  for (const place of group.of) {
    const member = place.as === 'band' ? bandMember(place, under.rule, below) : memberOf(place, under.rule, below)
    if (member) given.push(member)
  }
  const { outcome, members, above, contribution } = outcomeOf(under, given, holdsOnGroup(flags, group.id))
  below.scored.set(group.id, { score: outcome.score, band: outcome.band, above })
  const trace = members.map((member): MemberTrace => {
    const contributed = contribution?.(member.entry)
    const did = { member: member.id, value: countedValue(member.part), ...shareOf(under.rule, member) }
    return contributed ? { ...did, contributed } : did
  })
  return { group: group.id, ...outcome, trace }
}

/** A place in a group, as the instrument writes it. */
type Place = Group['of'][number]

/** What a known band is worth at its place in a group is the same each time. */
function bandMember(place: Place, rule: ScoringRule, { prepared, scored }: Below): Member | undefined {
  const below = scored.get(place.member)
  const under = prepared.rules.get(place.member)
  if (!below || !under) return undefined
  const [low, high] = below.above.bands
  if (low !== high) return bandMemberFrom(place, rule, below, under)
  const known = prepared.bandMembers.get(place) ?? new Map<string, Member>()
  const before = known.get(low)
  if (before) return before
  const now = bandMemberFrom(place, rule, below, under)
  prepared.bandMembers.set(place, known.set(low, now))
  return now
}

function bandMemberFrom(place: Place, rule: ScoringRule, below: Scored, under: Under): Member {
  const max = fractionOf(Math.max(0, under.bands.length - 1))
  const scale = scaleFrom({ min: zero, max, weight: fractionOf(place.weight), stage: place.stage })
  const [from, to] = below.above.bands.map((band) => bandScore(band, under.bands)) as [Score, Score]
  const between = typeof from === 'object' && typeof to === 'object' ? { from, to } : 'nothing'
  return memberWith(place, partWith(bandScore(below.band, under.bands), between, scale, rule), rule)
}

/** A member that is not asked of this organisation, or not covered by this session, is outside. */
function memberOf(place: Place, rule: ScoringRule, below: Below): Member | undefined {
  const item = below.items.get(place.member)?.member
  if (item) return memberWith(place, inGroup(item.part, place, rule), rule)
  const scored = below.scored.get(place.member)
  const under = below.prepared.rules.get(place.member)
  if (!scored || !under) return undefined
  const { min, max } = rangeOf(under.rule, scored.above.scales())
  const scale = scaleFrom({ min, max, weight: fractionOf(place.weight), stage: place.stage })
  return memberWith(place, partWith(scored.score, scored.above.between, scale, rule), rule)
}

function memberWith(place: Place, part: Part, rule: ScoringRule): Member {
  return { id: place.member, part, entry: entryOf(rule, part) }
}

/** An item counts in a group as it counts in its domain, times the member's weight, under the group's rule. */
function inGroup({ state, scale: own, counted }: Part, { weight, stage }: Place, { satisfied }: ScoringRule): Part {
  const { reference, reversed, min, max } = own
  const scale = {
    ...scaleFrom({ min, max, weight: times(own.weight, fractionOf(weight)), stage: stage ?? own.stage }),
    reversed,
    ...(reference && { reference }),
  }
  return { state, scale, ...(counted && { counted: countedAs(counted.value, scale, satisfied) }) }
}

function partWith(score: Score, between: Part['between'], scale: Scale, { satisfied }: ScoringRule): Part {
  if (score === 'does-not-apply') return { state: 'does-not-apply', scale }
  if (score === 'unknown') return { state: 'not-discussed', scale, ...(between && { between }) }
  return { state: 'value', scale, counted: countedAs(score, scale, satisfied) }
}

function bandScore(band: string, bands: readonly Band[]): Score {
  return band === 'unknown' || band === 'does-not-apply' ? band : fractionOf(placeOf(band, bands))
}

function countedValue({ state, counted }: Part): Score {
  if (counted) return counted.value
  return state === 'does-not-apply' ? 'does-not-apply' : 'unknown'
}

const zero: Fraction = { n: 0, d: 1 }
