import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Organisation, Profile } from '../../core/organisation/organisation'
import { progressOf } from '../../core/session/sessionProgress'
import { startSession } from '../../core/session/startSession'
import { changeSettings } from '../../store/settings'
import type { SaveProblem, Store } from '../../store/store'

export type NewCheck = {
  /** Made once for a page: a second try after a failure is about the same group. */
  organisationId: string
  name: string
  profile: Profile
  instrument: Instrument
  contentHash: string
  document: unknown
}

export type Started = { ok: true; session: string } | { ok: false; problem: SaveProblem }

/** Keeps the group and a new session of its own, and sets a device up for it that nobody has set up yet. */
export async function startCheck(store: Store, check: NewCheck): Promise<Started> {
  const { instrument, contentHash, document } = check
  const now = new Date()
  const kept = await keepGroup(store, groupOf(check, now))
  if (!kept.ok) return kept
  const session = startSession({
    id: crypto.randomUUID(),
    organisation: kept.group,
    mode: 'self',
    instrument,
    contentHash,
    raters: [],
    domains: instrument.domains.map(({ id }) => id),
    place: '',
    now,
  })
  const progress = progressOf(session, instrument)
  const saved = await store.sessions.save(session, { rev: 0, progress, keep: document })
  if (!saved.ok) return saved
  await setUpForGroup(store)
  return { ok: true, session: session.id }
}

/** On a device that an advisor has set up nothing of that changes. What fails here only leaves the welcome in its place. */
export async function setUpForGroup(store: Store): Promise<void> {
  const found = await store.settings.read()
  if (found.found === 'unreadable' || (found.found === 'yes' && found.value.setUp)) return
  await changeSettings(store.settings, (settings) =>
    settings.setUp ? settings : { ...settings, setUp: true, mode: 'self' },
  )
}

function groupOf({ organisationId: id, name, profile }: NewCheck, now: Date): Organisation {
  return { id, name: name.trim(), madeUp: false, profile, place: '', notes: '', createdAt: now.toISOString() }
}

async function keepGroup(store: Store, group: Organisation) {
  const before = await store.organisations.withId(group.id)
  const saved = await store.organisations.save(group, before.found === 'yes' ? before.rev : 0)
  return saved.ok ? ({ ok: true, group } as const) : saved
}
