import { bandOf, bandsOf, domainRule } from '../../scoring/bands'
import { reduced } from '../../scoring/exact/fraction'
import type { Score } from '../../scoring/result'
import { isLive } from '../askedItems'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import type { Band, EdgeRule, ScoringRule } from '../scoringSchema'
import type { Found } from './lintFinding'

/** Bands of a domain that no combination of answers can reach, by score or by a red flag that holds the domain down. */
export function unreachableBands(instrument: Instrument): Found[] {
  return instrument.domains.flatMap(({ id }) => {
    const items = instrument.items.filter((item) => item.domain === id && isLive(item))
    const rule = domainRule(instrument, id)
    const bands = bandsOf(instrument, rule)
    const capped = items.flatMap((item) => item.redFlags.map(({ band }) => band))
    const reached = items.length === 0 ? undefined : reachable(instrument, items, rule, bands)
    if (!reached) return []
    return bands
      .filter((band) => !reached.has(band.id) && !capped.includes(band.id))
      .map((band) => ({
        kind: 'unreachable-band',
        where: `domains.${id}`,
        message: `No answers lead to the band '${band.id}'.`,
      }))
  })
}

/** Other rules are not tried out: what comes after a sum, or picks from its parts, is taken to reach every band. */
function isSummed({ method, transform, table, limits, mostAboveWeakest, mostMissing, ...edges }: ScoringRule): boolean {
  const { doesNotApply, dontKnow, notDiscussed, mostDoesNotApply } = edges
  const after = [transform, table, limits, mostAboveWeakest, mostMissing, mostDoesNotApply]
  const isPlain = after.every((one) => one === undefined) && ![doesNotApply, dontKnow, notDiscussed].includes('as-mean')
  return isPlain && ['percent-of-maximum', 'weighted-mean', 'sum', 'floor'].includes(method)
}

/** More digits than the sums below have room for. */
function isTooFine(instrument: Instrument, item: Item): boolean {
  const numbers = [item.weight, ...levelsOf(instrument, item).map(({ value }) => value)]
  return numbers.some((number) => !Number.isInteger(Math.round(number * 1e6) / 100))
}

/** Sums are whole: levels and weights have at most four decimal digits each. */
const scale = 100_000_000

/** Beyond so many different sums every band is taken to be reachable. */
const mostSums = 20_000

/** So far: what was scored of what could be, and how many of the items that apply have a level. */
type Sum = { of: number; outOf: number; withLevel: number; applicable: number }

function reachable(instrument: Instrument, items: Item[], rule: ScoringRule, bands: Band[]): Set<string> | undefined {
  if (!isSummed(rule) || items.some((item) => item.kind !== 'levels' || isTooFine(instrument, item))) return undefined
  let sums: Sum[] = [{ of: 0, outOf: 0, withLevel: 0, applicable: 0 }]
  for (const item of items) {
    const steps = stepsOf(instrument, item, rule)
    const next = new Map(
      sums.flatMap((sum) => steps.map((step) => added(sum, step, rule))).map((sum) => [key(sum), sum]),
    )
    sums = [...next.values()]
    if (sums.length > mostSums) return undefined
  }
  return new Set(sums.map((sum) => bandOf(scoreOf(sum, rule), rule, bands)))
}

/** Every way in which one item can enter its domain. */
function stepsOf(instrument: Instrument, item: Item, rule: ScoringRule): Sum[] {
  const values = levelsOf(instrument, item).map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const turned = (value: number) => (item.reverse ? low + high - value : value)
  const fromZero = rule.method === 'percent-of-maximum' ? low : 0
  const step = (value: number, withLevel: number, applicable: number): Sum => ({
    of: Math.round((value - fromZero) * item.weight * scale),
    outOf: Math.round((rule.method === 'percent-of-maximum' ? high - low : 1) * item.weight * scale),
    withLevel,
    applicable,
  })
  const edge = (counted: EdgeRule, applicable: number): Sum[] => {
    if (counted === 'unknown' || counted === 'as-mean') return []
    if (counted === 'exclude') return [{ of: 0, outOf: 0, withLevel: 0, applicable }]
    if (counted === 'as-best') return [step(high, 0, applicable)]
    return [step(counted === 'as-worst' ? low : turned(counted.asLevel), 0, applicable)]
  }
  return [
    ...values.map((value) => step(turned(value), 1, 1)),
    ...edge(rule.dontKnow, 1),
    ...edge(rule.notDiscussed, 1),
    ...(item.allowDoesNotApply ? edge(rule.doesNotApply, 0) : []),
  ]
}

function added(sum: Sum, step: Sum, { method }: ScoringRule): Sum {
  const of = method === 'floor' ? lower(sum, step) : sum.of + step.of
  return {
    of,
    outOf: sum.outOf + step.outOf,
    withLevel: sum.withLevel + step.withLevel,
    applicable: sum.applicable + step.applicable,
  }
}

/** The weakest of those that count so far; what has no weight does not count. */
function lower(sum: Sum, step: Sum): number {
  if (step.outOf === 0) return sum.of
  const value = (step.of / step.outOf) * scale
  return sum.outOf === 0 ? value : Math.min(sum.of, value)
}

function scoreOf({ of, outOf, withLevel, applicable }: Sum, rule: ScoringRule): Score {
  if (applicable === 0) return rule.emptyGroup
  if (outOf === 0 || withLevel * 100 < rule.minimumCoverage * applicable) return 'unknown'
  if (rule.method === 'percent-of-maximum') return reduced(100n * BigInt(of), BigInt(outOf))
  if (rule.method === 'weighted-mean') return reduced(BigInt(of), BigInt(outOf))
  return reduced(BigInt(Math.round(of)), BigInt(scale))
}

function key({ of, outOf, withLevel, applicable }: Sum): string {
  return `${of}/${outOf} ${withLevel}/${applicable}`
}
