import { Dexie, RangeSet } from 'dexie'
import type { SealedTable } from '../migrations/migration'
import type { SaveProblem } from '../store'
import { Refused } from './failure'
import { isSameSealing, type Sealed } from './seal'
import { sentinelId } from './sentinel'
import type { CommitOptions, VaultParts, Write } from './vault'

/** A change and, unless it removes a record, what it puts there. */
export type Ready = { write: Write; sealed: Sealed | undefined }

type Refuse = (problem: SaveProblem) => void

/**
 * Writes all or nothing; done once the disk has it. IndexedDB answers in the order it is asked and an abort undoes
 * everything, so what is looked at and what is put are asked for in one go. Every tap waits for this: by Dexie's own
 * transaction the page had 2 ms more to do, of 15 in all.
 */
export async function writeAll(of: VaultParts, ready: readonly Ready[], options: CommitOptions): Promise<void> {
  const { database } = of
  // Open, it is there at once; else it is opened, and what lies there is looked at first: see `watch.ts`.
  await database.open()
  const written = new Set(ready.map(({ write }) => write.table))
  const tables = new Set([...written, 'sentinel', ...(options.provided ? [options.provided.table] : [])])
  await inOneTransaction(database.backendDB(), [...tables], (transaction, refuse) => {
    checkSentinel(transaction, of, refuse)
    if (options.provided) checkIds(transaction, options.provided, refuse)
    for (const one of ready) put(transaction.objectStore(one.write.table), one, refuse)
  })
  tellLiveQueries(database.name, written)
}

function inOneTransaction(
  database: IDBDatabase,
  tables: string[],
  ask: (transaction: IDBTransaction, refuse: Refuse) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' })
    let reason: unknown
    const abort = (why: unknown) => {
      reason = why
      transaction.abort()
    }
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(reason ?? transaction.error ?? new DOMException('', 'AbortError'))
    try {
      ask(transaction, (problem) => abort(new Refused(problem)))
    } catch (error) {
      abort(error)
    }
  })
}

function checkSentinel(transaction: IDBTransaction, { sentinel: ours, refusal }: VaultParts, refuse: Refuse): void {
  answered<Sealed | undefined>(transaction.objectStore('sentinel').get(sentinelId), (sentinel) => {
    // While this waited for the connection, a newer version of the app may have been here.
    const refused = refusal()
    if (refused) return refuse(refused)
    if (!sentinel || !isSameSealing(sentinel, ours)) refuse('emptied')
  })
}

function checkIds(
  transaction: IDBTransaction,
  { table, prefix, ids }: NonNullable<CommitOptions['provided']>,
  refuse: Refuse,
): void {
  const withPrefix = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
  answered(transaction.objectStore(table).getAllKeys(withPrefix), (there) => {
    const expected = new Set<IDBValidKey>(ids)
    if (there.length !== expected.size || !there.every((id) => expected.has(id))) refuse('conflict')
  })
}

function put(table: IDBObjectStore, { write, sealed }: Ready, refuse: Refuse): void {
  if ('remove' in write) return void table.delete(write.id)
  if (write.when === 'missing') {
    answered<Sealed | undefined>(table.get(write.id), (stored) => void (stored ?? table.put(sealed)))
    return
  }
  if (write.when === 'unchanged') {
    answered<Sealed | undefined>(table.get(write.id), (stored) => {
      // The same sealing lies there already where a first attempt had arrived after all.
      const arrived = stored && sealed && isSameSealing(stored, sealed)
      if (!arrived && (stored?.rev ?? 0) !== write.rev) refuse('conflict')
    })
  }
  table.put(sealed)
}

function answered<T>(request: IDBRequest<T>, then: (answer: T) => void): void {
  request.onsuccess = () => then(request.result)
}

/**
 * Told in this tab and all others, a whole table at a time: so no live query may write, or read nothing but ids. What
 * is on the disk stays there, whether anybody could be told or not: a page that goes into the browser's cache cannot.
 */
function tellLiveQueries(database: string, tables: Iterable<SealedTable>): void {
  const everything = () => new RangeSet(Number.NEGATIVE_INFINITY, [[]])
  const changed = [...tables].map((table) => [`idb://${database}/${table}/`, everything()])
  try {
    Dexie.on.storagemutated.fire(Object.fromEntries(changed))
  } catch (error) {
    console.warn('Other tabs were not told of a save', error)
  }
}
