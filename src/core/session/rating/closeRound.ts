import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import type { ClosedRound, Counts, RatedItem } from './closedRound'
import type { Form, PrivateRound } from './privateRound'
import { type RaterRole, raterRoles } from './raterRoles'

/** Of fewer, somebody could tell who said what. */
export const fewestRaters = 3

/** How many forms are in, and how many are still needed before anything may be shown. */
export function roundProgress({ forms }: Pick<PrivateRound, 'forms'>): { in: number; needed: number } {
  return { in: forms.length, needed: Math.max(0, fewestRaters - forms.length) }
}

/** Builds what may be kept of a round from nothing, as counts. Of fewer than three forms nothing may be. */
export function closeRound(round: PrivateRound, of: { instrument: Instrument; now: Date }): ClosedRound | 'too-few' {
  if (round.forms.length < fewestRaters) return 'too-few'
  const items = of.instrument.items.filter(({ id }) => round.items.includes(id))
  const rated = items.flatMap((item) => {
    const one = ratedItem(item, round.forms)
    return one ? [[item.id, one] as const] : []
  })
  return {
    id: round.id,
    closedAt: of.now.toISOString(),
    domains: [...new Set(items.map(({ domain }) => domain))],
    raters: round.forms.length,
    items: Object.fromEntries(rated),
  }
}

type Said = { role: RaterRole; level: number }

function ratedItem({ id, revision }: Item, forms: readonly Form[]): RatedItem | undefined {
  const ratings = forms.flatMap(({ role, ratings }) => {
    const rating = ratings[id]
    return rating === undefined ? [] : [{ role, rating }]
  })
  const said = ratings.flatMap(({ role, rating }) =>
    typeof rating === 'object' ? [{ role, level: rating.level }] : [],
  )
  if (said.length < fewestRaters) return undefined
  const roles = shownRoles(said).map((role) => ({ role, counts: countsOf(said.filter((one) => one.role === role)) }))
  return { revision, counts: countsOf(said), noLevel: ratings.length - said.length, roles }
}

/**
 * Whoever is left over when the shown roles are taken from the whole must be nobody, or three or more: else the difference
 * shows what one or two people said. Then the smallest role is not shown either.
 */
function shownRoles(said: readonly Said[]): RaterRole[] {
  const size = (role: RaterRole) => said.filter((one) => one.role === role).length
  const shown = raterRoles.filter((role) => size(role) >= fewestRaters)
  const left = said.length - shown.reduce((sum, role) => sum + size(role), 0)
  if (left === 0 || left >= fewestRaters) return shown
  const smallest = Math.min(...shown.map(size))
  const hidden = shown.findLast((role) => size(role) === smallest)
  return shown.filter((role) => role !== hidden)
}

function countsOf(said: readonly Said[]): Counts {
  const levels = [...new Set(said.map(({ level }) => level))].sort((a, b) => a - b)
  return levels.map((level) => ({ level, raters: said.filter((one) => one.level === level).length }))
}
