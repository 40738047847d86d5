import type { SaveProblem, Store } from '../store'
import type { PageLock } from './pageLock'
import { takeFromOther, takeIfFree } from './pageLock'
import type { SavingQueue, Stored, WriteValue } from './savingQueue'
import { queueSaves } from './savingQueue'

export type WorkingCopyParts<T> = {
  /** Names the lock and the channel between tabs. */
  name: string
  opened: Stored<T>
  /** What is stored now; `undefined` if it is gone. */
  read: () => Promise<Stored<T> | undefined>
  write: WriteValue<T>
  /** A change that is due when this copy begins to write. */
  whenWriting: () => Promise<(value: T) => T>
  /** A value that says of itself that it is not to be changed here. */
  isReadOnly?: (value: T) => boolean
  store: Pick<Store, 'saving' | 'mayWrite' | 'beforeClosing'>
  locks: LockManager | undefined
}

export type WorkingCopy<T> = {
  current(): T
  mayWrite(): boolean
  isGone(): boolean
  /** Nothing here waits to be saved. */
  isClean(): boolean
  problem(): SaveProblem | undefined
  subscribe(listener: () => void): () => void
  /** Ignored where this copy may not write. `soon` is for typing: it waits for a pause, never more than a second. */
  change(change: (value: T) => T, options?: { soon?: boolean }): void
  flush(): Promise<void>
  /** Looks again at what is stored and what is due, after nobody has looked at this copy for a while. */
  comeBack(): Promise<void>
  /** Makes this copy the one that writes. What could not be saved here because of a conflict is forgotten. */
  takeOver(): Promise<void>
  close(): Promise<void>
}

type Message = 'saved' | 'let-go'

/** How long a holder gets to save and let go, in milliseconds. */
const handOverMayTake = 2000
/** A page that is just being reloaded holds its lock for a moment longer: so ask more than once. */
const askAgainAfter = [150, 400, 1000]

/** One value that is being edited, in this tab or another: whoever holds the lock writes, everybody else follows. */
export async function openWorkingCopy<T>(parts: WorkingCopyParts<T>): Promise<WorkingCopy<T>> {
  const { name, store, locks } = parts
  const listeners = new Set<() => void>()
  const channel = new BroadcastChannel(name)
  let lock: PageLock | undefined
  let gone = false
  let closed = false
  let toldRevs = parts.opened.revs
  let couldWrite = false

  const queue: SavingQueue<T> = queueSaves(parts.opened, parts.write, () => tell())
  const lockOptions = { name, locks, lost: () => lose() }
  const mayChange = () => !parts.isReadOnly?.(queue.current())
  const mayWrite = () =>
    lock !== undefined && store.mayWrite() && !gone && queue.problem() !== 'conflict' && mayChange()

  function tell() {
    const problem = closed ? undefined : queue.problem()
    store.saving.stands(name, problem)
    store.saving.waits(name, !closed && !problem && !queue.isClean())
    const { revs } = queue.stored()
    if (lock && isNewer(revs, toldRevs)) post('saved')
    toldRevs = revs
    couldWrite = mayWrite()
    for (const listener of [...listeners]) listener()
  }

  /** A newer version of the app, or the browser, may have taken the right to write from this whole tab. */
  function noticeRights() {
    if (mayWrite() === couldWrite) return
    couldWrite = mayWrite()
    for (const listener of [...listeners]) listener()
  }

  function post(message: Message) {
    if (!closed) channel.postMessage(message)
  }

  /** Taken by force, after we did not answer: what the other tab saves now must not be overwritten by us. */
  function lose() {
    lock = undefined
    if (queue.isClean()) tell()
    else queue.stop('conflict')
  }

  async function letGo() {
    if (!lock) return
    await queue.flush()
    if (!queue.isClean()) queue.stop('conflict')
    lock?.release()
    lock = undefined
    tell()
  }

  async function follow() {
    const stored = await parts.read().catch(() => queue.stored())
    if (closed || !queue.isClean()) return
    gone = stored === undefined
    if (stored && isNewer(stored.revs, queue.stored().revs)) queue.adopt(stored)
    else tell()
  }

  async function beginWriting(taken: PageLock | undefined) {
    if (!taken) return
    if (closed) return taken.release()
    lock = taken
    await comeBack()
    tell()
  }

  async function comeBack() {
    await follow()
    if (!mayWrite()) return
    const due = await parts.whenWriting()
    if (mayWrite()) queue.change(due(queue.current()), false)
  }

  async function askAgain() {
    for (const pause of askAgainAfter) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (closed || lock) return
      const taken = await takeIfFree(lockOptions)
      if (taken) return beginWriting(taken)
    }
  }

  channel.onmessage = (event: MessageEvent<Message>) => void (event.data === 'let-go' ? letGo() : follow())
  const stopWatching = [
    store.beforeClosing(() => queue.flush()),
    whenPageHides(() => void queue.flush()),
    store.saving.subscribe(noticeRights),
  ]
  await beginWriting(await takeIfFree(lockOptions))
  if (!lock) {
    // What the writer saved after we read, and before the channel was open, it told nobody.
    await follow()
    void askAgain()
  }

  return {
    current: queue.current,
    mayWrite,
    isGone: () => gone,
    isClean: queue.isClean,
    problem: queue.problem,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(change, { soon = false } = {}) {
      if (mayWrite()) queue.change(change(queue.current()), soon)
    },
    flush: queue.flush,
    comeBack,
    async takeOver() {
      if (mayWrite()) return
      if (!lock) post('let-go')
      const taken = lock ?? (await takeFromOther(lockOptions, handOverMayTake))
      queue.adopt((await parts.read()) ?? queue.stored())
      await beginWriting(taken)
    },
    async close() {
      await queue.flush()
      closed = true
      queue.stop(undefined)
      for (const stop of stopWatching) stop()
      channel.close()
      lock?.release()
      lock = undefined
    },
  }
}

function isNewer(a: readonly number[], b: readonly number[]): boolean {
  return a.some((rev, at) => rev > (b[at] ?? 0))
}

/** The last moments in which a browser surely lets a page run. */
function whenPageHides(save: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  const hidden = () => document.visibilityState === 'hidden' && save()
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', save)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', save)
  }
}
