type Waiting = { hold: (lock: Lock | null) => unknown; resolve: (v: unknown) => void; reject: (e: unknown) => void }

/** Web Locks as the platform's own, for Node 20, which has none: queue, `ifAvailable`, `steal`, `signal`. */
export function fakeLocks(): LockManager {
  const holders = new Map<string, Waiting>()
  const queues = new Map<string, Waiting[]>()

  function grant(name: string, one: Waiting) {
    holders.set(name, one)
    Promise.resolve(one.hold({ name, mode: 'exclusive' })).then((value) => {
      if (holders.get(name) !== one) return
      holders.delete(name)
      one.resolve(value)
      const next = queues.get(name)?.shift()
      if (next) grant(name, next)
    })
  }

  function request(name: string, how: LockOptions, hold: (lock: Lock | null) => unknown) {
    return new Promise((resolve, reject) => {
      const one: Waiting = { hold, resolve, reject }
      const holder = holders.get(name)
      if (how.steal) {
        holders.delete(name)
        holder?.reject(new DOMException('stolen', 'AbortError'))
        return grant(name, one)
      }
      if (!holder) return grant(name, one)
      if (how.ifAvailable) return resolve(hold(null))
      const queue = queues.get(name) ?? []
      queues.set(name, [...queue, one])
      how.signal?.addEventListener('abort', () => {
        if (!queues.get(name)?.includes(one)) return
        queues.set(
          name,
          (queues.get(name) ?? []).filter((other) => other !== one),
        )
        reject(how.signal?.reason)
      })
    })
  }
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager
}
