import { fractionOf } from '../../scoring/exact/fraction'
import type { Instrument } from '../instrumentSchema'
import type { InstrumentProblem } from '../parseInstrument'
import type { ScoringRule } from '../scoringSchema'
import { bothPlaces, repeated, scaleProblem, unknownReference } from './problem'
import { holds } from './ranges/range'
import type { Reaches } from './ranges/scoreRanges'
import type { Scored, ScoredPart } from './scored'

/** What a rule needs of its parts: stages to climb, a reference to compare with, levels that its edges can count as. */
export function partProblems(
  { scoring }: Instrument,
  scored: readonly Scored[],
  reaches: Reaches,
): InstrumentProblem[] {
  return [
    ...Object.entries(scoring.rules).flatMap(([id, rule]) => ruleProblems(id, rule)),
    ...scored.flatMap(({ where, rules, parts }) =>
      rules.flatMap((id) => {
        const rule = scoring.rules[id]
        if (!rule) return []
        const weighed = parts.filter(({ item, weight }) => !item || weight !== 'none')
        return [
          ...stageProblems(rule, where, weighed),
          ...referenceProblems(rule, where, weighed),
          ...edgeProblems(rule, `scoring.rules.${id}`, weighed, reaches),
        ]
      }),
    ),
  ]
}

function ruleProblems(id: string, { method, gate, limits, table = [] }: ScoringRule): InstrumentProblem[] {
  const where = `scoring.rules.${id}`
  const stages = method === 'gate' ? (gate?.stages.map(({ stage }) => stage) ?? []) : []
  const isCrossed = limits?.from !== undefined && limits.to !== undefined && limits.from > limits.to
  return [
    ...(method === 'gate' && !gate ? [unknownReference(`${where}.gate`, 'A gate needs its stages.')] : []),
    ...stages
      .filter((stage, position) => stages.indexOf(stage) !== position)
      .map((stage) => scaleProblem(`${where}.gate`, `The stage ${stage} stands twice.`)),
    ...repeated(table.map(({ raw }) => raw)).map(({ name, places }) =>
      scaleProblem(`${where}.table`, `The score ${name} stands twice: in the ${bothPlaces(places)} row.`),
    ),
    ...(isCrossed ? [scaleProblem(`${where}.limits`, '`from` must not be more than `to`.')] : []),
  ]
}

function stageProblems(
  { method, gate }: ScoringRule,
  where: string,
  parts: readonly ScoredPart[],
): InstrumentProblem[] {
  if (method !== 'gate' && method !== 'ladder') return []
  const stages = new Set(gate?.stages.map(({ stage }) => stage))
  return parts
    .filter(({ stage }) => stage === undefined || (method === 'gate' && !stages.has(stage)))
    .map(({ id, stage }) =>
      scaleProblem(
        where,
        stage === undefined ? `'${id}' needs a stage.` : `The rule has no stage ${stage}, on which '${id}' stands.`,
      ),
    )
}

function referenceProblems(
  { method, satisfied }: ScoringRule,
  where: string,
  parts: readonly ScoredPart[],
): InstrumentProblem[] {
  const compares = method === 'mean-difference' || (typeof satisfied === 'object' && 'within' in satisfied)
  if (!compares) return []
  return parts
    .filter(({ item }) => item?.scale.reference === undefined)
    .map(({ id }) => scaleProblem(where, `'${id}' has no reference to be compared with.`))
}

/** A part that is counted as some level must have that level, by every rule that it can be scored by itself. */
function edgeProblems(
  rule: ScoringRule,
  where: string,
  parts: readonly ScoredPart[],
  reaches: Reaches,
): InstrumentProblem[] {
  return (['doesNotApply', 'dontKnow', 'notDiscussed'] as const).flatMap((edge) => {
    const counted = rule[edge]
    if (typeof counted !== 'object') return []
    return parts
      .filter((part) => canCome(part, edge) && !addsNothing(rule, part, counted.asLevel))
      .filter((part) => !hasLevel(part, counted.asLevel, reaches))
      .map(({ id, item, as }) => {
        const what = item ? 'levels' : as === 'band' ? 'places of the bands' : 'scores'
        return scaleProblem(`${where}.${edge}`, `${counted.asLevel} is outside the ${what} of '${id}'.`)
      })
  })
}

/** Of a score below nobody says 'don't know': it has no answer of its own; and not every item can fail to apply. */
function canCome({ item }: ScoredPart, edge: string): boolean {
  if (!item) return edge !== 'dontKnow'
  return edge !== 'doesNotApply' || item.item.allowDoesNotApply
}

/** A section that does not apply may add nothing to a sum, whatever its own lowest score is. */
function addsNothing({ method }: ScoringRule, { item }: ScoredPart, level: number): boolean {
  return method === 'sum' && !item && level === 0
}

function hasLevel({ id, item, as }: ScoredPart, level: number, reaches: Reaches): boolean {
  const value = fractionOf(level)
  if (item) return holds({ low: item.scale.min, high: item.scale.max }, value)
  return (reaches.get(id) ?? []).every(({ scores, places }) => holds(as === 'band' ? places : scores, value))
}
