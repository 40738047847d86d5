import type { Fraction } from '../../../scoring/exact/fraction'
import { compare, minus, sumOf } from '../../../scoring/exact/fraction'
import type { ScoringRule } from '../../scoringSchema'
import type { ScoredPart } from '../scored'
import type { Range, Span } from './range'
import { between, hull, productOfBoth, sumOfBoth } from './range'
import type { Entering } from './rangeUnder'

/**
 * The sums of parts, some of which may be left out: at the low end those that add most, at the high end those that take
 * most away, and never more of them than the rule allows.
 */
export function sumOfSome(rule: ScoringRule, parts: readonly Entering[]): Range {
  const own = ({ values, weights }: Entering) => productOfBoth(values, weights)
  const spans = parts.map((entering) => ({ part: entering.part, span: own(entering) }))
  const sure = spans.filter(({ part }) => !mayBeMissed(part))
  const most = mostLeftOut(rule, parts)
  if (most >= sure.length || spans.some(({ span }) => typeof span !== 'object'))
    return ofSome(rule, parts, own, sumOfBoth)
  const ends = (end: keyof Span, sign: 1 | -1) => {
    const endOf = ({ span }: (typeof spans)[number]) => (typeof span === 'object' ? span[end] : nought)
    // What leaving one out changes, by which the end moves on.
    const moves = (all: typeof spans) => all.map(endOf).filter((value) => sign * compare(value, nought) > 0)
    const budgeted = moves(sure.filter(({ part }) => mayBeLeftOut(rule, part))).toSorted((a, b) => sign * compare(b, a))
    const left = [...budgeted.slice(0, most), ...moves(spans.filter(({ part }) => mayBeMissed(part)))]
    return minus(
      sumOf(spans, endOf),
      sumOf(left, (value) => value),
    )
  }
  return between(ends('low', 1), ends('high', -1))
}

const nought: Fraction = { n: 0, d: 1 }

/** How many of the parts that are there whoever is asked can be left out together. */
function mostLeftOut(rule: ScoringRule, parts: readonly Entering[]): number {
  const { doesNotApply, dontKnow, notDiscussed, minimumCoverage, mostMissing, mostDoesNotApply } = rule
  const inapplicable =
    doesNotApply === 'exclude' ? parts.filter(({ part }) => part.item?.item.allowDoesNotApply).length : 0
  // Rather one too many than one too few: a share of a hundred is not always exact.
  const uncovered = Math.floor(((100 - minimumCoverage) * parts.length) / 100 + 1e-9)
  const missing =
    dontKnow === 'exclude' || notDiscussed === 'exclude' ? Math.min(uncovered, mostMissing ?? uncovered) : 0
  return Math.min(inapplicable, mostDoesNotApply ?? inapplicable) + missing
}

/** Joined one after another: all that cannot be left out, and any of the others, but never none at all. */
export function ofSome(
  rule: ScoringRule,
  parts: readonly Entering[],
  own: (part: Entering) => Range,
  join: (a: Range, b: Range) => Range,
): Range {
  let some: Range = 'nothing'
  let mayBeNone = true
  for (const part of parts) {
    const alone = own(part)
    const isOptional = mayBeLeftOut(rule, part.part)
    some = hull([join(some, alone), mayBeNone ? alone : 'nothing', isOptional ? some : 'nothing'])
    mayBeNone &&= isOptional
  }
  return some
}

function mayBeLeftOut(rule: ScoringRule, part: ScoredPart): boolean {
  const { item } = part
  if (!item || mayBeMissed(part)) return true
  const mayBeMissing = rule.minimumCoverage < 100 && rule.mostMissing !== 0
  return (
    (item.item.allowDoesNotApply && rule.doesNotApply === 'exclude') ||
    (mayBeMissing && (rule.dontKnow === 'exclude' || rule.notDiscussed === 'exclude'))
  )
}

/** Not asked of everybody, without weight in some cases, or a score below. */
function mayBeMissed({ item, mayBeAbsent, mayWeighNothing }: ScoredPart): boolean {
  return !item || mayBeAbsent || mayWeighNothing
}
