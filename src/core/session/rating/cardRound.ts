import { z } from 'zod'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelsOf } from '../../instrument/levels'
import type { ClosedRound, RatedItem } from './closedRound'
import { fewestRaters } from './closeRound'

/** How many held up the card of each level of one item, by the level's value, and how many held up none of them. */
export const heldCardsSchema = z.object({
  levels: z.record(z.string(), z.int().nonnegative()),
  noLevel: z.int().nonnegative(),
})
export type HeldCards = z.infer<typeof heldCardsSchema>

export const noCards: HeldCards = { levels: {}, noLevel: 0 }

/** How many people held up a card at all. */
export function handsIn({ levels, noLevel }: HeldCards): number {
  return Object.values(levels).reduce((sum, raters) => sum + raters, noLevel)
}

/**
 * A round in which nobody filled in a form: the cards of each item were counted in the room. The rule of three holds as it
 * does for forms; who held up what was never written down, so nothing is known by role.
 */
export function closedByCards(
  shown: Readonly<Record<string, HeldCards>>,
  of: { id: string; items: readonly string[]; instrument: Instrument; now: Date },
): ClosedRound | 'too-few' {
  const items = of.instrument.items.filter(({ id }) => of.items.includes(id))
  const counted = items.flatMap((item) => {
    const one = countedItem(item, shown[item.id] ?? noCards, of.instrument)
    return one ? [[item.id, one] as const] : []
  })
  if (counted.length === 0) return 'too-few'
  return {
    id: of.id,
    closedAt: of.now.toISOString(),
    domains: [...new Set(items.map(({ domain }) => domain))],
    raters: Math.max(...counted.map(([, one]) => ratersOf(one) + one.noLevel)),
    items: Object.fromEntries(counted),
  }
}

function countedItem(item: Item, { levels, noLevel }: HeldCards, instrument: Instrument): RatedItem | undefined {
  const counts = levelsOf(instrument, item).flatMap(({ value: level }) => {
    const raters = levels[String(level)] ?? 0
    return raters > 0 ? [{ level, raters }] : []
  })
  const rated: RatedItem = { revision: item.revision, counts, noLevel, roles: [] }
  return ratersOf(rated) >= fewestRaters ? rated : undefined
}

function ratersOf({ counts }: RatedItem): number {
  return counts.reduce((sum, { raters }) => sum + raters, 0)
}
