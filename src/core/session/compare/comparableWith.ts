import type { Instrument } from '../../instrument/instrumentSchema'
import type { Session } from '../sessionSchema'

/** What a list knows of a session. */
type Listed = Pick<Session, 'id' | 'organisationId' | 'subject' | 'feedback' | 'instrument' | 'startedAt'>

/** An instrument by name, with what it was made from. */
export type Lineage = Pick<Instrument, 'id' | 'derivedFrom'>

/**
 * The sessions that a session can be compared with, the newest first: earlier ones of the same organisation with these
 * questions, with what they were made from, or with what was made from them, as far as `lineages` tell. Whether anything in
 * them means the same is only known once both are open.
 */
export function comparableWith<One extends Listed>(
  session: Listed,
  of: { sessions: readonly One[]; lineages: readonly Lineage[] },
): One[] {
  if (session.feedback) return []
  const own = lineOf(session.instrument.id, of.lineages)
  return of.sessions
    .filter(({ id, feedback, startedAt }) => id !== session.id && !feedback && startedAt < session.startedAt)
    .filter((one) => one.organisationId === session.organisationId && one.subject === session.subject)
    .filter(({ instrument }) => lineOf(instrument.id, of.lineages).some((id) => own.includes(id)))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
}

function lineOf(id: string, lineages: readonly Lineage[]): string[] {
  const known = lineages.flatMap((one) => (one.id === id && one.derivedFrom ? [one.derivedFrom] : []))
  return [id, ...known.flatMap(({ id: from, ancestors = [] }) => [from, ...ancestors.map((one) => one.id)])]
}
