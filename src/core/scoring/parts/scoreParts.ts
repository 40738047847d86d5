import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, fractionOf, isNought, times } from '../exact/fraction'
import { afterwards } from '../methods/afterwards'
import { combine } from '../methods/combine'
import type { Climbed } from '../methods/stages'
import { climbed } from '../methods/stages'
import type { Score, Stages } from '../result'
import type { Member, Open } from './edges'
import { isOpen, withMeans } from './edges'
import type { Counted, Scale } from './part'
import { countedAs } from './part'

/**
 * One exact score, and the scores between which it lies while parts are open. `counted` are the parts that have a weight,
 * what is open at its worst; `missing` those with a weight of which nobody could say. Where the rule has stages, `holding`
 * keep the next one out of reach, and `stages` are those reached with what is open at its worst and at its best. `members`
 * are those given, with their means. Order never matters.
 */
export type ScoredParts = {
  score: Score
  from: Score
  to: Score
  isOpen: boolean
  counted: readonly Counted[]
  missing: string[]
  holding: readonly Counted[] | undefined
  stages: Stages
  members: readonly Member[]
}

export function scoreParts(rule: ScoringRule, given: readonly Member[]): ScoredParts {
  const members = withMeans(rule, given)
  const looked = lookThrough(members)
  const { counted, open, missing, isWithheld } = looked
  const low = exactScore(rule, counted)
  const same = (score: Score, stages: Stages = 'none'): ScoredParts => ({
    score,
    from: score,
    to: score,
    isOpen: open !== undefined || isWithheld,
    counted,
    missing,
    holding: low.holding,
    stages,
    members,
  })
  if (appliesNothing(looked, members)) return same(rule.emptyGroup)
  if (!isCovered(rule, looked) || isWithheld) return same('unknown')
  if (!open) return same(low.score, stagesFrom(low.stage, low.stage))
  const high = exactScore(rule, open)
  const stages = stagesFrom(low.stage, high.stage)
  if (!isMonotone(rule)) return same('unknown', stages)
  const [from, to] = [low.score, high.score]
  const isSettled = typeof from === 'object' && typeof to === 'object' && compare(from, to) === 0
  return { ...same(isSettled ? from : 'unknown', stages), from, to }
}

/** What there is of parts that have a weight: the others are asked and shown, do not score, and so are not missed. */
type Looked = {
  /** With what is open at its worst and, if anything is, with all of that at its best. */
  counted: Counted[]
  open: Counted[] | undefined
  withValue: number
  missing: string[]
  doNotApply: number
  isWithheld: boolean
}

/** All in one walk, for it is made for each domain of each session. */
function lookThrough(members: readonly Member[]): Looked {
  const looked: Looked = { counted: [], open: undefined, withValue: 0, missing: [], doNotApply: 0, isWithheld: false }
  for (const { id, part, entry } of members) {
    if (isNought(part.scale.weight)) continue
    if (entry === 'withheld') looked.isWithheld = true
    if (part.state === 'value') looked.withValue += 1
    else if (part.state === 'does-not-apply') looked.doNotApply += 1
    else looked.missing.push(id)
    if (typeof entry === 'object') count(entry, looked)
  }
  return looked
}

function count(entry: Counted | Open, looked: Looked): void {
  if (isOpen(entry)) {
    looked.open ??= [...looked.counted]
    looked.counted.push(entry.worst)
    looked.open.push(entry.best)
    return
  }
  looked.counted.push(entry)
  looked.open?.push(entry)
}

/** Where parts have a weight, what has none makes no score, whether it applies or not. */
function appliesNothing({ withValue, missing, doNotApply }: Looked, members: readonly Member[]): boolean {
  if (withValue + missing.length > 0) return false
  return doNotApply > 0 || members.every(({ part }) => part.state === 'does-not-apply')
}

function isCovered({ minimumCoverage, mostMissing, mostDoesNotApply }: ScoringRule, looked: Looked): boolean {
  const { withValue, doNotApply } = looked
  const missing = looked.missing.length
  if (missing > (mostMissing ?? missing) || doNotApply > (mostDoesNotApply ?? doNotApply)) return false
  const needed = times(fractionOf(minimumCoverage), fractionOf(withValue + missing))
  return compare(fractionOf(100 * withValue), needed) >= 0
}

function stagesFrom(surely: number | undefined, perhaps: number | undefined): Stages {
  return surely === undefined || perhaps === undefined ? 'none' : { surely, perhaps }
}

/** Where a part more to the good could lower the score, its ends say nothing of what lies between. */
function isMonotone(rule: ScoringRule): boolean {
  return rule.method !== 'product' && rule.table === undefined && !isMirrored(rule)
}

/** What is turned round and then held near its weakest part rises and falls again. */
export function isMirrored({ mostAboveWeakest, transform }: ScoringRule): boolean {
  return mostAboveWeakest !== undefined && transform !== undefined && transform.times < 0
}

function exactScore(rule: ScoringRule, counted: readonly Counted[]) {
  const isStaged = rule.method === 'gate' || rule.method === 'ladder'
  const staged: Climbed | undefined = isStaged && counted.length > 0 ? climbed(rule, counted) : undefined
  const raw: Score = staged ? { n: staged.stage, d: 1 } : combine(rule, counted)
  const score = typeof raw === 'object' ? afterwards(rule, raw, counted) : raw
  return { score, stage: staged?.stage, holding: staged?.holding }
}

/** The lowest and the highest score that these scales could give, for a group above. */
export function rangeOf(rule: ScoringRule, scales: readonly Scale[]): { min: Fraction; max: Fraction } {
  const weighty = scales.filter(({ weight }) => !isNought(weight))
  const ends = (['min', 'max'] as const).flatMap((end) => {
    const { score } = exactScore(
      rule,
      weighty.map((scale) => countedAs(scale[end], scale, rule.satisfied)),
    )
    return typeof score === 'object' ? [score] : []
  })
  const [min, max] = ends.sort(compare)
  return { min: min ?? zero, max: max ?? min ?? zero }
}

const zero: Fraction = { n: 0, d: 1 }
