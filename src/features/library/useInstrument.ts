import { useEffect, useState } from 'react'
import type { OpenedInstrument, Store } from '../../store/store'
import { useStore } from '../../store/useStore'

/** An instrument of the shelf, opened and checked; `undefined` while that takes. */
export function useInstrument({ id, version }: { id: string; version: string }): OpenedInstrument | undefined {
  const store = useStore()
  const [opened, setOpened] = useState<OpenedInstrument>()
  useEffect(() => {
    let here = true
    setOpened(undefined)
    void openInstrument(store, { id, version }).then((found) => here && setOpened(found))
    return () => {
      here = false
    }
  }, [store, id, version])
  return opened
}

/** A file that cannot be fetched (an old tab after an update, say) is missing, not a fault. */
export async function openInstrument(store: Store, which: { id: string; version: string }): Promise<OpenedInstrument> {
  return store.instruments.open(which).catch(() => ({ ok: false, problem: 'missing' }))
}
