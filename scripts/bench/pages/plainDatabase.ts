export type BareOrganisation = { id: string; name: string; place: string }
export type BareSession = { id: string; organisationId: string; startedAt: string }

type Table = 'organisations' | 'sessions' | 'records' | 'answers'
const tables: readonly Table[] = ['organisations', 'sessions', 'records', 'answers']

/** Resolves once the transaction has committed and the disk says so: the promise that the app's 'Saved' makes. */
export async function put<T extends { id: string }>(table: Table, ...values: T[]): Promise<void> {
  const transaction = (await database()).transaction(table, 'readwrite', { durability: 'strict' })
  for (const value of values) transaction.objectStore(table).put(value)
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = reject
  })
}

export async function everything<T>(table: Table): Promise<T[]> {
  return result((await database()).transaction(table).objectStore(table).getAll())
}

export async function withId<T>(table: Table, id: string): Promise<T> {
  return result((await database()).transaction(table).objectStore(table).get(id))
}

let opened: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opened ??= open()
  return opened
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1)
  request.onupgradeneeded = () => {
    for (const table of tables) request.result.createObjectStore(table, { keyPath: 'id' })
  }
  return result(request)
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
