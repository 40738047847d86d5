import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { itemsOf } from '../sessionProgress'
import type { Session } from '../sessionSchema'
import type { ClosedRound } from './closedRound'

/** What people can rate privately in some areas: items that this session asks and that have levels. */
export function itemsToRate(session: Session, instrument: Instrument, domains: readonly string[]): Item[] {
  return itemsOf(session, instrument).filter(({ kind, domain }) => kind === 'levels' && domains.includes(domain))
}

/** The areas in which there is something to rate, in the instrument's order. */
export function domainsToRate(session: Session, instrument: Instrument): string[] {
  return session.domains.filter((domain) => itemsToRate(session, instrument, [domain]).length > 0)
}

/** From now on people rate privately, and nothing is shown in these areas that could tell them what to say. */
export function startRound(session: Session, of: { id: string; domains: readonly string[]; now: Date }): Session {
  const domains = session.domains.filter((domain) => of.domains.includes(domain))
  return { ...session, round: { id: of.id, domains, startedAt: of.now.toISOString() } }
}

/** The round is over: its counts are kept, or nothing where too few gave a form back. */
export function endRound(session: Session, closed: ClosedRound | 'too-few'): Session {
  const { round, ...rest } = session
  if (!round || closed === 'too-few') return rest
  return { ...rest, rounds: [...(rest.rounds ?? []).filter(({ id }) => id !== closed.id), closed] }
}

/** A round is being held here: what was said earlier, or is suggested, is not shown until it has ended. */
export function isBeingRated(session: Session, domain: string): boolean {
  return session.round?.domains.includes(domain) ?? false
}
