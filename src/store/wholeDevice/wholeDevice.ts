import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import type { Organisation } from '../../core/organisation/organisation'
import type { Plan } from '../../core/planning/planSchema'
import type { Session } from '../../core/session/sessionSchema'
import type { Migration, SealedTable } from '../migrations/migration'
import { sealedTables } from '../migrations/migration'
import { orNotSaved } from '../sealed/failure'
import type { Vault } from '../sealed/vault'
import type { RestoreResult, Settings, Store } from '../store'

export type WholeDeviceParts = {
  now: () => Date
  storage: StorageManager | undefined
  migrations: readonly Migration[]
  instruments: Store['instruments']
}

/** Everything on the device at once. The file's format, with zod and the hash, is only loaded when it is needed. */
export function wholeDeviceIn(vault: Vault, parts: WholeDeviceParts): Store['wholeDevice'] {
  const { now, storage, migrations } = parts
  return {
    async toJson() {
      const { newestFormat, writeDeviceFile } = await import('./deviceFile')
      const contents = {
        organisations: await values<Organisation>(vault, 'organisations'),
        sessions: await values<Session>(vault, 'sessions'),
        plans: await values<Plan>(vault, 'plans'),
        instruments: await instrumentCopies(vault),
        ownInstruments: await values<OwnInstrument>(vault, 'ownInstruments'),
        settings: (await values<Settings>(vault, 'settings'))[0] ?? null,
      }
      return writeDeviceFile(contents, { savedAt: now().toISOString(), formatVersion: newestFormat(migrations) })
    },
    restore: (json) => orNotSaved(() => restore(vault, json, parts)),
    space: () => space(storage),
    unreadable: () => unreadableOf(vault),
    async unreadableToJson() {
      const { sealedCopies } = await import('./sealedCopies')
      return sealedCopies(vault, await unreadableOf(vault))
    },
  }
}

/** Asks the browser, once, to keep our data when it runs short of space. Its answer shows in `space()`. */
export function askToPersist(storage: StorageManager | undefined): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    storage?.persist?.().catch(() => undefined)
  }
}

/** A save in another tab between looking and writing makes it a conflict: then the look is taken again. */
async function restore(vault: Vault, json: string, parts: WholeDeviceParts): Promise<RestoreResult> {
  const { now, migrations, instruments } = parts
  const [{ readDeviceFile }, { restoreInto }] = await Promise.all([import('./deviceFile'), import('./restore')])
  const file = readDeviceFile(json, migrations)
  if (!file.ok) return file
  const on = { now, instruments }
  const result = await restoreInto(vault, file.contents, on)
  const again = !result.ok && result.problem === 'conflict'
  return again ? await restoreInto(vault, file.contents, on) : result
}

async function space(storage: StorageManager | undefined) {
  const [estimate, persisted] = await Promise.all([storage?.estimate?.(), storage?.persisted?.()])
  return { used: estimate?.usage ?? 0, allowed: estimate?.quota ?? 0, persisted: persisted ?? false }
}

async function values<T>(vault: Vault, table: SealedTable): Promise<T[]> {
  const all = await vault.list(table, '')
  return all.flatMap(({ found }) => (found.found === 'yes' ? [found.value as T] : []))
}

async function instrumentCopies(vault: Vault) {
  const all = await vault.list('instruments', '')
  return all.flatMap(({ id, found }) => (found.found === 'yes' ? [{ contentHash: id, document: found.value }] : []))
}

async function unreadableOf(vault: Vault): Promise<{ table: SealedTable; id: string }[]> {
  const tables = await Promise.all(sealedTables.map((table) => unreadableIn(vault, table)))
  return tables.flat()
}

async function unreadableIn(vault: Vault, table: SealedTable): Promise<{ table: SealedTable; id: string }[]> {
  const all = await vault.list(table, '')
  return all.filter(({ found }) => found.found === 'unreadable').map(({ id }) => ({ table, id }))
}
