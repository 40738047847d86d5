import type { HandOverFile, HandOverRole } from '../../../src/core/handOver/handOverFile'
import { makeHandOver } from '../../../src/core/handOver/makeHandOver'
import { type MetHandOver, meetHandOver } from '../../../src/core/handOver/meetHandOver'
import { type ReadHandOver, readHandOver } from '../../../src/core/handOver/readHandOver'
import type { SessionWithPlan } from '../../../src/core/handOver/standing'
import type { Organisation } from '../../../src/core/organisation/organisation'
import type { Session } from '../../../src/core/session/sessionSchema'
import { twoQuestions, twoQuestionsHash } from '../../store/support/twoQuestions'

/** What one device knows of one organisation. */
export type Device = { name: string; organisation: Organisation | undefined; sessions: SessionWithPlan[] }

type Giving = { session?: string; privateNotes?: boolean; from?: HandOverRole }

/** One session, or without one the whole organisation: the file, and the device once it knows what it gave. */
export function give(device: Device, of: Giving = {}): { text: string; device: Device } {
  const made = makeHandOver(
    {
      about: of.session === undefined ? 'organisation' : 'session',
      organisation: device.organisation,
      sessions: device.sessions.filter(({ session }) => of.session === undefined || session.id === of.session),
      instruments: [{ contentHash: twoQuestionsHash, document: twoQuestions }],
    },
    {
      from: of.from ?? 'advisor',
      privateNotes: of.privateNotes ?? false,
      madeBy: '0.1.0',
      formatVersion: 2,
      now: new Date('2026-11-24T10:00:00.000Z'),
    },
  )
  const known = new Map(made.sessions.map((session) => [session.id, session]))
  const sessions = device.sessions.map((one) => ({ ...one, session: known.get(one.session.id) ?? one.session }))
  return { text: JSON.stringify(made.file), device: { ...device, organisation: made.organisation, sessions } }
}

export function read(text: string): ReadHandOver {
  return readHandOver(text, { newestFormat: 2, upgrade: (file) => file })
}

export function opened(text: string): HandOverFile {
  const file = read(text)
  if (!file.ok) throw new Error(file.problem)
  return file.file
}

let ids = 0

/** Takes a file in: what became of each record, and the device afterwards. */
export function take(device: Device, text: string): { met: MetHandOver; device: Device } {
  const met = meetHandOver(opened(text), device, {
    now: new Date('2026-11-25T10:00:00.000Z'),
    newId: () => {
      ids += 1
      return `copy-${ids}`
    },
  })
  const sessions = new Map(device.sessions.map((one) => [one.session.id, one]))
  for (const { keep } of met.sessions) {
    if (!keep) continue
    const plan = keep.plan ?? sessions.get(keep.session.id)?.plan
    sessions.set(keep.session.id, { session: keep.session, plan })
  }
  const organisation = met.organisation?.keep ?? device.organisation
  return { met, device: { ...device, organisation, sessions: [...sessions.values()] } }
}

/** Somebody goes on with one session of a device. */
export function change(device: Device, change: (session: Session) => Session, at = 0): Device {
  const sessions = device.sessions.map((one, place) => (place === at ? { ...one, session: change(one.session) } : one))
  return { ...device, sessions }
}

/** Talks of one more thing; what is said only grows, so that a version tells which others it goes on from. */
export function saying(what: string): (session: Session) => Session {
  return (session) => ({
    ...session,
    topics: [...(session.topics ?? []), { id: what, text: `${what} 🙂 <script>`, done: false }],
  })
}

export function said({ topics = [] }: Session): string[] {
  return topics.map(({ id }) => id)
}

export function noting(privately: string, item = 'welcome'): (session: Session) => Session {
  return (session) => {
    const before = session.items[item] ?? blank
    const note = before.notes.private === '' ? privately : `${before.notes.private}\n\n${privately}`
    const notes = { ...before.notes, private: note }
    return { ...session, items: { ...session.items, [item]: { ...before, notes } } }
  }
}

export function privateNoteOf(session: Session | undefined, item = 'welcome'): string {
  return session?.items[item]?.notes.private ?? ''
}

const blank: Session['items'][string] = {
  revision: 1,
  answer: { level: 1 },
  undecided: false,
  everyoneAgreed: true,
  reason: '',
  evidence: [],
  evidenceText: '',
  notes: { private: '', shareable: 'for all to see' },
}
