import { readFileSync } from 'node:fs'
import { contentHash } from '../../src/core/instrument/contentHash'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import type { Item } from '../../src/core/instrument/itemSchema'
import { parseInstrument } from '../../src/core/instrument/parseInstrument'
import type { Organisation } from '../../src/core/organisation/organisation'
import { answerItem, finishSession } from '../../src/core/session/sessionChanges'
import type { Session } from '../../src/core/session/sessionSchema'
import { startSession } from '../../src/core/session/startSession'
import { allMigrations } from '../../src/store/migrations/allMigrations'
import { newestFormat, writeDeviceFile } from '../../src/store/wholeDevice/deviceFile'
import { fullSession, planOf } from './fullSession'

/** The device that everything is measured on, as a file that the app reads back, and in pieces for the bare pages. */
export type Caseload = {
  deviceFile: string
  organisations: { id: string; name: string; place: string }[]
  sessions: { id: string; organisationId: string; startedAt: string }[]
  open: Session
}

export const organisationCount = 1000
export const sessionsEach = 3
/** The name of one organisation that a search must find among all. */
export const searchedName = 'Community group 0777'
/** The organisation whose session, with every question answered, is open. */
export const openOrganisation = 'organisation-0001'
export const openSession = 'open'

const savedAt = '2026-11-22T14:00:00.000Z'

/** `organisationCount` organisations with `sessionsEach` sessions each: one is open and full, the others are finished. */
export function makeCaseload(): Caseload {
  const document: unknown = JSON.parse(readFileSync('instruments/full-diagnosis/1.0.0.json', 'utf8'))
  const parsed = parseInstrument(document)
  if (!parsed.ok) throw new Error('The full diagnosis cannot be read')
  const { instrument } = parsed
  const hash = contentHash(document)
  const organisations = Array.from({ length: organisationCount }, (_, at) => organisation(at))
  const sessions = organisations.flatMap((one) => sessionsOf(one, instrument, hash))
  const open = sessions.find(({ id }) => id === openSession)
  if (!open) throw new Error('There is no open session')
  const contents = {
    organisations,
    sessions,
    plans: [planOf(open, instrument)],
    instruments: [{ contentHash: hash, document }],
    ownInstruments: [],
    settings: { advisor: { name: 'Sam Reed', body: 'Harbour CVS', contact: '', logo: '' }, setUp: true },
  }
  return {
    deviceFile: writeDeviceFile(contents, { savedAt, formatVersion: newestFormat(allMigrations) }),
    organisations: organisations.map(({ id, name, place }) => ({ id, name, place })),
    sessions: sessions.map(({ id, organisationId, startedAt }) => ({ id, organisationId, startedAt })),
    open,
  }
}

function organisation(at: number): Organisation {
  const number = String(at).padStart(4, '0')
  return {
    id: `organisation-${number}`,
    name: `Community group ${number}`,
    madeUp: false,
    profile: { incomeBand: '250k-500k', staffBand: '10-19', volunteerBand: '6-20', charityStatus: 'registered' },
    place: `Place ${at % 40}`,
    notes: '',
    createdAt: savedAt,
  }
}

/** A list reads summaries only, so that a finished session can do with the answers of one area. */
function sessionsOf(organisation: Organisation, instrument: Instrument, hash: string): Session[] {
  return Array.from({ length: sessionsEach }, (_, at) => {
    const isOpen = organisation.id === openOrganisation && at === 0
    const started = startSession({
      id: isOpen ? openSession : `${organisation.id}-${at}`,
      organisation,
      mode: 'facilitated',
      instrument,
      contentHash: hash,
      raters: [],
      domains: instrument.domains.map(({ id }) => id),
      place: '',
      now: new Date(savedAt),
    })
    return isOpen
      ? fullSession(started, instrument)
      : finishSession(withFirstArea(started, instrument), new Date(savedAt))
  })
}

function withFirstArea(session: Session, { items, domains }: Instrument): Session {
  const answered = (before: Session, item: Item) =>
    answerItem(before, { item, answer: { level: 2 }, now: new Date(savedAt) })
  return items.filter(({ domain }) => domain === domains[0]?.id).reduce(answered, session)
}
