import type { Gate, ScoringRule, Threshold } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { compare, fractionOf } from '../exact/fraction'
import type { Counted } from '../parts/part'
import { percentAchieved, percentSatisfied } from './shares'

/** The highest stage that is reached together with all below it, or 0, and the parts that keep the next one out of reach. */
export type Climbed = { stage: number; holding: readonly Counted[] }

/** A ladder's rungs are its stages. */
export function climbed({ method, gate }: ScoringRule, parts: readonly Counted[]): Climbed {
  return method === 'ladder' || !gate ? upLadder(parts) : throughGates(gate, parts)
}

/** The first rung that is not satisfied stops; where a rung has several parts, all of them must be. */
function upLadder(parts: readonly Counted[]): Climbed {
  const failing = parts.filter(({ satisfied }) => !satisfied)
  const stop = Math.min(...failing.map(({ scale }) => scale.stage))
  const below = parts.map(({ scale }) => scale.stage).filter((stage) => stage < stop)
  return { stage: Math.max(0, ...below), holding: failing.filter(({ scale }) => scale.stage === stop) }
}

/** The stages stand in order. */
function throughGates(gate: Gate, parts: readonly Counted[]): Climbed {
  let stage = 0
  for (const next of gate.stages) {
    const holding = holdingAt(gate, next, parts)
    if (holding.length > 0) return { stage, holding }
    if (gate.emptyStage === 'reached' || parts.some(({ scale }) => scale.stage === next.stage)) stage = next.stage
  }
  return { stage, holding: [] }
}

/** What is missing at this stage, and below it where it asks more of the lower stages than they ask themselves. */
function holdingAt(gate: Gate, { stage, needs, lower }: Gate['stages'][number], parts: readonly Counted[]): Counted[] {
  const missing = missingAt(gate, parts, stage, needs)
  if (!lower) return missing
  const below = gate.stages.filter((other) => other.stage < stage)
  return [...missing, ...below.flatMap((other) => missingAt(gate, parts, other.stage, lower))]
}

function missingAt({ counts }: Gate, parts: readonly Counted[], stage: number, needs: Threshold): Counted[] {
  const there: Counted[] = []
  const failing: Counted[] = []
  for (const part of parts) {
    if (part.scale.stage !== stage) continue
    there.push(part)
    if (counts === 'achieved' ? compare(part.value, part.scale.max) < 0 : !part.satisfied) failing.push(part)
  }
  if (there.length === 0 || isAll(needs)) return failing
  const share = counts === 'achieved' ? percentAchieved(there) : percentSatisfied(there)
  return typeof share === 'object' && meets(share, needs) ? [] : failing
}

/** Most gates ask for everything: then no share needs to be worked out. */
function isAll(needs: Threshold): boolean {
  return 'atLeast' in needs && needs.atLeast === 100
}

function meets(share: Fraction, needs: Threshold): boolean {
  if ('above' in needs) return compare(share, fractionOf(needs.above)) > 0
  return compare(share, fractionOf(needs.atLeast)) >= 0
}
