import type { Plan } from '../planning/planSchema'
import type { Session } from '../session/sessionSchema'
import { withNotesOf } from './keptNotes'
import { type Relation, relationOf } from './relation'
import { passedWith, type SessionWithPlan, type Standing, standingOf } from './standing'

/** What becomes of something that arrives. `replaced` goes on from what is here; nothing else ever takes its place. */
export type Outcome = 'added' | 'replaced' | 'left' | 'kept-both'

export type MetSession = {
  arriving: SessionWithPlan
  relation: Relation
  outcome: Outcome
  /** The session on this device that it was held against, if there is one. */
  here?: Session
  /** What is to be kept, under its id here; nothing where it is left. */
  keep?: SessionWithPlan
}

export type Receiving = { privateNotes: boolean; from: string; now: Date; newId: () => string }

/** `here` are the sessions that it may go on from: the one of its id, and copies that were kept beside that. */
export function meetSession(sent: SessionWithPlan, here: readonly SessionWithPlan[], of: Receiving): MetSession {
  const arriving = { ...sent, session: { ...sent.session, received: { on: of.now.toISOString(), from: of.from } } }
  const there = standingOf(arriving)
  const met = here.map((one) => ({ one, ...relationOf(standingOf(one), there, of.privateNotes) }))
  const nearest = firstOf(met, ['same', 'newer-here', 'newer-there'])
  const other = met.find(({ one }) => one.session.id === sent.session.id)
  const relation: Relation = nearest?.relation ?? (other ? 'both-changed' : 'new')
  const found = (nearest ?? other)?.one
  const facts = { arriving: sent, relation, ...(found && { here: found.session }) }
  if (!found) return { ...facts, outcome: 'added', keep: taken(arriving, there, of) }
  if (!nearest) return { ...facts, outcome: 'kept-both', keep: copied(taken(arriving, there, of), of) }
  const keepsNotes = nearest.notes === 'both'
  if (relation === 'newer-there') {
    return { ...facts, outcome: 'replaced', keep: goingOn(found, taken(arriving, there, of), keepsNotes) }
  }
  const noted = of.privateNotes && keepsNotes ? withNotesOf(arriving.session, found.session) : found.session
  if (noted === found.session) return { ...facts, outcome: 'left' }
  return { ...facts, outcome: 'replaced', keep: { session: knowing(noted, there, of), plan: undefined } }
}

function firstOf<R, M extends { relation: R }>(met: readonly M[], order: readonly R[]): M | undefined {
  return order.flatMap((relation) => met.filter((one) => one.relation === relation))[0]
}

/** Rounds in progress and what was marked on the other device mean nothing here. */
function taken({ session, plan }: SessionWithPlan, there: Standing, of: Receiving): SessionWithPlan {
  const { round: _, handedOver: __, ...rest } = session
  return { session: { ...rest, passed: passedWith(there, of.privateNotes) }, plan }
}

/** A session of its own beside the one here, with a plan of its own. */
function copied({ session, plan }: SessionWithPlan, { newId }: Receiving): SessionWithPlan {
  const id = newId()
  return { session: { ...session, id }, plan: plan && { ...plan, id: newId(), sessionId: id } }
}

/** Under the ids that it has here, with what never left this device. */
function goingOn(here: SessionWithPlan, { session, plan }: SessionWithPlan, keepsNotes: boolean): SessionWithPlan {
  const { id, round } = here.session
  const next: Session = {
    ...session,
    id,
    passed: bothOf(here.session.passed ?? [], session.passed ?? []),
    ...(round && { round }),
  }
  return { session: keepsNotes ? withNotesOf(here.session, next) : next, plan: plan && planUnder(here, plan) }
}

function planUnder({ session, plan }: SessionWithPlan, arriving: Plan): Plan {
  return { ...arriving, id: plan?.id ?? arriving.id, sessionId: session.id }
}

function knowing(session: Session, there: Standing, { privateNotes }: Receiving): Session {
  return { ...session, passed: bothOf(session.passed ?? [], passedWith(there, privateNotes)) }
}

/** The way of the one that goes further, with what only the other has passed through before it. */
export function bothOf(here: readonly string[], there: readonly string[]): string[] {
  return [...here.filter((hash) => !there.includes(hash)), ...there]
}
