import type { Instrument } from '../../instrument/instrumentSchema'
import type { Band, Group, ScoringRule } from '../../instrument/scoringSchema'
import type { Text } from '../../instrument/text'
import { bandOf, bandsOf, domainRule, placeOf, ruleOf, startOf } from '../bands'
import { compare } from '../exact/fraction'
import { afterwards } from '../methods/afterwards'
import type { DomainResult, GroupResult, ItemTrace, Result } from '../result'

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
export function stageProgress(instrument: Instrument, result: DomainResult): StageProgress[] {
  const stageOf = new Map(instrument.items.map(({ id, stage }) => [id, stage]))
  const weighty = result.trace.filter(({ weight }) => weight > 0)
  const stateAt = statesOf(instrument, result)
  return scoredStages(instrument, result).map((stage) => {
    const there = weighty.filter(({ item }) => stageOf.get(item) === stage)
    return { stage, state: stateAt(stage), ...countsOf(there) }
  })
}

/** The stages that the items of a domain belong to, lowest first; none where its rule knows no stages. */
export function stagesOf(instrument: Instrument, domain: string, rule = domainRule(instrument, domain)): number[] {
  if (rule.method !== 'gate' && rule.method !== 'ladder') return []
  const own = instrument.items.filter((item) => item.domain === domain && !item.retired && !item.future)
  return [...new Set(own.flatMap(({ stage }) => stage ?? []))].sort((a, b) => a - b)
}

/** The stages of a domain as it was scored. */
export function scoredStages(instrument: Instrument, { domain, rule }: DomainResult): number[] {
  return stagesOf(instrument, domain, ruleOf(instrument, rule))
}

/** What the instrument calls a stage: the band that starts there. */
export function stageName(instrument: Instrument, rule: ScoringRule, stage: number): Text | undefined {
  return bandsOf(instrument, rule).find((band) => startOf(band) === stage)?.label
}

/** A group that says of staged domains together at which stage they are, as far as the lowest of them; its band, if known. */
export type StagedGroup = { group: Group; reached: GroupResult; band: Band | undefined }

export function stagedGroups(instrument: Instrument, { domains, groups }: Result): StagedGroup[] {
  const staged = new Set(domains.filter((own) => scoredStages(instrument, own).length > 0).map(({ domain }) => domain))
  return groups.flatMap((reached) => {
    const group = instrument.scoring.groups.find(({ id }) => id === reached.group)
    const rule = ruleOf(instrument, reached.rule)
    if (!group || rule.method !== 'floor' || !group.of.every(({ member }) => staged.has(member))) return []
    return [{ group, reached, band: bandsOf(instrument, rule).find(({ id }) => id === reached.band) }]
  })
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
  { rule, stages, band, cappedBy }: DomainResult,
): (stage: number) => StageState {
  const isBlocked = band === 'unknown' && cappedBy.length > 0
  if (isBlocked || stages === 'none') return () => 'not-known'
  const { surely, perhaps } = stages
  const isHeldOff = (stage: number) => cappedBy.length > 0 && isAbove(stage, band, ruleOf(instrument, rule), instrument)
  return (stage) => {
    if (stage > perhaps || isHeldOff(stage)) return 'not-yet'
    return stage <= surely ? 'reached' : 'not-known'
  }
}

/** Whether a domain that stood at this stage would be in a better band than this one. */
function isAbove(stage: number, band: string, rule: ScoringRule, instrument: Instrument): boolean {
  const bands = bandsOf(instrument, rule)
  const { mostAboveWeakest: _, ...alone } = rule
  const there = bandOf(afterwards(alone, { n: stage, d: 1 }, []), rule, bands)
  return placeOf(there, bands) > placeOf(band, bands)
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
