import { itemScale } from '../../scoring/parts/itemScale'
import { isQuestion } from '../askedItems'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { InstrumentProblem } from '../parseInstrument'
import type { ScoringRule } from '../scoringSchema'
import { scaleProblem, unknownReference } from './problem'

/** What a rule needs of its parts: stages to climb, a reference to compare with, levels that its edges can count as. */
export function partProblems(instrument: Instrument): InstrumentProblem[] {
  return [
    ...Object.entries(instrument.scoring.rules).flatMap(([id, rule]) => ruleProblems(id, rule)),
    ...rulesInUse(instrument).flatMap((use) => useProblems(instrument, use)),
  ]
}

function ruleProblems(id: string, { method, gate }: ScoringRule): InstrumentProblem[] {
  const where = `scoring.rules.${id}.gate`
  if (method !== 'gate') return []
  if (!gate) return [unknownReference(where, 'A gate needs its stages.')]
  const stages = gate.stages.map(({ stage }) => stage)
  return stages
    .filter((stage, position) => stages.indexOf(stage) !== position)
    .map((stage) => scaleProblem(where, `The stage ${stage} stands twice.`))
}

/** A rule where it is used: over the items of a domain, or over the members of a group. */
type Use = { rule: string; where: string; parts: { id: string; stage: number | undefined; item: Item | undefined }[] }

function rulesInUse({ domains, items, scoring }: Instrument): Use[] {
  const overlaid = (id: string) => scoring.overlays.flatMap(({ rules }) => rules[id] ?? [])
  const inDomains = domains.flatMap(({ id, rule }) => {
    const parts = items
      .filter((item) => item.domain === id && isQuestion(item))
      .map((item) => ({ id: item.id, stage: item.stage, item }))
    const rules = [...new Set([rule ?? scoring.domainRule, ...overlaid(id)])]
    return rules.map((one) => ({ rule: one, where: `domains.${id}`, parts }))
  })
  const inGroups = scoring.groups.flatMap(({ id, rule, of }) => {
    const parts = of.map(({ member, stage }) => {
      const item = items.find((one) => one.id === member)
      return { id: member, stage: stage ?? item?.stage, item }
    })
    return [...new Set([rule, ...overlaid(id)])].map((one) => ({ rule: one, where: `scoring.groups.${id}`, parts }))
  })
  return [...inDomains, ...inGroups]
}

function useProblems(instrument: Instrument, use: Use): InstrumentProblem[] {
  const rule = instrument.scoring.rules[use.rule]
  if (!rule) return []
  const scored = use.parts.filter(({ item }) => !item || (itemScale(instrument, item) && item.weight > 0))
  return [
    ...stageProblems(rule, { ...use, parts: scored }),
    ...referenceProblems(rule, { ...use, parts: scored }),
    ...edgeProblems(instrument, rule, use),
  ]
}

function stageProblems({ method, gate }: ScoringRule, { where, parts }: Use): InstrumentProblem[] {
  if (method !== 'gate' && method !== 'ladder') return []
  const stages = gate?.stages.map(({ stage }) => stage) ?? []
  return parts
    .filter(({ stage }) => stage === undefined || (method === 'gate' && !stages.includes(stage)))
    .map(({ id, stage }) =>
      scaleProblem(
        where,
        stage === undefined ? `'${id}' needs a stage.` : `The rule has no stage ${stage}, on which '${id}' stands.`,
      ),
    )
}

function referenceProblems({ method, satisfied }: ScoringRule, { where, parts }: Use): InstrumentProblem[] {
  const compares = method === 'mean-difference' || (typeof satisfied === 'object' && 'within' in satisfied)
  if (!compares) return []
  return parts
    .filter(({ item }) => item?.reference === undefined)
    .map(({ id }) => scaleProblem(where, `'${id}' has no reference to be compared with.`))
}

/** An answer that is counted as some level must stay on the item's scale. */
function edgeProblems(instrument: Instrument, rule: ScoringRule, { rule: id, parts }: Use): InstrumentProblem[] {
  if (![rule.doesNotApply, rule.dontKnow, rule.notDiscussed].some((edge) => typeof edge === 'object')) return []
  return parts.flatMap(({ item }) => {
    const values = item ? (itemScale(instrument, item)?.values ?? []) : []
    return (['doesNotApply', 'dontKnow', 'notDiscussed'] as const).flatMap((edge) => {
      const counted = rule[edge]
      if (typeof counted !== 'object' || values.length === 0) return []
      if (counted.asLevel >= (values[0] ?? 0) && counted.asLevel <= (values.at(-1) ?? 0)) return []
      const message = `${counted.asLevel} is outside the levels of '${item?.id}'.`
      return [scaleProblem(`scoring.rules.${id}.${edge}`, message)]
    })
  })
}
