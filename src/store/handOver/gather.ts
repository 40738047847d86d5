import { type Given, maybeGiven } from '../../core/handOver/makeHandOver'
import type { HereOf } from '../../core/handOver/meetHandOver'
import type { SessionWithPlan } from '../../core/handOver/standing'
import type { Organisation } from '../../core/organisation/organisation'
import type { Plan } from '../../core/planning/planSchema'
import type { Session } from '../../core/session/sessionSchema'
import { readSummaries } from '../sealed/summaries'
import type { Vault } from '../sealed/vault'
import type { Found, GiveWhat, HandOverOffer, SessionSummary, Store } from '../store'

/** Records with the revisions at which they were read: a write after that must find them there. */
export type Revisions = { sessions: Map<string, number>; plans: Map<string, number>; organisation: number }
export type Gathered = Given & { revs: Revisions; withoutQuestions: HandOverOffer['withoutQuestions'] }

/** Everything that goes along; `nothing` where there is nothing that may, `unreadable` where some of it cannot be read. */
export async function gather(
  vault: Vault,
  instruments: Store['instruments'],
  what: GiveWhat,
): Promise<Gathered | 'nothing' | 'unreadable'> {
  const ids = 'session' in what ? [what.session] : await sessionsOf(vault, what.organisation)
  const read = await readSessions(vault, ids)
  if (read === 'unreadable') return 'unreadable'
  const sessions = read.sessions.filter(({ session }) => maybeGiven(session))
  const organisationId = 'session' in what ? sessions[0]?.session.organisationId : what.organisation
  const organisation = await find<Organisation>(vault, 'organisations', organisationId ?? '')
  if (organisation.found === 'unreadable' && 'organisation' in what) return 'unreadable'
  const owner = organisation.found === 'yes' ? organisation : undefined
  if (owner?.value.madeUp || ('session' in what ? sessions.length === 0 : !owner)) return 'nothing'
  return {
    about: 'session' in what ? 'session' : 'organisation',
    organisation: owner?.value,
    sessions,
    revs: { ...read.revs, organisation: owner?.rev ?? 0 },
    ...(await questionsOf(sessions, instruments)),
  }
}

/** What is here of the organisation that a file is about. What cannot be read is not there to be written over either. */
export async function hereOf(
  vault: Vault,
  organisationId: string,
  arriving: readonly string[],
): Promise<(HereOf & { revs: Revisions }) | 'unreadable'> {
  const ids = new Set([...(await sessionsOf(vault, organisationId)), ...arriving])
  const read = await readSessions(vault, [...ids])
  const organisation = await find<Organisation>(vault, 'organisations', organisationId)
  if (read === 'unreadable' || organisation.found === 'unreadable') return 'unreadable'
  const owner = organisation.found === 'yes' ? organisation : undefined
  return { organisation: owner?.value, sessions: read.sessions, revs: { ...read.revs, organisation: owner?.rev ?? 0 } }
}

async function sessionsOf(vault: Vault, organisationId: string): Promise<string[]> {
  const all = await readSummaries<SessionSummary>(vault, 'session')
  return all.filter((one) => one.organisationId === organisationId && !one.feedback).map(({ id }) => id)
}

async function readSessions(vault: Vault, ids: readonly string[]) {
  const found = await Promise.all(
    ids.map(async (id) => ({
      session: await find<Session>(vault, 'sessions', id),
      plan: await find<Plan>(vault, 'plans', id),
    })),
  )
  const revs: Omit<Revisions, 'organisation'> = { sessions: new Map(), plans: new Map() }
  const sessions: SessionWithPlan[] = []
  for (const { session, plan } of found) {
    if (session.found === 'unreadable' || plan.found === 'unreadable') return 'unreadable' as const
    if (session.found === 'no') continue
    revs.sessions.set(session.value.id, session.rev)
    if (plan.found === 'yes') revs.plans.set(session.value.id, plan.rev)
    sessions.push({ session: session.value, plan: plan.found === 'yes' ? plan.value : undefined })
  }
  return { sessions, revs }
}

/** The versions that sessions name, and those they were moved from; a licence may forbid to pass one on. */
async function questionsOf(sessions: readonly SessionWithPlan[], instruments: Store['instruments']) {
  const named = sessions.flatMap(({ session }) => [
    session.instrument,
    ...(session.moves ?? []).flatMap(({ from, to }) => [from, to]),
  ])
  const going: Given['instruments'] = []
  const withoutQuestions: HandOverOffer['withoutQuestions'] = []
  for (const reference of new Map(named.map((one) => [one.contentHash, one])).values()) {
    const opened = await instruments.open({ contentHash: reference.contentHash })
    if (opened.ok && opened.instrument.licence.mayRedistribute)
      going.push({ contentHash: reference.contentHash, document: opened.document })
    else if (sessions.some(({ session }) => session.instrument.contentHash === reference.contentHash))
      withoutQuestions.push(reference)
  }
  return { instruments: going, withoutQuestions }
}

async function find<T>(vault: Vault, table: 'sessions' | 'plans' | 'organisations', id: string): Promise<Found<T>> {
  return (await vault.find(table, id)) as Found<T>
}
