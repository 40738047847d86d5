import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import { contentHash } from '../../core/instrument/contentHash'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import { progressOf } from '../../core/session/sessionProgress'
import type { Session } from '../../core/session/sessionSchema'
import type { SealedTable } from '../migrations/migration'
import { organisationWrites } from '../organisations'
import { namedHere } from '../ownInstruments/namedHere'
import { ownInstrumentsIn, ownInstrumentWrites } from '../ownInstruments/ownInstruments'
import { planWrites } from '../plans'
import type { Vault, Write } from '../sealed/vault'
import { instrumentWrite, sessionWrites } from '../sessions'
import { settingsWrite } from '../settings'
import type { Progress, RestoreResult, Settings, Store } from '../store'
import { arrivingInstruments, type Here } from './arrivingInstruments'
import type { DeviceContents } from './deviceFile'

type Wanted = {
  table: SealedTable
  id: string
  value: unknown
  writes: () => Write[]
  /** What still has room for something of the file, though it is here already; `undefined` where there is none. */
  fill?: (here: unknown, rev: number) => Write[] | undefined
}

type RestoreOn = { now: () => Date; instruments: Store['instruments'] }

type Outcome = { is: 'added'; writes: Write[] } | { is: 'same' | 'kept' }

/**
 * Adds what is missing, in one transaction. What is here already stays as it is: where it differs from the file
 * it is counted as `kept`, where it says the same it is not counted at all. What cannot come in is named.
 */
export async function restoreInto(vault: Vault, contents: DeviceContents, on: RestoreOn): Promise<RestoreResult> {
  const { arriving, leftOut } = await arrivingInstruments(contents.ownInstruments, hereIn(vault, on))
  const wanted = wantedFrom({ ...contents, ownInstruments: arriving }, on.now().toISOString())
  const outcomes = await Promise.all(wanted.map((one) => outcomeOf(vault, one)))
  const writes = outcomes.flatMap((outcome) => (outcome.is === 'added' ? outcome.writes : []))
  const count = (is: Outcome['is']) =>
    wanted.filter(({ table }, at) => outcomes[at]?.is === is && (is === 'kept' || table !== 'instruments')).length
  const done: RestoreResult = {
    ...{ ok: true, added: count('added'), kept: count('kept') },
    ...(leftOut.length > 0 && { leftOut }),
  }
  if (writes.length === 0) return done
  const result = await vault.commit(writes)
  return result.ok ? done : result
}

function hereIn(vault: Vault, { now, instruments }: RestoreOn): Here {
  const store = { instruments, ownInstruments: async () => ownInstrumentsIn(vault, now) }
  return {
    has: async (record) => (await vault.find('ownInstruments', record)).found !== 'no',
    named: (id) => namedHere(store, id),
  }
}

async function outcomeOf(vault: Vault, { table, id, value, writes, fill }: Wanted): Promise<Outcome> {
  const found = await vault.find(table, id)
  if (found.found === 'no') return { is: 'added', writes: writes() }
  if (found.found === 'unreadable') return { is: 'kept' }
  if (contentHash(found.value) === contentHash(value)) return { is: 'same' }
  const filled = fill?.(found.value, found.rev)
  return filled ? { is: 'added', writes: filled } : { is: 'kept' }
}

type Wanting = Omit<DeviceContents, 'ownInstruments'> & { ownInstruments: OwnInstrument[] }

function wantedFrom(contents: Wanting, savedAt: string): Wanted[] {
  const { organisations, sessions, plans, instruments, ownInstruments, settings } = contents
  const documents = new Map(instruments.map((one) => [one.contentHash, one.document]))
  const of = { rev: 0, savedAt }
  const wanted: Wanted[] = [
    ...organisations.map((value) => wantedOne('organisations', value.id, value, () => organisationWrites(value, of))),
    ...sessions.map((value) =>
      wantedOne('sessions', value.id, value, () =>
        sessionWrites(value, { ...of, progress: progress(value, documents) }),
      ),
    ),
    ...plans.map((value) => wantedOne('plans', value.sessionId, value, () => planWrites(value, of))),
    ...instruments.map(({ contentHash: hash, document }) =>
      wantedOne('instruments', hash, document, () => [instrumentWrite(hash, document)]),
    ),
    ...ownInstruments.map((value) =>
      wantedOne('ownInstruments', value.id, value, () => ownInstrumentWrites(value, of)),
    ),
  ]
  if (settings) wanted.push(wantedSettings(settings))
  return wanted
}

/** A new device has settings before any file can be read back; what nobody has written there yet comes from the file. */
function wantedSettings(settings: Settings): Wanted {
  return {
    ...wantedOne('settings', 'settings', settings, () => [settingsWrite(settings, 0)]),
    fill(here, rev) {
      const { advisor, ...rest } = here as Settings
      const written = Object.entries(advisor).filter(([, text]) => text !== '')
      const filled = { ...settings.advisor, ...Object.fromEntries(written) }
      if (contentHash(filled) === contentHash(advisor)) return undefined
      return [settingsWrite({ ...rest, advisor: filled }, rev)]
    },
  }
}

function wantedOne(table: SealedTable, id: string, value: unknown, writes: () => Write[]): Wanted {
  return { table, id, value, writes }
}

/** Where the instrument cannot be read, the answers are counted as they are: nobody can say what would be asked. */
function progress(session: Session, documents: Map<string, unknown>): Progress {
  const parsed = parseInstrument(documents.get(session.instrument.contentHash))
  if (parsed.ok) return progressOf(session, parsed.instrument)
  const answered = Object.values(session.items).filter((item) => item.answer !== undefined).length
  return { answered, asked: answered }
}
