/** An IndexedDB whose connections a test can cut, as a browser does when the disk fails under it. */
export function breakableIndexedDB(): {
  factory: IDBFactory
  cut: () => void
  breakForGood: () => void
  mend: () => void
} {
  const connections: IDBDatabase[] = []
  let broken = false
  const open: IDBFactory['open'] = (...which) => {
    if (broken) throw new DOMException('The disk is gone', 'UnknownError')
    const request = indexedDB.open(...which)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  }
  const cut = () => connections.splice(0).forEach((connection) => void connection.close())
  const factory = { ...otherwise(), open }
  const breakForGood = () => {
    broken = true
    cut()
  }
  const mend = () => {
    broken = false
  }
  return { factory, cut, breakForGood, mend }
}

function otherwise(): Omit<IDBFactory, 'open'> {
  return {
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
    databases: () => indexedDB.databases(),
  }
}

/** An IndexedDB that answers when a test lets it: what is opened meanwhile is open, and nobody is told yet. */
export function slowIndexedDB(): { factory: IDBFactory; hold: () => void; letGo: () => void } {
  let held: Promise<void> | undefined
  let letGo: () => void = () => undefined
  const open: IDBFactory['open'] = (...which) => {
    const request = indexedDB.open(...which)
    const wait = held
    if (!wait) return request
    return new Proxy(request, {
      get: (all, name: keyof IDBOpenDBRequest) => all[name],
      set(all, name, told) {
        const later = async (event: Event) => wait.then(() => told?.(event))
        return Reflect.set(all, name, name === 'onsuccess' ? later : told)
      },
    })
  }
  const hold = () => {
    held = new Promise((resolve) => {
      letGo = resolve
    })
  }
  const factory = { ...otherwise(), open }
  return { factory, hold, letGo: () => letGo() }
}

/**
 * What Chromium does near the quota: each put succeeds, then the commit fails. Gives back how to make room again.
 * The commit fails where the last thing is put: a summary, in a save.
 */
export function fullDisk(failsAt = 'summaries'): () => void {
  const original = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...row) {
    const request = original.apply(this, row)
    const transaction = this.transaction as IDBTransaction & { _abort(name: string): void }
    request.addEventListener('success', () => {
      if (this.name === failsAt) transaction._abort('QuotaExceededError')
    })
    return request
  }
  return () => {
    IDBObjectStore.prototype.put = original
  }
}

/** What a browser does that closes its connections while a save is under way: the transaction ends without a reason. */
export function abortOnce(): void {
  const original = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...row) {
    const request = original.apply(this, row)
    request.addEventListener('success', () => this.transaction.abort())
    IDBObjectStore.prototype.put = original
    return request
  }
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}

export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })
}

/** A save that reaches the disk, and a connection that dies before it can say so. */
export function loseOneAnswer(): void {
  const original = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...of) {
    const made = original.apply(this, of)
    if (of[1] !== 'readwrite') return made
    IDBDatabase.prototype.transaction = original
    Object.defineProperty(made, 'oncomplete', { set: () => undefined })
    Object.defineProperty(made, 'onabort', {
      set: (told: () => void) => made.addEventListener('complete', () => told()),
    })
    return made
  }
}

/** Another tab that was quicker: what it does comes first, once. Gives back whether it has come. */
export function beforeTheNextWrite(act: (database: IDBDatabase) => void): () => boolean {
  const original = IDBDatabase.prototype.transaction
  let acted = false
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...of) {
    if (of[1] === 'readwrite') {
      IDBDatabase.prototype.transaction = original
      act(this)
      acted = true
    }
    return original.apply(this, of)
  }
  return () => acted
}
