/** A lock that this page holds until it lets go of it. */
export type PageLock = { release(): void }

export type PageLockOptions = {
  name: string
  /** Absent in browsers without Web Locks: there, only the revisions keep two tabs apart. */
  locks: LockManager | undefined
  /** Another page took the lock from us by force. */
  lost: () => void
}

/** `undefined` if another page holds it. */
export function takeIfFree(options: PageLockOptions): Promise<PageLock | undefined> {
  return request(options, { ifAvailable: true })
}

/** Waits `patience` milliseconds for the holder, who has been asked, to let go; then takes it by force. */
export async function takeFromOther(options: PageLockOptions, patience: number): Promise<PageLock | undefined> {
  const given = await request(options, { signal: AbortSignal.timeout(patience) })
  return given ?? (await request(options, { steal: true }))
}

function request({ name, locks, lost }: PageLockOptions, how: LockOptions): Promise<PageLock | undefined> {
  if (!locks) return Promise.resolve({ release: () => undefined })
  return new Promise((resolve) => {
    let state: 'waiting' | 'held' | 'released' = 'waiting'
    const hold = (lock: Lock | null) => {
      if (!lock) return resolve(undefined)
      state = 'held'
      return new Promise<void>((letGo) => {
        resolve({
          release() {
            state = 'released'
            letGo()
          },
        })
      })
    }
    locks.request(name, how, hold).catch(() => {
      if (state === 'held') lost()
      else resolve(undefined)
    })
  })
}
