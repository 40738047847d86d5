import type { Fraction } from '../../../scoring/exact/fraction'
import { fractionOf } from '../../../scoring/exact/fraction'
import { isMirrored } from '../../../scoring/parts/scoreParts'
import type { Instrument } from '../../instrumentSchema'
import type { EdgeRule, ScoringRule } from '../../scoringSchema'
import type { Scored, ScoredPart } from '../scored'
import { keepsToTable } from './keepsToTable'
import type { Range } from './range'
import { between, hull } from './range'
import type { MeasuredPart } from './rangeUnder'
import { afterwards, rangeUnder } from './rangeUnder'

/** What a domain or a group can score under one of its rules. Never too little: what is left out cannot be reached. */
export type Reach = {
  rule: string
  scores: Range
  /** Where the ends of its scale can lie, by which a group above measures it. */
  ends: Range
  /** Its score need not lie between these ends. */
  leavesScale: boolean
  /** The places that its band can have. */
  places: Range
}

/** By domain and group: one for each rule that it can be scored by. */
export type Reaches = Map<string, Reach[]>

export function scoreRanges({ scoring }: Instrument, scored: readonly Scored[]): Reaches {
  const reaches: Reaches = new Map()
  for (const { id, rules, parts } of scored) {
    const weighty = parts.flatMap((part) => measured(part, reaches))
    const isMeasured = isSureToBeMeasured(parts)
    const reach = (name: string): Reach[] => {
      const rule = scoring.rules[name]
      if (!rule) return []
      const bands = scoring.bandSets[rule.bands ?? ''] ?? []
      const places = between(nought, fractionOf(Math.max(0, bands.length - 1)))
      return [{ rule: name, places, ...reachUnder(rule, weighty, isMeasured) }]
    }
    reaches.set(id, rules.flatMap(reach))
  }
  return reaches
}

/** Nothing for a part that never weighs anything: it is asked and shown, and does not score. */
function measured(part: ScoredPart, reaches: Reaches): MeasuredPart[] {
  const { id, item, as, weight } = part
  if (weight === 'none') return []
  const common = { part, weights: between(weight.least, weight.most) }
  if (item) {
    const own = between(item.scale.min, item.scale.max)
    return [{ ...common, scores: own, ends: own, leavesScale: false }]
  }
  const below = reaches.get(id) ?? []
  if (as === 'band') {
    const places = hull(below.map((each) => each.places))
    return [{ ...common, scores: places, ends: places, leavesScale: false }]
  }
  const scores = hull(below.map((each) => each.scores))
  const ends = hull(below.map((each) => each.ends))
  return [{ ...common, scores, ends, leavesScale: below.some((each) => each.leavesScale) }]
}

function reachUnder(
  rule: ScoringRule,
  parts: readonly MeasuredPart[],
  isMeasured: boolean,
): Pick<Reach, 'scores' | 'ends' | 'leavesScale'> {
  const partsLeave = parts.some((part) => part.leavesScale || isSetOnScale(rule, part))
  const entering = parts.map((part) => ({ ...part, values: valuesUnder(rule, part, partsLeave) }))
  const scores = rangeUnder(rule, entering, partsLeave)
  const isAlike = !partsLeave && !rule.table && entering.every(({ values, ends }) => values === ends)
  const atEnds = (): Range => {
    // Where little was asked, an end may stand in any row.
    if (rule.table) return afterwards(rule, 'endless', hull(parts.map(({ ends }) => ends)))
    return rangeUnder(
      rule,
      parts.map((part) => ({ ...part, values: part.ends })),
      false,
    )
  }
  const hasScale = isMeasured && !rule.table && rule.method !== 'percent-of-maximum'
  return {
    scores,
    // A scale of which nothing is measured goes from nought to nought.
    ends: hull([isAlike ? scores : atEnds(), hasScale ? 'nothing' : between(nought, nought)]),
    leavesScale: partsLeave || turnsBack(rule, parts),
  }
}

/** What a part counts as: its score, or what an edge of the rule puts in its place. */
function valuesUnder(rule: ScoringRule, { part, scores, ends }: MeasuredPart, partsLeave: boolean): Range {
  const { doesNotApply, dontKnow, notDiscussed } = rule
  if (partsLeave && [doesNotApply, dontKnow, notDiscussed].includes('as-mean')) return 'endless'
  if (part.item) return scores
  const edges = [doesNotApply, notDiscussed]
  const levels = edges.flatMap((edge) => (typeof edge === 'object' ? [fractionOf(edge.asLevel)] : []))
  // A score below that is open comes as what it can be; one that does not apply has only its scale.
  const looksAtScale = edges.some(isFromScale) || doesNotApply === 'unknown'
  return hull([scores, looksAtScale ? ends : 'nothing', ...levels.map((level) => between(level, level))])
}

function isFromScale(edge: EdgeRule): boolean {
  return edge === 'as-best' || edge === 'as-worst' || edge === 'as-mean'
}

/** A score below that counts as some fixed value: its scale may be shorter than that where less of it was asked. */
function isSetOnScale({ doesNotApply, notDiscussed }: ScoringRule, { part }: MeasuredPart): boolean {
  if (part.item || part.as === 'band') return false
  return typeof doesNotApply === 'object' || typeof notDiscussed === 'object'
}

/** Some part is there whoever is asked, and none that has no weight can stand in for it. */
function isSureToBeMeasured(parts: readonly ScoredPart[]): boolean {
  return parts.every(({ mayWeighNothing }) => !mayWeighNothing) && parts.some(({ mayBeAbsent }) => !mayBeAbsent)
}

/** More of a part may be less of the score: then the ends of its parts' scales do not give the ends of its own. */
function turnsBack(rule: ScoringRule, parts: readonly MeasuredPart[]): boolean {
  const { method, table, satisfied } = rule
  const isNearness = typeof satisfied === 'object' && ['percent-satisfied', 'gate', 'ladder'].includes(method)
  const mayBeNegative = parts.some(({ scores, ends }) => isBelowNought(scores) || isBelowNought(ends))
  const leavesTable = table !== undefined && !keepsToTable(rule, parts)
  return leavesTable || isNearness || isMirrored(rule) || (method === 'product' && mayBeNegative)
}

function isBelowNought(range: Range): boolean {
  return typeof range === 'object' ? Number(range.low.n) < 0 : range === 'endless'
}

const nought: Fraction = fractionOf(0)
