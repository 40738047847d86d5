import { Dexie } from 'dexie'
import type { Migration } from '../migrations/migration'

export type DatabaseOptions = { name: string; indexedDB: IDBFactory; migrations: readonly Migration[] }

/** Live queries must only show what was committed (no cache), and 'saved' must mean on the disk (strict). */
export function makeDatabase({ name, indexedDB, migrations }: DatabaseOptions): Dexie {
  const options = { indexedDB, cache: 'disabled', chromeTransactionDurability: 'strict' } as const
  const database = new Dexie(name, options)
  for (const migration of migrations) database.version(migration.version).stores(migration.tables)
  return database
}

/** Dexie opens a database of a newer version as it is; whether we may write to it is for us to say. */
export function isNewerThanThisApp(database: Dexie): boolean {
  return Math.floor(database.backendDB().version / 10) > database.verno
}

/** An older tab that does not let go within `patience` milliseconds means `blocked`. */
export async function openWithPatience(database: Dexie, patience: number): Promise<'open' | 'blocked'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => {
      timer ??= setTimeout(() => resolve('blocked'), patience)
    })
  })
  const opening = database.open().then(() => 'open' as const)
  try {
    return await Promise.race([opening, blocked])
  } finally {
    clearTimeout(timer)
    opening.catch(() => undefined)
  }
}
