import type { SaveProblem } from '../store'

/** A value as it is stored, with the revisions of the records that hold it. */
export type Stored<T> = { value: T; revs: readonly number[] }

/** Writes a value over what is stored. Where only a part of it arrived, `stored` tells how far it came. */
export type WriteValue<T> = (
  value: T,
  stored: Stored<T>,
) => Promise<{ problem: SaveProblem | undefined; stored: Stored<T> }>

export type SavingQueue<T> = {
  current(): T
  stored(): Stored<T>
  problem(): SaveProblem | undefined
  isClean(): boolean
  /** `soon` waits for a pause in the typing, but never longer than `longestUnsaved`. */
  change(value: T, soon: boolean): void
  /** Takes over what is stored, with everything that was changed here and not saved forgotten. */
  adopt(stored: Stored<T>): void
  /** Saves what is unsaved now; done when it is saved or has failed. */
  flush(): Promise<void>
  /** Saves no more, and says why; what is in memory stays. */
  stop(problem: SaveProblem | undefined): void
}

const typingPause = 400
const longestUnsaved = 800
const retryAfter = 3000

/** Holds a value that is being edited: saves follow one another, changes during a save are saved together after it. */
export function queueSaves<T>(opened: Stored<T>, write: WriteValue<T>, changed: () => void): SavingQueue<T> {
  let value = opened.value
  let stored = opened
  let problem: SaveProblem | undefined
  let stopped = false
  let wanted = false
  let running: Promise<void> | undefined
  const timers = namedTimers(() => void flush())

  async function run() {
    while (wanted && !stopped && value !== stored.value) {
      wanted = false
      const attempt = await write(value, stored).catch(() => ({ problem: 'unavailable' as const, stored }))
      stored = attempt.stored
      // A save that was under way when this was stopped may still have arrived; if not, the reason for stopping stands.
      if (!stopped || !attempt.problem) problem = attempt.problem
      if (problem && isFinal(problem)) stopped = true
      else if (problem && !wanted && !stopped) timers.start('retry', retryAfter)
      changed()
    }
    running = undefined
    changed()
  }

  function flush(): Promise<void> {
    timers.clear()
    if (stopped || (!running && value === stored.value)) return running ?? Promise.resolve()
    wanted = true
    running ??= run()
    return running
  }

  return {
    current: () => value,
    stored: () => stored,
    problem: () => problem,
    isClean: () => value === stored.value && !running,
    flush,
    change(next, soon) {
      if (next === value) return
      value = next
      changed()
      if (!soon) void flush()
      else timers.startTyping()
    },
    adopt(newer) {
      timers.clear()
      stored = newer
      value = newer.value
      problem = undefined
      stopped = false
      changed()
    },
    stop(why) {
      timers.clear()
      stopped = true
      problem = why ?? problem
      changed()
    },
  }
}

/** Trying again cannot help: somebody else's revision stands, or this version of the app may not write at all. */
function isFinal(problem: SaveProblem): boolean {
  return problem === 'conflict' || problem === 'newer-database'
}

function namedTimers(due: () => void) {
  const running = new Map<'typing' | 'longest' | 'retry', ReturnType<typeof setTimeout>>()

  function start(name: 'typing' | 'longest' | 'retry', after: number) {
    clearTimeout(running.get(name))
    running.set(name, setTimeout(due, after))
  }
  return {
    start,
    startTyping() {
      start('typing', typingPause)
      if (!running.has('longest')) start('longest', longestUnsaved)
    },
    clear() {
      for (const timer of running.values()) clearTimeout(timer)
      running.clear()
    },
  }
}
