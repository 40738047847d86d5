import { bandOf, bandsOf, ruleOf } from '../../scoring/bands'
import { reduced } from '../../scoring/exact/fraction'
import type { Score } from '../../scoring/result'
import { isLive, mayBeHidden } from '../askedItems'
import { inForce } from '../faults/inForce'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import type { Band, EdgeRule, ScoringRule } from '../scoringSchema'
import type { Found } from './lintFinding'

/** An item of a domain, with every weight that overlays can leave it. */
type Weighed = { item: Item; weights: number[] }

/**
 * Bands of a domain that no combination of answers can reach, whichever overlays hold: neither by score nor by a red flag
 * that holds the domain down.
 */
export function unreachableBands(instrument: Instrument): Found[] {
  const { rules, weightsOf } = inForce(instrument)
  return instrument.domains.flatMap(({ id }) => {
    const items = instrument.items.filter((item) => item.domain === id && isLive(item))
    if (items.length === 0) return []
    const weighed = items.map((item) => ({ item, weights: weightsOf(item.id, item.weight) }))
    const found = (rules.get(id) ?? []).map((name) => underRule(instrument, weighed, ruleOf(instrument, name)))
    if (found.some(({ reached }) => reached === undefined)) return []
    const capped = items.flatMap(({ redFlags }) => redFlags.map(({ band }) => band))
    const led = new Set([...capped, ...found.flatMap(({ reached }) => [...(reached ?? [])])])
    const bands = new Set(found.flatMap(({ bands }) => bands.map((band) => band.id)))
    return [...bands]
      .filter((band) => !led.has(band))
      .map((band) => ({
        kind: 'unreachable-band',
        where: `domains.${id}`,
        message: `No answers lead to the band '${band}'.`,
      }))
  })
}

function underRule(instrument: Instrument, items: Weighed[], rule: ScoringRule) {
  const bands = bandsOf(instrument, rule)
  return { bands, reached: reachable(instrument, items, rule, bands) }
}

/** Other rules are not tried out: what comes after a sum, or picks from its parts, is taken to reach every band. */
function isSummed({ method, transform, table, limits, mostAboveWeakest, mostMissing, ...edges }: ScoringRule): boolean {
  const { doesNotApply, dontKnow, notDiscussed, mostDoesNotApply } = edges
  const after = [transform, table, limits, mostAboveWeakest, mostMissing, mostDoesNotApply]
  const isPlain = after.every((one) => one === undefined) && ![doesNotApply, dontKnow, notDiscussed].includes('as-mean')
  return isPlain && ['percent-of-maximum', 'weighted-mean', 'sum', 'floor'].includes(method)
}

/** More digits than the sums below have room for. */
function isTooFine(instrument: Instrument, { item, weights }: Weighed): boolean {
  const numbers = [...weights, ...levelsOf(instrument, item).map(({ value }) => value)]
  return numbers.some((number) => !Number.isInteger(Math.round(number * 1e6) / 100))
}

/** Sums are whole: levels and weights have at most four decimal digits each. */
const scale = 100_000_000

/** Beyond so many different sums every band is taken to be reachable. */
const mostSums = 20_000
/** Nor is more than this added up for one item. */
const mostSteps = 4_000_000

/** So far: what was scored of what could be, and how many of the items that apply have a level. */
type Sum = { of: number; outOf: number; withLevel: number; applicable: number }

function reachable(
  instrument: Instrument,
  items: Weighed[],
  rule: ScoringRule,
  bands: Band[],
): Set<string> | undefined {
  if (!isSummed(rule) || items.some((one) => one.item.kind !== 'levels' || isTooFine(instrument, one))) return undefined
  let sums: Sum[] = [nothing]
  for (const { item, weights } of items) {
    const steps = weights.flatMap((weight) => stepsOf(instrument, { ...item, weight }, rule))
    if (mayBeHidden(item)) steps.push(nothing)
    if (sums.length * steps.length > mostSteps) return undefined
    const next = new Map(
      sums.flatMap((sum) => steps.map((step) => added(sum, step, rule))).map((sum) => [key(sum), sum]),
    )
    sums = [...next.values()]
    if (sums.length > mostSums) return undefined
  }
  return new Set(sums.map((sum) => bandOf(scoreOf(sum, rule), rule, bands)))
}

const nothing: Sum = { of: 0, outOf: 0, withLevel: 0, applicable: 0 }

/** Every way in which one item that is asked can enter its domain. */
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
