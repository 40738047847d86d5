import { useState } from 'react'
import type { SaveProblem, SaveResult } from '../../../store/store'

export type Removal = { remove: () => Promise<SaveResult>; onRemoved: () => void }

/** Removing one thing once, and why it did not go where it did not. */
export function useRemoval({ remove, onRemoved }: Removal) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SaveProblem>()

  async function confirm() {
    setBusy(true)
    const removed = await remove()
    setBusy(false)
    if (!removed.ok) return setProblem(removed.problem)
    onRemoved()
  }

  return { busy, problem, confirm }
}
