import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { InstrumentProblem } from '../../core/instrument/parseInstrument'
import type { Profile } from '../../core/organisation/organisation'
import type { Plan } from '../../core/planning/planSchema'
import type { Session } from '../../core/session/sessionSchema'
import type { Progress, Store } from '../store'
import type { Stored, WriteValue } from './savingQueue'
import { sessionName } from './sessionName'
import type { WorkingCopy } from './workingCopy'
import { openWorkingCopy } from './workingCopy'

/**
 * A session and its plan are edited under one lock; most of the time there is no plan yet. The instrument is the one that
 * the session names: when it moves to another version, both change at once.
 */
export type SessionAndPlan = { session: Session; plan: Plan | undefined; instrument: Instrument }

export type OpenedSession =
  | { state: 'missing' }
  | { state: 'unreadable' }
  | { state: 'damaged-instrument'; problems: InstrumentProblem[]; session: Session }
  | { state: 'open'; copy: WorkingCopy<SessionAndPlan> }

export type WorkingSessionOptions = { now: () => Date; locks: LockManager | undefined }

export async function openWorkingSession(
  store: Store,
  sessionId: string,
  { now, locks }: WorkingSessionOptions,
): Promise<OpenedSession> {
  const [opened, core] = await Promise.all([readAll(store, sessionId), sessionRules()])
  if ('state' in opened) return opened
  const copy = await openWorkingCopy<SessionAndPlan>({
    name: sessionName(sessionId),
    opened,
    read: async () => {
      const now = await readAll(store, sessionId)
      if (!('state' in now)) return now
      // A version that cannot be opened here yet: what this tab has stays as it is.
      if (now.state === 'damaged-instrument') throw new Error('The instrument of a moved session cannot be read')
      return undefined
    },
    write: writingAll(store, core.progressOf),
    whenWriting: () =>
      followingProfile(store, opened.value.session.organisationId, (is, of) =>
        core.withProfile(is, { ...of, now: now() }),
      ),
    isReadOnly: ({ session }) => session.handedOver !== undefined,
    store,
    locks,
  })
  return { state: 'open', copy }
}

async function readAll(
  store: Store,
  sessionId: string,
): Promise<Stored<SessionAndPlan> | Exclude<OpenedSession, { state: 'open' }>> {
  const [found, plan] = await Promise.all([store.sessions.withId(sessionId), store.plans.ofSession(sessionId)])
  if (found.found === 'no') return { state: 'missing' }
  if (found.found === 'unreadable' || plan.found === 'unreadable') return { state: 'unreadable' }
  const session = found.value
  const kept = await store.instruments.open({ contentHash: session.instrument.contentHash })
  if (!kept.ok) return { state: 'damaged-instrument', problems: 'problems' in kept ? kept.problems : [], session }
  const value = { session, plan: plan.found === 'yes' ? plan.value : undefined, instrument: kept.instrument }
  return { value, revs: [found.rev, plan.found === 'yes' ? plan.rev : 0] }
}

/** Saves what differs from what is stored: the session, the plan, or one after the other. */
function writingAll(
  store: Store,
  progressOf: (session: Session, instrument: Instrument) => Progress,
): WriteValue<SessionAndPlan> {
  return async (value, before) => {
    const { session, plan, instrument } = value
    let stored = before
    if (session !== stored.value.session) {
      const [rev = 0, planRev = 0] = stored.revs
      const keep = await newlyKept(store, session, stored.value.session)
      const saved = await store.sessions.save(session, { rev, progress: progressOf(session, instrument), ...keep })
      if (!saved.ok) return { problem: saved.problem, stored }
      stored = { value: { session, plan: stored.value.plan, instrument }, revs: [saved.rev, planRev] }
    }
    if (plan && plan !== stored.value.plan) {
      const [sessionRev = 0, rev = 0] = stored.revs
      const saved = await store.plans.save(plan, rev)
      if (!saved.ok) return { problem: saved.problem, stored }
      stored = { value, revs: [sessionRev, saved.rev] }
    }
    return { problem: undefined, stored: { value, revs: stored.revs } }
  }
}

/** The document of the version that a session was just moved to: it is kept in the same transaction. Throws without it. */
async function newlyKept(store: Store, session: Session, before: Session): Promise<{ keep?: unknown }> {
  const { contentHash } = session.instrument
  if (contentHash === before.instrument.contentHash) return {}
  const opened = await store.instruments.open({ contentHash })
  if (!opened.ok) throw new Error('A session moves only to a version that can be opened')
  return { keep: opened.document }
}

type ChangedOrganisation = { profile: Profile; organisationName: string }

/** An unfinished session goes with what its organisation has become in the meantime; a finished one stays as it was. */
async function followingProfile(
  store: Store,
  organisationId: string,
  withProfile: (session: Session, of: ChangedOrganisation) => Session,
): Promise<(pair: SessionAndPlan) => SessionAndPlan> {
  const organisation = await store.organisations.withId(organisationId)
  return (pair) => {
    const { session } = pair
    if (organisation.found !== 'yes' || session.finishedAt !== undefined) return pair
    const { profile, name } = organisation.value
    if (name === session.organisationName && isSameProfile(profile, session.profile)) return pair
    return { ...pair, session: withProfile(session, { profile, organisationName: name }) }
  }
}

function isSameProfile(a: Profile, b: Profile): boolean {
  const inOrder = (profile: Profile) => JSON.stringify(Object.entries(profile).sort(([x], [y]) => (x < y ? -1 : 1)))
  return inOrder(a) === inOrder(b)
}

async function sessionRules() {
  const [{ progressOf }, { withProfile }] = await Promise.all([
    import('../../core/session/sessionProgress'),
    import('../../core/session/sessionChanges'),
  ])
  return { progressOf, withProfile }
}
