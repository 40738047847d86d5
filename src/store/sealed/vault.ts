import type { Dexie } from 'dexie'
import type { SealedTable } from '../migrations/migration'
import type { Found, SaveResult } from '../store'
import { commit } from './commit'
import { failureOf } from './failure'
import type { Keys } from './keyring'
import { unsealMany } from './many/unsealMany'
import type { Saving } from './saving'
import type { Sealed, SealingKey, Unsealed } from './seal'
import { isSameSealing, unseal } from './seal'

/**
 * One change of a transaction. `unchanged`: `rev` must be what is stored (0: nothing is), else it is a conflict;
 * `always`: whatever is stored is replaced; `missing`: whatever is stored stays.
 */
export type Write =
  | { table: SealedTable; id: string; value: unknown; rev: number; when: 'unchanged' | 'always' | 'missing' }
  | { table: SealedTable; id: string; remove: true }

export type CommitOptions = {
  quiet?: boolean
  /** Ids that the writes were worked out from: they must be all there are, else it is a conflict. */
  provided?: { table: SealedTable; prefix: string; ids: readonly string[] }
}

type Listed = { id: string; rev: number; found: Found<unknown> }

export type Vault = {
  find(table: SealedTable, id: string): Promise<Found<unknown>>
  list(table: SealedTable, prefix: string): Promise<Listed[]>
  /** A record as it lies in the database, for those that cannot be unsealed. */
  sealed(table: SealedTable, id: string): Promise<Sealed | undefined>
  /** All or nothing; `rev` of the result is that of the first write. */
  commit(writes: readonly Write[], options?: CommitOptions): Promise<SaveResult>
  /** An id that reveals nothing of the name it stands for. */
  idFor(name: string): Promise<string>
}

export type VaultParts = {
  database: Dexie
  keys: Keys
  /** As it was when this tab opened the database: another one means that the data under it is not ours. */
  sentinel: Sealed
  crypto: Crypto
  now: () => Date
  saving: Saving
  /** Asked before each write; a reason means that nothing may be written. */
  refusal: () => 'newer-database' | 'emptied' | undefined
  saved: () => void
}

/** Sealed records in and out of the database. WebCrypto never runs inside a transaction: waiting for it would close it. */
export function makeVault(parts: VaultParts): Vault {
  const by: SealingKey = { key: parts.keys.records, crypto: parts.crypto }
  const unsealOne = unsealing(parts.database.name, by)
  const listOne = listing(parts.database.name, by)
  const records = (table: SealedTable) => parts.database.table<Sealed, string>(table)

  return {
    async find(table, id) {
      const sealed = await reading(parts.database, () => records(table).get(id))
      // Promise.resolve keeps a live query's zone over the wait for WebCrypto.
      return sealed ? await Promise.resolve(unsealOne(table, sealed)) : { found: 'no' }
    },
    sealed: (table, id) => reading(parts.database, () => records(table).get(id)),
    async list(table, prefix) {
      const sealed = await reading(parts.database, () => records(table).where(':id').startsWith(prefix).toArray())
      return await Promise.resolve(listOne(table, prefix, sealed))
    },
    commit: (writes, options = {}) => commit(parts, by, writes, options),
    async idFor(name) {
      const signed = await parts.crypto.subtle.sign('HMAC', parts.keys.names, new TextEncoder().encode(name))
      return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
}

/** Once an opening has failed, Dexie refuses everything until it is told to open again. */
async function reading<T>(database: Dexie, read: () => PromiseLike<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (failureOf(error) !== 'died') throw error
    if (!database.isOpen()) await database.open()
    return await read()
  }
}

function unsealing(database: string, by: SealingKey) {
  return async (table: SealedTable, sealed: Sealed): Promise<Found<unknown>> =>
    foundIn(await unseal(sealed, { database, table }, by), sealed)
}

const unreadable: Found<unknown> = { found: 'unreadable' }

function foundIn(unsealed: Unsealed | undefined, { rev }: Sealed): Found<unknown> {
  return unsealed?.readable ? { found: 'yes', value: unsealed.value, rev } : unreadable
}

/** Remembers what the small summaries say, so that reading a list again unseals only what has changed. */
function listing(database: string, by: SealingKey) {
  const known = new Map<string, Map<string, { sealed: Sealed; found: Found<unknown> }>>()
  return async (table: SealedTable, prefix: string, all: Sealed[]): Promise<Listed[]> => {
    const before = known.get(prefix)
    const isNews = (sealed: Sealed) => {
      const same = before?.get(sealed.id)
      return !same || !isSameSealing(same.sealed, sealed)
    }
    const news = all.filter(isNews)
    const unsealed = await unsealMany(news, { database, table }, by)
    const read = new Map(news.map((sealed, at) => [sealed.id, foundIn(unsealed[at], sealed)]))
    const entries = all.map((sealed) => {
      const found = read.get(sealed.id) ?? before?.get(sealed.id)?.found ?? unreadable
      return { sealed, found }
    })
    if (table === 'summaries') known.set(prefix, new Map(entries.map((entry) => [entry.sealed.id, entry])))
    return entries.map(({ sealed, found }) => ({ id: sealed.id, rev: sealed.rev, found }))
  }
}
