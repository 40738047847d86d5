import type { Item } from '../../instrument/itemSchema'
import type { Gate, ScoringRule, Threshold } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, dividedBy, fractionOf, isNought, minus, plus, times } from '../exact/fraction'
import type { ItemTrace } from '../result'

/** An item as it stands on its stage: open, or so far met, from 0 to 1. */
export type Climber = { item: Item; stage: number; weight: Fraction; met: Fraction | 'open' }

/** What of a domain's trace climbs: items with a stage and a weight that are counted, or that nobody could say. */
export function climbersOf(rule: ScoringRule, traced: { item: Item; trace: ItemTrace }[]): Climber[] {
  return traced.flatMap(({ item, trace }): Climber[] => {
    const isOpen = !trace.counted && (trace.answer === 'dont-know' || trace.answer === 'not-discussed')
    if (item.stage === undefined || trace.weight === 0 || !(trace.counted || isOpen)) return []
    return [
      { item, stage: item.stage, weight: fractionOf(trace.weight), met: isOpen ? 'open' : metShare(rule, item, trace) },
    ]
  })
}

/** The stage that is reached if everything open turns out at its worst, or at its best. */
export function climbedTo(rule: ScoringRule, climbers: Climber[], open: 'worst' | 'best'): number {
  const settled = climbers.map(({ met, ...rest }) => ({
    ...rest,
    met: met === 'open' ? (open === 'best' ? one : none) : met,
  }))
  return rule.method === 'ladder' || !rule.gate ? upLadder(settled) : throughGates(rule.gate, settled)
}

type Settled = { stage: number; weight: Fraction; met: Fraction }

function upLadder(climbers: Settled[]): number {
  const stop = Math.min(...climbers.filter(({ met }) => compare(met, one) < 0).map(({ stage }) => stage))
  return Math.max(0, ...climbers.map(({ stage }) => stage).filter((stage) => stage < stop))
}

function throughGates(gate: Gate, climbers: Settled[]): number {
  let reached = 0
  for (const { stage, needs, lower } of gate.stages.toSorted((a, b) => a.stage - b.stage)) {
    const below = gate.stages.filter((other) => other.stage < stage)
    const isReached =
      isMetAt(climbers, stage, needs) && below.every((other) => !lower || isMetAt(climbers, other.stage, lower))
    if (!isReached) return reached
    if (gate.emptyStage === 'reached' || climbers.some((climber) => climber.stage === stage)) reached = stage
  }
  return reached
}

/** A stage of which nothing is asked holds nobody up. */
function isMetAt(climbers: Settled[], stage: number, needs: Threshold): boolean {
  const there = climbers.filter((climber) => climber.stage === stage)
  if (there.length === 0) return true
  const total = there.reduce((sum, { weight }) => plus(sum, weight), none)
  const met = there.reduce((sum, climber) => plus(sum, times(climber.weight, climber.met)), none)
  const percent = times(fractionOf(100), dividedBy(met, total))
  return 'above' in needs
    ? compare(percent, fractionOf(needs.above)) > 0
    : compare(percent, fractionOf(needs.atLeast)) >= 0
}

/** All or nothing where the rule asks what is satisfied; else how far along its own scale. */
function metShare({ gate }: ScoringRule, { reverse }: Item, { value, min, max, satisfied }: ItemTrace): Fraction {
  const range = minus(fractionOf(max ?? 0), fractionOf(min ?? 0))
  if (gate?.counts !== 'achieved' || value === undefined || isNought(range)) return satisfied ? one : none
  const share = dividedBy(minus(fractionOf(value), fractionOf(min ?? 0)), range)
  return reverse ? minus(one, share) : share
}

const one: Fraction = { n: 1, d: 1 }
const none: Fraction = { n: 0, d: 1 }
