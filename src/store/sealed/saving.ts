import type { SaveProblem, SaveResult, SavingState } from '../store'

export type Saving = {
  now(): SavingState
  subscribe(listener: () => void): () => void
  /** A problem that stands until it is taken back (`undefined`), whatever else is saved in the meantime. */
  stands(key: string, problem: SaveProblem | undefined): void
  /** Something typed waits for its save to begin. */
  waits(key: string, waiting: boolean): void
  /** Tells that a save began; the returned function tells how it went. A `quiet` one claims nothing when it succeeds. */
  begin(quiet: boolean): (result: SaveResult) => void
}

/** Follows every save of this tab. 'Saved' is only ever told by a result, and a result only by a committed transaction. */
export function followSaving(): Saving {
  const listeners = new Set<() => void>()
  const standing = new Map<string, SaveProblem>()
  const waiting = new Set<string>()
  let pending = 0
  let last: SavingState = { state: 'idle' }
  let state: SavingState = last

  function tell() {
    const problem = standing.values().next().value
    const busy = pending > 0 || waiting.size > 0
    const next: SavingState = problem ? { state: 'not-saved', problem } : busy ? { state: 'saving' } : last
    if (isSame(state, next)) return
    state = next
    for (const listener of [...listeners]) listener()
  }

  return {
    now: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stands(key, problem) {
      if (problem) standing.set(key, problem)
      else standing.delete(key)
      tell()
    },
    waits(key, isWaiting) {
      if (isWaiting) waiting.add(key)
      else waiting.delete(key)
      tell()
    },
    begin(quiet) {
      if (!quiet) pending += 1
      tell()
      return (result) => {
        if (!quiet) pending -= 1
        last = after(last, result, quiet)
        tell()
      }
    },
  }
}

function after(last: SavingState, result: SaveResult, quiet: boolean): SavingState {
  if (!result.ok) return { state: 'not-saved', problem: result.problem }
  if (!quiet) return { state: 'saved', at: result.at }
  return last.state === 'not-saved' ? { state: 'idle' } : last
}

function isSame(a: SavingState, b: SavingState): boolean {
  if (a.state === 'not-saved' && b.state === 'not-saved') return a.problem === b.problem
  if (a.state === 'saved' && b.state === 'saved') return a.at.getTime() === b.at.getTime()
  return a.state === b.state
}
