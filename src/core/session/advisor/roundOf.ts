import type { Instrument } from '../../instrument/instrumentSchema'
import type { Session } from '../sessionSchema'

/** One of an advisor's own sessions, with the copy of the instrument that it keeps. */
export type AdvisorSide = { session: Session; instrument: Instrument }

/**
 * The sessions that belong together, one for each occasion, in the instrument's order: the newest time before that
 * something came after, and the newest of each later occasion since. Somebody may begin again with another training.
 */
export function roundOf(sides: readonly AdvisorSide[]): AdvisorSide[] {
  const ordered = sides.toSorted((a, b) => (a.session.startedAt < b.session.startedAt ? -1 : 1))
  const { occasions } = ordered.at(-1)?.instrument ?? { occasions: [] }
  const looksBack = (side: AdvisorSide) => occasions.some(({ id, then }) => id === side.session.occasion && then)
  const firsts = ordered.filter((side) => !looksBack(side))
  const first = firsts.findLast((one) => ordered.some((side) => looksBack(side) && isSince(one, side))) ?? firsts.at(-1)
  return occasions.flatMap(({ id, then }) => {
    const own = ordered.filter(({ session }) => session.occasion === id)
    if (then === undefined) return first?.session.occasion === id ? [first] : []
    return own.findLast((side) => !first || isSince(first, side)) ?? []
  })
}

function isSince(one: AdvisorSide, other: AdvisorSide): boolean {
  return other.session.startedAt >= one.session.startedAt
}
