import { useEffect, useMemo } from 'react'
import type { SaveResult, Store } from '../store'
import { useStore } from '../useStore'

/** Milliseconds between a keystroke and its safe keeping. */
const behind = 500

/**
 * Keeps what is being typed, at most a second behind, also when the tab is hidden or let go. `settle` ends it: what is
 * typed has been saved, or was left on purpose.
 */
export function useFormDraft(key: string) {
  const store = useStore()
  const draft = useMemo(() => draftOf(store, key), [store, key])
  useEffect(() => {
    const stopWatching = store.beforeClosing(draft.flush)
    window.addEventListener('pagehide', draft.flush)
    document.addEventListener('visibilitychange', draft.flush)
    return () => {
      stopWatching()
      window.removeEventListener('pagehide', draft.flush)
      document.removeEventListener('visibilitychange', draft.flush)
      void draft.flush()
    }
  }, [store, draft])
  return draft
}

/** One write after the other, so that an older one can never land on a newer. */
function draftOf({ drafts, saving }: Store, key: string) {
  let due: { value: unknown; timer: ReturnType<typeof setTimeout> } | undefined
  let written: Promise<unknown> = Promise.resolve()

  function flush(): Promise<unknown> {
    if (!due) return written
    const { value, timer } = due
    clearTimeout(timer)
    due = undefined
    written = written.then(() => drafts.keep(key, value)).then(told)
    return written
  }

  /** What is typed and cannot be kept is told in the bar until it can. */
  function told(kept: SaveResult) {
    saving.stands(`draft ${key}`, kept.ok ? undefined : kept.problem)
  }

  return {
    flush,
    keep(value: unknown) {
      due = { value, timer: due?.timer ?? setTimeout(() => void flush(), behind) }
    },
    async settle() {
      clearTimeout(due?.timer)
      due = undefined
      await written
      saving.stands(`draft ${key}`, undefined)
      await drafts.drop(key)
    },
  }
}
