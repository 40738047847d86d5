import type { Answer } from '../../instrument/answer'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelsOf } from '../../instrument/levels'
import { itemsOf } from '../sessionProgress'
import type { Session } from '../sessionSchema'
import type { Counts, RatedItem } from './closedRound'
import { isBeingRated } from './holdRound'
import type { RaterRole } from './raterRoles'

/** Where the ratings of some people lie, by the values of levels. */
export type Spread = {
  raters: number
  lowest: number
  highest: number
  /** The level in the middle; of an even number of raters the two that stand there, which may be the same. */
  median: { from: number; to: number }
  /** By how many levels two of the raters differ, on average. 0: all say the same. */
  apart: number
  counts: Counts
}

/** The spread of all raters, and of each role that may be shown. */
export type ItemSpread = Spread & { noLevel: number; roles: ({ role: RaterRole } & Spread)[]; round: string }

/**
 * What the newest private round says of an item as it is asked now; `none` where none was held, too few gave a level, or
 * people are rating it anew: they would only say the same again.
 */
export function spreadOf(session: Session, instrument: Instrument, item: Item): ItemSpread | 'none' {
  const round = session.rounds?.findLast(({ domains }) => domains.includes(item.domain))
  const rated = round?.items[item.id]
  if (!round || rated?.revision !== item.revision || isBeingRated(session, item.domain)) return 'none'
  const scale = levelsOf(instrument, item).map(({ value }) => value)
  return { ...spreadIn(rated.counts, scale), noLevel: rated.noLevel, roles: rolesOf(rated, scale), round: round.id }
}

/** The items with a spread, those on which people are furthest apart first; else in the instrument's order. */
export function leastAgreedFirst(session: Session, instrument: Instrument): { item: Item; spread: ItemSpread }[] {
  const rated = itemsOf(session, instrument).flatMap((item) => {
    const spread = spreadOf(session, instrument, item)
    return spread === 'none' ? [] : [{ item, spread }]
  })
  return rated.sort((a, b) => b.spread.apart - a.spread.apart)
}

/** Whether what the group settled on lies a whole level or more from the middle of what they privately said. */
export function farFromMedian(
  answer: Answer | undefined,
  spread: Spread,
  of: { instrument: Instrument; item: Item },
): 'above' | 'below' | 'near' {
  if (typeof answer !== 'object' || !('level' in answer)) return 'near'
  const scale = levelsOf(of.instrument, of.item).map(({ value }) => value)
  const middle = (scale.indexOf(spread.median.from) + scale.indexOf(spread.median.to)) / 2
  const distance = scale.indexOf(answer.level) - middle
  if (Math.abs(distance) < 1) return 'near'
  return distance > 0 ? 'above' : 'below'
}

function rolesOf({ roles }: RatedItem, scale: readonly number[]): ItemSpread['roles'] {
  return roles.map(({ role, counts }) => ({ role, ...spreadIn(counts, scale) }))
}

function spreadIn(counts: Counts, scale: readonly number[]): Spread {
  const levels = counts.flatMap(({ level, raters }) => Array.from({ length: raters }, () => level))
  const at = (place: number) => levels[place] ?? 0
  const middle = (levels.length - 1) / 2
  return {
    raters: levels.length,
    lowest: at(0),
    highest: at(levels.length - 1),
    median: { from: at(Math.floor(middle)), to: at(Math.ceil(middle)) },
    apart: apartIn(counts, scale),
    counts,
  }
}

/** Mean of the distances of all pairs, in steps of the scale: values of levels need not be one apart. */
function apartIn(counts: Counts, scale: readonly number[]): number {
  const raters = counts.reduce((sum, one) => sum + one.raters, 0)
  const distances = counts.flatMap((one, place) =>
    counts
      .slice(place + 1)
      .map((other) => (scale.indexOf(other.level) - scale.indexOf(one.level)) * one.raters * other.raters),
  )
  return distances.reduce((sum, one) => sum + one, 0) / ((raters * (raters - 1)) / 2)
}
