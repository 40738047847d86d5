import { contentHash } from '../../core/instrument/contentHash'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import { progressOf } from '../../core/session/sessionProgress'
import type { Session } from '../../core/session/sessionSchema'
import type { SealedTable } from '../migrations/migration'
import { organisationWrites } from '../organisations'
import { planWrites } from '../plans'
import type { Vault, Write } from '../sealed/vault'
import { instrumentWrite, sessionWrites } from '../sessions'
import { settingsWrite } from '../settings'
import type { Progress, RestoreResult } from '../store'
import type { DeviceContents } from './deviceFile'

type Wanted = { table: SealedTable; id: string; value: unknown; writes: () => Write[] }

/**
 * Adds what is missing, in one transaction. What is here already stays as it is: where it differs from the file
 * it is counted as `kept`, where it says the same it is not counted at all.
 */
export async function restoreInto(vault: Vault, contents: DeviceContents, now: Date): Promise<RestoreResult> {
  const wanted = wantedFrom(contents, now.toISOString())
  const states = await Promise.all(wanted.map((one) => stateOf(vault, one)))
  const missing = wanted.filter((_, at) => states[at] === 'missing')
  const kept = states.filter((state) => state === 'different').length
  if (missing.length === 0) return { ok: true, added: 0, kept }
  const result = await vault.commit(missing.flatMap((one) => one.writes()))
  if (!result.ok) return result
  return { ok: true, added: missing.filter((one) => one.table !== 'instruments').length, kept }
}

async function stateOf(vault: Vault, { table, id, value }: Wanted): Promise<'missing' | 'same' | 'different'> {
  const found = await vault.find(table, id)
  if (found.found === 'no') return 'missing'
  return found.found === 'yes' && contentHash(found.value) === contentHash(value) ? 'same' : 'different'
}

function wantedFrom(contents: DeviceContents, savedAt: string): Wanted[] {
  const { organisations, sessions, plans, instruments, settings } = contents
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
  ]
  if (settings) wanted.push(wantedOne('settings', 'settings', settings, () => [settingsWrite(settings, 0)]))
  return wanted
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
