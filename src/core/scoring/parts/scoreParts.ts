import type { ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, fractionOf, isNought, times } from '../exact/fraction'
import { afterwards } from '../methods/afterwards'
import { combine } from '../methods/combine'
import type { Climbed } from '../methods/stages'
import { climbed } from '../methods/stages'
import type { Score, Stages } from '../result'
import type { Member } from './edges'
import { isOpen, withMeans } from './edges'
import type { Counted, Scale } from './part'
import { countedAs } from './part'

/**
 * One exact score, and the scores between which it lies while parts are open. `counted` are the parts that have a weight,
 * what is open at its worst. Where the rule has stages, `holding` keep the next one out of reach, and `stages` are those
 * reached with what is open at its worst and at its best. `members` are those given, with their means. Order never matters.
 */
export type ScoredParts = {
  score: Score
  from: Score
  to: Score
  isOpen: boolean
  counted: readonly Counted[]
  holding: readonly Counted[] | undefined
  stages: Stages
  members: readonly Member[]
}

export function scoreParts(rule: ScoringRule, given: readonly Member[]): ScoredParts {
  const members = withMeans(rule, given)
  const { counted, open } = countedIn(members)
  const low = exactScore(rule, counted)
  const isWithheld = members.some(({ entry }) => entry === 'withheld')
  const same = (score: Score, stages: Stages = 'none'): ScoredParts => ({
    score,
    from: score,
    to: score,
    isOpen: open !== undefined || isWithheld,
    counted,
    holding: low.holding,
    stages,
    members,
  })
  if (appliesNothing(members)) return same(rule.emptyGroup)
  if (!isCovered(rule, members)) return same('unknown')
  if (isWithheld) return same('unknown')
  if (!open) return same(low.score, stagesFrom(low.stage, low.stage))
  const high = exactScore(rule, open)
  const stages = stagesFrom(low.stage, high.stage)
  if (!isMonotone(rule)) return same('unknown', stages)
  const [from, to] = [low.score, high.score]
  const isSettled = typeof from === 'object' && typeof to === 'object' && compare(from, to) === 0
  return { ...same(isSettled ? from : 'unknown', stages), from, to }
}

/** Parts without weight are asked and shown: where others have one, whether they apply makes no score. */
function appliesNothing(members: readonly Member[]): boolean {
  let weigh = false
  for (const { part } of members) {
    if (isNought(part.scale.weight)) continue
    if (part.state !== 'does-not-apply') return false
    weigh = true
  }
  return weigh || members.every(({ part }) => part.state === 'does-not-apply')
}

function stagesFrom(surely: number | undefined, perhaps: number | undefined): Stages {
  return surely === undefined || perhaps === undefined ? 'none' : { surely, perhaps }
}

/** Where a part more to the good could lower the score, its ends say nothing of what lies between. */
function isMonotone({ method, table }: ScoringRule): boolean {
  return method !== 'product' && table === undefined
}

/** The parts that have a weight: with what is open at its worst and, if anything is, with all of that at its best. */
function countedIn(members: readonly Member[]): { counted: Counted[]; open: Counted[] | undefined } {
  const counted: Counted[] = []
  let open: Counted[] | undefined
  for (const { part, entry } of members) {
    if (typeof entry !== 'object' || isNought(part.scale.weight)) continue
    if (isOpen(entry)) {
      open ??= [...counted]
      counted.push(entry.worst)
      open.push(entry.best)
    } else {
      counted.push(entry)
      open?.push(entry)
    }
  }
  return { counted, open }
}

function exactScore(rule: ScoringRule, counted: readonly Counted[]) {
  const isStaged = rule.method === 'gate' || rule.method === 'ladder'
  const staged: Climbed | undefined = isStaged && counted.length > 0 ? climbed(rule, counted) : undefined
  const raw: Score = staged ? { n: staged.stage, d: 1 } : combine(rule, counted)
  const score = typeof raw === 'object' ? afterwards(rule, raw, counted) : raw
  return { score, stage: staged?.stage, holding: staged?.holding }
}

/** Parts without weight do not score, so they are not missed. */
function isCovered(rule: ScoringRule, members: readonly Member[]): boolean {
  const { minimumCoverage, mostMissing, mostDoesNotApply } = rule
  let [withValue, missing, doNotApply] = [0, 0, 0]
  for (const { part } of members) {
    if (isNought(part.scale.weight)) continue
    if (part.state === 'value') withValue += 1
    else if (part.state === 'does-not-apply') doNotApply += 1
    else missing += 1
  }
  if (missing > (mostMissing ?? missing) || doNotApply > (mostDoesNotApply ?? doNotApply)) return false
  const needed = times(fractionOf(minimumCoverage), fractionOf(withValue + missing))
  return compare(fractionOf(100 * withValue), needed) >= 0
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
