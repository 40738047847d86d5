import type { Instrument } from '../../instrument/instrumentSchema'
import type { Group, ScoringRule } from '../../instrument/scoringSchema'
import type { Text } from '../../instrument/text'
import { bandsOf, domainRule, startOf } from '../bands'
import { compare } from '../exact/fraction'
import { withOverlays } from '../prepared/overlays'
import type { DomainResult, GroupResult, ItemTrace, Result } from '../result'
import { type Climber, climbedTo, climbersOf } from './stageClimb'

/** `not-known`: nobody can say, because of what is open or because too much does not apply. */
export type StageState = 'reached' | 'not-yet' | 'not-known'

/** One stage of a domain: how many of its applicable items are met, which are not, and which nobody could answer. */
export type StageProgress = {
  stage: number
  state: StageState
  applicable: number
  met: number
  missing: string[]
  open: string[]
}

/** The stages of a domain that is climbed stage by stage, lowest first; none for any other rule. */
export function stageProgress(
  instrument: Instrument,
  { result, domain }: { result: Result; domain: DomainResult },
): StageProgress[] {
  const overlays = instrument.scoring.overlays.filter(({ id }) => result.overlays.includes(id))
  const scored = withOverlays(instrument, overlays)
  const rule = domainRule(scored, domain.domain)
  const traces = new Map(domain.trace.map((trace) => [trace.item, trace]))
  const traced = scored.items.flatMap((item) => {
    const trace = traces.get(item.id)
    return trace ? [{ item, trace }] : []
  })
  const stateAt = statesOf(scored, rule, domain, climbersOf(rule, traced))
  return stagesOf(instrument, domain.domain).map((stage) => {
    const there = traced.filter(({ item, trace }) => item.stage === stage && trace.weight > 0)
    return { stage, state: stateAt(stage), ...countsOf(there.map(({ trace }) => trace)) }
  })
}

/** The stages that the items of a domain belong to, lowest first; none where its rule knows no stages. */
export function stagesOf(instrument: Instrument, domain: string): number[] {
  const { method } = domainRule(instrument, domain)
  if (method !== 'gate' && method !== 'ladder') return []
  const own = instrument.items.filter((item) => item.domain === domain && !item.retired && !item.future)
  return [...new Set(own.flatMap(({ stage }) => stage ?? []))].sort((a, b) => a - b)
}

/** What the instrument calls a stage: the band that starts there. */
export function stageName(instrument: Instrument, domain: string, stage: number): Text | undefined {
  const bands = bandsOf(instrument, domainRule(instrument, domain))
  return bands.find((band) => startOf(band) === stage)?.label
}

/** The groups that say of staged domains together at which stage they are: as far as the lowest of them. */
export function stagedGroups(instrument: Instrument): Group[] {
  const { groups, rules } = instrument.scoring
  const domains = new Set(instrument.domains.map(({ id }) => id))
  const isStaged = (id: string) => domains.has(id) && stagesOf(instrument, id).length > 0
  return groups.filter(({ rule, of }) => rules[rule]?.method === 'floor' && of.every(({ member }) => isStaged(member)))
}

/** The members that keep a group as low as it is; none where nobody can say, or where all of them are equally far. */
export function lowestMembers({ score, trace }: GroupResult): string[] {
  if (typeof score === 'string') return []
  const lowest = trace.filter(({ value }) => typeof value === 'object' && compare(value, score) <= 0)
  return lowest.length === trace.length ? [] : lowest.map(({ member }) => member)
}

/** A stage is reached if it is so whatever the open answers would be, and out of reach if none of them could help. */
function statesOf(
  instrument: Instrument,
  rule: ScoringRule,
  domain: DomainResult,
  climbers: Climber[],
): (stage: number) => StageState {
  const { band, cappedBy } = domain
  const isBlocked = band === 'unknown' && cappedBy.length > 0
  if (isBlocked || !isCovered(rule, domain)) return () => 'not-known'
  const held = bandsOf(instrument, rule).find(({ id }) => cappedBy.length > 0 && id === band)
  const most = held ? startOf(held) : Number.POSITIVE_INFINITY
  const surely = Math.min(climbedTo(rule, climbers, 'worst'), most)
  const perhaps = Math.min(climbedTo(rule, climbers, 'best'), most)
  return (stage) => (stage <= surely ? 'reached' : stage <= perhaps ? 'not-known' : 'not-yet')
}

/** Whether enough is there for a score at all, whatever the open answers would be. */
function isCovered(
  { mostDoesNotApply, mostMissing, minimumCoverage }: ScoringRule,
  { coverage }: DomainResult,
): boolean {
  const { doesNotApply, applicable, withLevel } = coverage
  const missing = applicable - withLevel
  if (doesNotApply > (mostDoesNotApply ?? doesNotApply) || missing > (mostMissing ?? missing)) return false
  return 100 * withLevel >= minimumCoverage * applicable
}

function countsOf(traces: ItemTrace[]): Omit<StageProgress, 'stage' | 'state'> {
  const idsOf = (test: (trace: ItemTrace) => boolean) => traces.filter(test).map(({ item }) => item)
  const isOpen = ({ answer }: ItemTrace) => answer === 'dont-know' || answer === 'not-discussed'
  const isSaid = (trace: ItemTrace) => trace.counted && !isOpen(trace) && trace.answer !== 'does-not-apply'
  return {
    applicable: idsOf(({ answer }) => answer !== 'does-not-apply').length,
    met: idsOf((trace) => isSaid(trace) && trace.satisfied === true).length,
    missing: idsOf((trace) => isSaid(trace) && trace.satisfied !== true),
    open: idsOf(isOpen),
  }
}
