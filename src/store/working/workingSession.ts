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

/** A session and its plan are edited under one lock; most of the time there is no plan yet. */
export type SessionAndPlan = { session: Session; plan: Plan | undefined }

export type OpenedSession =
  | { state: 'missing' }
  | { state: 'unreadable' }
  | { state: 'damaged-instrument'; problems: InstrumentProblem[]; session: Session }
  | { state: 'open'; copy: WorkingCopy<SessionAndPlan>; instrument: Instrument }

export type WorkingSessionOptions = { now: () => Date; locks: LockManager | undefined }

export async function openWorkingSession(
  store: Store,
  sessionId: string,
  { now, locks }: WorkingSessionOptions,
): Promise<OpenedSession> {
  const opened = await readPair(store, sessionId)
  if (typeof opened === 'string') return { state: opened }
  const { session } = opened.value
  const [kept, core] = await Promise.all([
    store.instruments.open({ contentHash: session.instrument.contentHash }),
    sessionRules(),
  ])
  if (!kept.ok) return { state: 'damaged-instrument', problems: 'problems' in kept ? kept.problems : [], session }
  const { instrument } = kept
  const copy = await openWorkingCopy<SessionAndPlan>({
    name: sessionName(sessionId),
    opened,
    read: async () => {
      const pair = await readPair(store, sessionId)
      return typeof pair === 'string' ? undefined : pair
    },
    write: writingPair(store, (changed) => core.progressOf(changed, instrument)),
    whenWriting: () =>
      followingProfile(store, session.organisationId, (is, of) => core.withProfile(is, { ...of, now: now() })),
    store,
    locks,
  })
  return { state: 'open', copy, instrument }
}

async function readPair(store: Store, sessionId: string): Promise<Stored<SessionAndPlan> | 'missing' | 'unreadable'> {
  const [session, plan] = await Promise.all([store.sessions.withId(sessionId), store.plans.ofSession(sessionId)])
  if (session.found === 'no') return 'missing'
  if (session.found === 'unreadable' || plan.found === 'unreadable') return 'unreadable'
  const value = { session: session.value, plan: plan.found === 'yes' ? plan.value : undefined }
  return { value, revs: [session.rev, plan.found === 'yes' ? plan.rev : 0] }
}

/** Saves what differs from what is stored: the session, the plan, or one after the other. */
function writingPair(store: Store, progressOf: (session: Session) => Progress): WriteValue<SessionAndPlan> {
  return async (value, before) => {
    const { session, plan } = value
    let stored = before
    if (session !== stored.value.session) {
      const [rev = 0, planRev = 0] = stored.revs
      const saved = await store.sessions.save(session, { rev, progress: progressOf(session) })
      if (!saved.ok) return { problem: saved.problem, stored }
      stored = { value: { session, plan: stored.value.plan }, revs: [saved.rev, planRev] }
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
