import type { Dexie } from 'dexie'
import type { Keys, KeyWrap } from './keyring'
import { makeKeyring, openKeyring } from './keyring'
import type { Sealed } from './seal'
import { formatIn, makeSentinel, readSentinel } from './sentinel'

export type Unlocked =
  | { ok: true; keys: Keys; sentinel: Sealed; format: number }
  | { ok: false; problem: 'emptied' | 'unavailable' }

export type UnlockOptions = { crypto: Crypto; format: number; wasHere: boolean; startAgain: boolean }

type Stored = { wraps: KeyWrap[]; sentinel: Sealed | undefined; records: number }

/** Opens the keyring; makes one on the very first visit, or when somebody whose data is gone decides to start again. */
export async function unlock(database: Dexie, options: UnlockOptions): Promise<Unlocked> {
  const stored = await look(database)
  const { wraps, sentinel } = stored
  if (wraps.length > 0 && sentinel) return openStored(database.name, wraps, sentinel, options)
  if (!options.startAgain && !isFirstVisit(stored, options)) return { ok: false, problem: 'emptied' }
  return begin(database, options)
}

function isFirstVisit({ wraps, sentinel, records }: Stored, { wasHere }: UnlockOptions): boolean {
  return wraps.length === 0 && !sentinel && records === 0 && !wasHere
}

/** Counting thousands of records takes time, and only matters where the keyring or the sentinel is missing. */
async function look(database: Dexie): Promise<Stored> {
  const tables = recordTables(database)
  return database.transaction('r', ['keyring', 'sentinel', ...tables], async () => {
    const [wraps, sentinel] = await Promise.all([
      database.table<KeyWrap, string>('keyring').toArray(),
      readSentinel(database),
    ])
    if (wraps.length > 0 && sentinel) return { wraps, sentinel, records: 0 }
    const counts = await Promise.all(tables.map((table) => database.table(table).count()))
    return { wraps, sentinel, records: counts.reduce((sum, count) => sum + count, 0) }
  })
}

async function openStored(
  name: string,
  wraps: KeyWrap[],
  sentinel: Sealed,
  { crypto }: UnlockOptions,
): Promise<Unlocked> {
  const keys = await openKeyring(wraps, name, crypto)
  const format = keys && (await formatIn(sentinel, name, { key: keys.records, crypto }))
  if (!keys || format === undefined) return { ok: false, problem: 'unavailable' }
  return { ok: true, keys, sentinel, format }
}

/** Keyring and sentinel are written together. If another tab was first, its keyring is used and ours forgotten. */
async function begin(database: Dexie, options: UnlockOptions): Promise<Unlocked> {
  const { crypto, format } = options
  const { wrap, keys } = await makeKeyring(database.name, crypto)
  const sentinel = await makeSentinel(database.name, format, 1, { key: keys.records, crypto })
  const all = ['keyring', 'sentinel', ...recordTables(database)]
  const first = await database.transaction('rw', all, async () => {
    const complete = (await database.table('keyring').count()) > 0 && (await readSentinel(database))
    if (complete) return false
    // Records without their keyring can never be read again, and would only stand in the way.
    for (const table of all) await database.table(table).clear()
    await database.table('keyring').add(wrap)
    await database.table('sentinel').add(sentinel)
    return true
  })
  return first ? { ok: true, keys, sentinel, format } : unlock(database, options)
}

/** All that people's records lie in, whatever format the database is in. */
function recordTables(database: Dexie): string[] {
  return database.tables.map(({ name }) => name).filter((name) => name !== 'keyring' && name !== 'sentinel')
}
