import type { Band, ScoringRule } from '../instrument/scoringSchema'
import type { Hold } from './bands'
import { bandOf, heldDown, holdingAt } from './bands'
import type { Fraction } from './exact/fraction'
import { compare, dividedBy } from './exact/fraction'
import { contributionUnder } from './methods/contribution'
import type { Member } from './parts/edges'
import { isCounted } from './parts/edges'
import type { Counted, Scale } from './parts/part'
import type { ScoredParts } from './parts/scoreParts'
import { scoreParts } from './parts/scoreParts'
import type { Share } from './result'

/** What a domain or a group is scored under. */
export type Under = { rule: ScoringRule; bands: readonly Band[] }

/** Score, band, what holds the next band back, what is unknown, and what each part did: the same for domains and groups. */
export function outcomeOf({ rule, bands }: Under, given: readonly Member[], holds: readonly Hold[]) {
  const scored = scoreParts(rule, given)
  const { score, members, counted } = scored
  const held = heldDown(settledBand(scored, rule, bands), holds, bands)
  return {
    outcome: {
      score,
      ...held,
      heldBackBy:
        held.cappedBy.length > 0 ? held.cappedBy : heldBackBy(rule, scored, holdingAt(held.band, holds, bands)),
      unknown: missingIn(members),
    },
    members,
    scales: () => countedScales(members),
    contribution: contributionUnder(rule, counted),
  }
}

/** What a part did by itself. Without a weight it is asked and shown, and does not score. */
export function shareOf({ method }: ScoringRule, { part, entry }: Member): Share {
  const weight = part.scale.weight.n / part.scale.weight.d
  if (!isCounted(entry) || weight === 0) return { counted: isCounted(entry), weight }
  const asks = method === 'gate' || method === 'ladder' || method === 'percent-satisfied'
  return asks ? { counted: true, weight, satisfied: entry.satisfied } : { counted: true, weight }
}

/** A score that is open may still lie in one band, whatever the open parts turn out to be. */
function settledBand({ score, from, to }: ScoredParts, rule: ScoringRule, bands: readonly Band[]): string {
  if (score !== 'unknown') return bandOf(score, rule, bands)
  const [low, high] = [bandOf(from, rule, bands), bandOf(to, rule, bands)]
  return low === high ? low : 'unknown'
}

function missingIn(members: readonly Member[]): string[] {
  const ids: string[] = []
  for (const { id, part } of members) {
    const { state, scale } = part
    if ((state === 'dont-know' || state === 'not-discussed') && scale.weight.n > 0) ids.push(id)
  }
  return ids
}

function heldBackBy(rule: ScoringRule, scored: ScoredParts, flagged: readonly string[]): string[] {
  const holding = new Set(holdingParts(rule, scored).map(({ scale }) => scale))
  const ids: string[] = []
  for (const { id, part } of scored.members) if (holding.has(part.scale) || flagged.includes(id)) ids.push(id)
  return ids
}

/** What is not satisfied where the rule asks for that, else what has the smallest share of its own scale. */
function holdingParts({ method }: ScoringRule, { counted, holding, isOpen }: ScoredParts): readonly Counted[] {
  if (holding) return holding
  if (method === 'percent-satisfied') return counted.filter(({ satisfied }) => !satisfied)
  return isOpen ? [] : weakest(counted)
}

/** The parts with the smallest share of their scale, unless that is already the best. */
function weakest(counted: readonly Counted[]): readonly Counted[] {
  const shares = counted.map(({ gained, scale }) => (scale.gainable.n === 0 ? one : dividedBy(gained, scale.gainable)))
  const lowest = shares.reduce((low, share) => (compare(share, low) < 0 ? share : low), one)
  return lowest === one ? [] : counted.filter((_, i) => compare(shares[i] ?? one, lowest) === 0)
}

const one: Fraction = { n: 1, d: 1 }

/** The scales that a score above is measured by: a part that is left out of the score is left out here too. */
function countedScales(members: readonly Member[]): Scale[] {
  const counted = members.filter(({ entry }) => entry !== 'excluded')
  return (counted.length > 0 ? counted : members).map(({ part }) => part.scale)
}
