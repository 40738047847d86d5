import type { SaveProblem } from '../store'

/** Thrown inside a transaction to undo it; never leaves the store. */
export class Refused extends Error {
  constructor(readonly problem: SaveProblem) {
    super(problem)
  }
}

/** `died` means: the connection is gone and the same thing may work on a new one. */
export type Failure = SaveProblem | 'died'

/** What went wrong in a transaction. Dexie wraps what the browser said, once or twice over. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return error.problem
  const names = namesIn(error)
  if (names.includes('QuotaExceededError')) return 'no-space'
  return names.some((name) => signsOfDeath.includes(name)) ? 'died' : 'unavailable'
}

/** A save that reads or seals before it writes: where that already fails, it is a save that failed. */
export async function orNotSaved<T>(save: () => Promise<T>): Promise<T | { ok: false; problem: SaveProblem }> {
  try {
    return await save()
  } catch (error) {
    const failure = failureOf(error)
    return { ok: false, problem: failure === 'died' ? 'unavailable' : failure }
  }
}

const signsOfDeath = [
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'TransactionInactiveError',
  'UnknownError',
]

function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { name, inner, failures, cause } = error as {
    name?: string
    inner?: unknown
    failures?: unknown
    cause?: unknown
  }
  const within = [inner, cause, ...(Array.isArray(failures) ? failures : [])]
  return [name ?? '', ...within.flatMap((deeper) => namesIn(deeper, depth + 1))]
}
