import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import type { Organisation } from '../../../src/core/organisation/organisation'
import { answerItem } from '../../../src/core/session/sessionChanges'
import type { Session } from '../../../src/core/session/sessionSchema'
import { startSession } from '../../../src/core/session/startSession'

/** A released instrument, as it ships. */
export function shippedInstrument(id: string): Instrument {
  const file = join(process.cwd(), 'instruments', id, '1.0.0.json')
  const parsed = parseInstrument(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(`${id} does not parse`)
  return parsed.instrument
}

/** Every instrument that ships, in the order of its id. */
export function allShipped(): Instrument[] {
  const folders = readdirSync(join(process.cwd(), 'instruments'), { withFileTypes: true })
  const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return ids.filter((id) => existsSync(join(process.cwd(), 'instruments', id, '1.0.0.json'))).map(shippedInstrument)
}

/** Harbour Advice Centre: 14 staff, a registered charity; every question can apply to it. */
export function harbourAdviceCentre(): Organisation {
  return {
    id: 'harbour',
    name: 'Harbour Advice Centre',
    madeUp: false,
    profile: { incomeBand: '250k-500k', staffBand: '10-19', volunteerBand: '6-20', charityStatus: 'registered' },
    place: 'Harbour',
    notes: '',
    createdAt: '2026-11-01T09:00:00.000Z',
  }
}

/** A session of Harbour Advice Centre in which these items were answered, each with a level or a non-level. */
export function aSession(
  instrument: Instrument,
  answers: Record<string, number | Answer> = {},
  with_: { mode?: Session['mode']; domains?: string[]; id?: string } = {},
): Session {
  const now = new Date('2026-11-22T14:00:00.000Z')
  const started = startSession({
    id: with_.id ?? 'session-1',
    organisation: harbourAdviceCentre(),
    mode: with_.mode ?? 'facilitated',
    instrument,
    contentHash: 'a'.repeat(64),
    raters: [],
    domains: with_.domains ?? instrument.domains.map((domain) => domain.id),
    place: '',
    now,
  })
  return Object.entries(answers).reduce((session, [id, said]) => {
    const item = instrument.items.find((other) => other.id === id)
    if (!item) throw new Error(`No item ${id}`)
    return answerItem(session, { item, answer: typeof said === 'number' ? { level: said } : said, now })
  }, started)
}

/** The same answer to every live item, with some said otherwise. */
export function everyItem(
  instrument: Instrument,
  level: number,
  but: Record<string, number | Answer> = {},
): Record<string, number | Answer> {
  return { ...Object.fromEntries(instrument.items.map(({ id }) => [id, level])), ...but }
}
