import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import type { OpenStoreOptions } from '../../../src/store/openStore'
import { openStore } from '../../../src/store/openStore'
import type { Store } from '../../../src/store/store'

let count = 0

/** A database name of its own for each test: they share one fake IndexedDB. */
export function aDatabaseName(): string {
  count += 1
  return `test-${count}`
}

/** What the browser keeps beside the database. */
export function aMarker(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

export function options(databaseName: string, more: Partial<OpenStoreOptions> = {}): OpenStoreOptions {
  const now = () => new Date('2026-06-12T14:02:00.000Z')
  return { databaseName, now, shelf: [], crypto: webcrypto as Crypto, ...more }
}

/** A tab's open store, or a failed test. */
export async function aStore(databaseName = aDatabaseName(), more: Partial<OpenStoreOptions> = {}): Promise<Store> {
  const opened = await openStore(options(databaseName, more))
  if (!opened.ok) throw new Error(`the store did not open: ${opened.problem}`)
  return opened.store
}

/** Everything that lies in a database, as it was stored. */
export async function storedRows(databaseName: string): Promise<Record<string, Record<string, unknown>[]>> {
  const database = await asPromise(indexedDB.open(databaseName))
  const tables = [...database.objectStoreNames]
  const rows: Record<string, Record<string, unknown>[]> = {}
  for (const table of tables) rows[table] = await asPromise(database.transaction(table).objectStore(table).getAll())
  database.close()
  return rows
}

/** Changes stored rows behind the app's back. */
export async function tamper(databaseName: string, table: string, change: (rows: IDBObjectStore) => void) {
  const database = await asPromise(indexedDB.open(databaseName))
  const transaction = database.transaction(table, 'readwrite')
  change(transaction.objectStore(table))
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
