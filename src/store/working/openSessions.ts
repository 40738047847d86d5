import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { InstrumentProblem } from '../../core/instrument/parseInstrument'
import type { Plan } from '../../core/planning/planSchema'
import type { Session } from '../../core/session/sessionSchema'
import type { Store } from '../store'
import type { OpenedSession, WorkingSessionOptions } from './workingSession'
import { openWorkingSession } from './workingSession'

type ChangeOptions = { soon?: boolean }

export type WorkingSession =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'unreadable' }
  | { state: 'damaged-instrument'; problems: InstrumentProblem[]; session: Session }
  | {
      state: 'ready'
      session: Session
      instrument: Instrument
      plan?: Plan
      change: (change: (session: Session) => Session, options?: ChangeOptions) => void
      changePlan: (change: (plan: Plan | undefined) => Plan, options?: ChangeOptions) => void
      /** Session and instrument become another version together; the copy of the old one stays. */
      move: (to: Instrument, moved: (session: Session) => Session) => void
      mayWrite: boolean
      takeOver: () => Promise<void>
    }

export type OpenSessions = {
  snapshot(sessionId: string): WorkingSession
  /** Keeps the session open as long as somebody listens, and for `grace` milliseconds after that. */
  subscribe(sessionId: string, listener: () => void): () => void
}

type Entry = {
  snapshot: WorkingSession
  listeners: Set<() => void>
  opened: OpenedSession | undefined
  closing: ReturnType<typeof setTimeout> | undefined
}

const loading: WorkingSession = { state: 'loading' }
const grace = 5000

/** The sessions that this tab has open. Going from screen to screen of one session neither reloads nor unlocks it. */
export function openSessionsOf(store: Store, options: WorkingSessionOptions): OpenSessions {
  const entries = new Map<string, Entry>()

  function open(sessionId: string): Entry {
    const entry: Entry = { snapshot: loading, listeners: new Set(), opened: undefined, closing: undefined }
    entries.set(sessionId, entry)
    const failed = (): OpenedSession => ({ state: 'unreadable' })
    void openWorkingSession(store, sessionId, options)
      .catch(failed)
      .then((opened) => {
        entry.opened = opened
        if (opened.state === 'open') opened.copy.subscribe(() => show(entry, opened))
        show(entry, opened)
      })
    return entry
  }

  function closeLater(sessionId: string, entry: Entry) {
    entry.closing = setTimeout(() => {
      const copy = entry.opened?.state === 'open' ? entry.opened.copy : undefined
      // What is not saved yet, or could not be, stays in memory until it is.
      if (!entry.opened || (copy && !copy.isClean())) return closeLater(sessionId, entry)
      if (entries.get(sessionId) === entry) entries.delete(sessionId)
      void copy?.close()
    }, grace)
  }

  return {
    snapshot: (sessionId) => entries.get(sessionId)?.snapshot ?? loading,
    subscribe(sessionId, listener) {
      const known = entries.get(sessionId)
      const entry = known && isWorthKeeping(known) ? known : open(sessionId)
      clearTimeout(entry.closing)
      const isBack = entry.listeners.size === 0 && entry.opened?.state === 'open'
      entry.listeners.add(listener)
      if (isBack && entry.opened?.state === 'open') void entry.opened.copy.comeBack()
      return () => {
        entry.listeners.delete(listener)
        if (entry.listeners.size === 0) closeLater(sessionId, entry)
      }
    },
  }
}

/** What was missing or damaged may have been restored since anybody looked. */
function isWorthKeeping(entry: Entry): boolean {
  return entry.listeners.size > 0 || !entry.opened || entry.snapshot.state === 'ready'
}

function show(entry: Entry, opened: OpenedSession) {
  const snapshot = opened.state === 'open' ? readySnapshot(opened, entry.snapshot) : opened
  if (snapshot === entry.snapshot) return
  entry.snapshot = snapshot
  for (const listener of [...entry.listeners]) listener()
}

function readySnapshot({ copy }: Extract<OpenedSession, { state: 'open' }>, before: WorkingSession) {
  if (copy.isGone()) return { state: 'missing' } as const
  const { session, plan, instrument } = copy.current()
  const mayWrite = copy.mayWrite()
  if (before.state === 'ready' && isAsBefore(before, { session, plan, mayWrite })) return before
  const actions = before.state === 'ready' ? before : actionsOn(copy)
  const { change, changePlan, move, takeOver } = actions
  const ready = {
    state: 'ready' as const,
    session,
    instrument,
    mayWrite: copy.mayWrite(),
    change,
    changePlan,
    move,
    takeOver,
  }
  return plan ? { ...ready, plan } : ready
}

/** A save that has arrived changes nothing on screen: the bar at the top tells it. */
function isAsBefore(
  before: Extract<WorkingSession, { state: 'ready' }>,
  now: { session: Session; plan: Plan | undefined; mayWrite: boolean },
): boolean {
  return before.session === now.session && before.plan === now.plan && before.mayWrite === now.mayWrite
}

function actionsOn(copy: Extract<OpenedSession, { state: 'open' }>['copy']) {
  return {
    change: (change: (session: Session) => Session, options?: ChangeOptions) =>
      copy.change((pair) => {
        const session = change(pair.session)
        return session === pair.session ? pair : { ...pair, session }
      }, options),
    changePlan: (change: (plan: Plan | undefined) => Plan, options?: ChangeOptions) =>
      copy.change((pair) => {
        const plan = change(pair.plan)
        return plan === pair.plan ? pair : { ...pair, plan }
      }, options),
    move: (to: Instrument, moved: (session: Session) => Session) =>
      copy.change((before) => {
        const session = moved(before.session)
        return session === before.session ? before : { ...before, session, instrument: to }
      }),
    takeOver: () => copy.takeOver(),
  }
}
