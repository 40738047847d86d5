import type { EdgeRule, ScoringRule } from '../../instrument/scoringSchema'
import type { Fraction } from '../exact/fraction'
import { dividedBy, fractionOf, isNought, minus, plus, sumOf, times } from '../exact/fraction'
import type { Counted, Part, Scale } from './part'
import { countedAs, turned } from './part'

/**
 * How a part enters its score: counted, left out, with any value that it could have, waiting for what the others have, or
 * so that nobody can say anything: a score below that its own rule withholds.
 */
export type Entry = Counted | Open | 'excluded' | 'mean' | 'withheld'

/** The ends of what an open part could be. */
export type Open = { worst: Counted; best: Counted }

export function isCounted(entry: Entry | undefined): entry is Counted {
  return typeof entry === 'object' && 'value' in entry
}

export function isOpen(entry: Entry): entry is Open {
  return typeof entry === 'object' && 'worst' in entry
}

/** A part by its id, and how it enters. */
export type Member = { id: string; part: Part; entry: Entry }

/** As the rule's edges say, from the part alone. */
export function entryOf(rule: ScoringRule, { counted, state, scale, between }: Part): Entry {
  if (counted) return counted
  const edge = edgeFor(rule, state)
  if (edge === 'unknown' && between) return between === 'nothing' ? 'withheld' : openBetween(between, scale, rule)
  if (typeof edge === 'object') return countedAs(turned(fractionOf(edge.asLevel), scale), scale, rule.satisfied)
  switch (edge) {
    case 'exclude':
      return 'excluded'
    case 'unknown':
      return openAt(scale, rule)
    case 'as-best':
      return countedAs(scale.max, scale, rule.satisfied)
    case 'as-worst':
      return countedAs(scale.min, scale, rule.satisfied)
    case 'as-mean':
      return 'mean'
  }
}

function edgeFor(rule: ScoringRule, state: Part['state']): EdgeRule {
  if (state === 'does-not-apply') return rule.doesNotApply
  return state === 'dont-know' ? rule.dontKnow : rule.notDiscussed
}

/**
 * Parts that count as the mean are so far along their own scale as those with a value are, by weight, along theirs. Where
 * others are open, so is the mean; where no other has a value or could have one, nobody can say.
 */
export function withMeans(rule: ScoringRule, members: readonly Member[]): readonly Member[] {
  const { doesNotApply, dontKnow, notDiscussed } = rule
  if (doesNotApply !== 'as-mean' && dontKnow !== 'as-mean' && notDiscussed !== 'as-mean') return members
  const counted = members.flatMap(({ part }) => (part.counted ? [part.counted] : []))
  const open = members.flatMap(({ entry }) => (isOpen(entry) ? [entry] : []))
  const [low, high] = [
    shareOf([...counted, ...open.map(({ worst }) => worst)]),
    shareOf([...counted, ...open.map(({ best }) => best)]),
  ]
  const meanOn = (scale: Scale): Entry => {
    if (!low || !high || (open.length > 0 && isNearness(rule))) return openAt(scale, rule)
    if (open.length === 0) return atShare(low, scale, rule)
    return { worst: atShare(low, scale, rule), best: atShare(high, scale, rule) }
  }
  return members.map((member) => (member.entry === 'mean' ? { ...member, entry: meanOn(member.part.scale) } : member))
}

function shareOf(counted: readonly Counted[]): Fraction | undefined {
  const gainable = sumOf(counted, ({ scale }) => scale.gainable)
  if (isNought(gainable)) return undefined
  return dividedBy(
    sumOf(counted, ({ gained }) => gained),
    gainable,
  )
}

function openBetween({ from, to }: { from: Fraction; to: Fraction }, scale: Scale, { satisfied }: ScoringRule): Open {
  return { worst: countedAs(from, scale, satisfied), best: countedAs(to, scale, satisfied) }
}

function openAt(scale: Scale, rule: ScoringRule): Open {
  const [low, high] = [scale.min, scale.max].map((end) => countedAs(end, scale, rule.satisfied)) as [Counted, Counted]
  if (!isNearness(rule) || !scale.reference) return { worst: low, best: high }
  // Nearest to the reference is at it, farthest at one of the ends.
  return { worst: low.satisfied ? high : low, best: countedAs(scale.reference, scale, rule.satisfied) }
}

/** What counts is whether a part is near its reference, and nothing else of its value. */
function isNearness({ method, gate, satisfied }: ScoringRule): boolean {
  const asks =
    method === 'percent-satisfied' || method === 'ladder' || (method === 'gate' && gate?.counts === 'satisfied')
  return asks && typeof satisfied === 'object'
}

function atShare(share: Fraction, scale: Scale, { satisfied }: ScoringRule): Counted {
  return countedAs(plus(scale.min, times(share, minus(scale.max, scale.min))), scale, satisfied)
}
