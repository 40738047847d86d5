import type { Instrument } from '../../instrument/instrumentSchema'
import type { PlainDate } from '../../planning/plainDate'
import type { RaterRole } from '../rating/raterRoles'
import type { Session, SignOff } from '../sessionSchema'
import { domainAsSeen } from './whatWasSeen'

/** `outdated` were given to answers or evidence that have changed since. */
export type DomainSignOff = { needed: number; standing: SignOff[]; outdated: SignOff[]; isDone: boolean }

/**
 * Who stands behind a domain as it is now; nothing where the instrument asks for no sign-off. Whether a sign-off still
 * stands is worked out each time and never stored (decision 0030).
 */
export function signOffOf(session: Session, instrument: Instrument, domain: string): DomainSignOff | undefined {
  if (!instrument.signOff) return undefined
  const given = session.signOffs?.[domain] ?? []
  const seen = given.length > 0 ? domainAsSeen(session, instrument, domain) : ''
  const standing = given.filter(({ of }) => of === seen)
  const needed = instrument.signOff.roles
  return {
    needed,
    standing,
    outdated: given.filter(({ of }) => of !== seen),
    isDone: new Set(standing.map(({ role }) => role)).size >= needed,
  }
}

/** A role signs a domain as it stands. It counts once: signing again takes the place of what it signed before. */
export function signDomain(
  session: Session,
  by: { instrument: Instrument; domain: string; role: RaterRole; on: PlainDate },
): Session {
  const { instrument, domain, role, on } = by
  const others = (session.signOffs?.[domain] ?? []).filter((other) => other.role !== role)
  return withSignOffs(session, domain, [...others, { role, on, of: domainAsSeen(session, instrument, domain) }])
}

export function takeSignOffBack(session: Session, of: { domain: string; role: RaterRole }): Session {
  const given = session.signOffs?.[of.domain] ?? []
  return withSignOffs(
    session,
    of.domain,
    given.filter(({ role }) => role !== of.role),
  )
}

/** How many of the domains that a session covers are signed off. */
export function signedOffCount(session: Session, instrument: Instrument): number {
  return session.domains.filter((domain) => signOffOf(session, instrument, domain)?.isDone).length
}

function withSignOffs(session: Session, domain: string, signOffs: SignOff[]): Session {
  return { ...session, signOffs: { ...session.signOffs, [domain]: signOffs } }
}
