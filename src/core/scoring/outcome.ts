import type { Band, ScoringRule } from '../instrument/scoringSchema'
import type { Hold } from './bands'
import { bandOf, heldDown, holdingAt } from './bands'
import type { Fraction } from './exact/fraction'
import { compare, dividedBy, isNought, toNumber } from './exact/fraction'
import { contributionUnder } from './methods/contribution'
import type { Member } from './parts/edges'
import { isCounted } from './parts/edges'
import type { Counted, Part, Scale } from './parts/part'
import type { ScoredParts } from './parts/scoreParts'
import { scoreParts } from './parts/scoreParts'
import type { Outcome, Score, Share } from './result'

/** What a domain or a group is scored under. */
export type Under = { id: string; rule: ScoringRule; bands: readonly Band[] }

/**
 * Score, band, what holds the next band back, what is unknown, and what each part did: the same for domains and groups.
 * `all` are the scales of what could have been asked, for a score above where nothing was.
 */
export function outcomeOf(
  { id, rule, bands }: Under,
  given: readonly Member[],
  holds: readonly Hold[],
  all: readonly Scale[] = [],
) {
  const scored = scoreParts(rule, given)
  const { score, members, counted } = scored
  const bandAt = (end: Score) => heldDown(bandOf(end, rule, bands), holds, bands)
  const high = bandAt(scored.to)
  const low = scored.from === scored.to ? high : bandAt(scored.from)
  const held = score === 'unknown' ? settledBand(low, high) : high
  const { band, cappedBy, bandBeforeCap } = held
  const holding = cappedBy.length > 0 ? cappedBy : heldBackBy(rule, scored, holdingAt(band, holds, bands))
  const outcome: Outcome = {
    rule: id,
    score,
    band,
    cappedBy,
    heldBackBy: holding,
    unknown: scored.missing,
    stages: scored.stages,
  }
  return {
    outcome: bandBeforeCap === undefined ? outcome : { ...outcome, bandBeforeCap },
    members,
    above: {
      between: betweenOf(scored),
      bands: [low.band, high.band] as const,
      scales: () => countedScales(members, all),
    },
    contribution: contributionUnder(rule, counted),
  }
}

/** Where an open score lies; nothing where its rule gives none, whatever the open parts turn out to be. */
function betweenOf({ score, from, to }: ScoredParts): Part['between'] {
  if (score !== 'unknown') return undefined
  if (typeof from !== 'object' || typeof to !== 'object') return 'nothing'
  return compare(from, to) <= 0 ? { from, to } : { from: to, to: from }
}

/** What a part did by itself. Without a weight it is asked and shown, and does not score. */
export function shareOf({ method }: ScoringRule, { part, entry }: Member): Share {
  const weight = toNumber(part.scale.weight)
  if (!isCounted(entry) || weight === 0) return { counted: isCounted(entry), weight }
  const asks = method === 'gate' || method === 'ladder' || method === 'percent-satisfied'
  return asks ? { counted: true, weight, satisfied: entry.satisfied } : { counted: true, weight }
}

type Held = ReturnType<typeof heldDown>

/** What a group above needs to know: where an open score and its band lie, and the scales to measure it by. */
export type Above = ReturnType<typeof outcomeOf>['above']

/** A score that is open may still lie in one band, or be held down to one, whatever the open parts turn out to be. */
function settledBand(low: Held, high: Held): Held {
  if (low.band !== high.band) return { band: 'unknown', cappedBy: [] }
  return { band: high.band, cappedBy: high.cappedBy }
}

function heldBackBy(rule: ScoringRule, scored: ScoredParts, flagged: readonly string[]): string[] {
  const holding = holdingParts(rule, scored)
  if (holding.length === 0) return [...flagged]
  const ids: string[] = []
  for (const { id, part } of scored.members) {
    if (holding.some(({ scale }) => scale === part.scale) || flagged.includes(id)) ids.push(id)
  }
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
  const shares = counted.map(({ gained, scale }) =>
    isNought(scale.gainable) ? one : dividedBy(gained, scale.gainable),
  )
  const lowest = shares.reduce((low, share) => (compare(share, low) < 0 ? share : low), one)
  return lowest === one ? [] : counted.filter((_, i) => compare(shares[i] ?? one, lowest) === 0)
}

const one: Fraction = { n: 1, d: 1 }

/** The scales that a score above is measured by: a part that is left out is left out here too, unless nothing else is there. */
function countedScales(members: readonly Member[], all: readonly Scale[]): readonly Scale[] {
  if (members.length === 0) return all
  const counted = members.filter(({ entry }) => entry !== 'excluded')
  return (counted.length > 0 ? counted : members).map(({ part }) => part.scale)
}
