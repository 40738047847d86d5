import { useEffect, useState } from 'react'
import type { OpenedInstrument, ShelfEntry } from '../../store/store'
import { useStore } from '../../store/useStore'
import { openInstrument } from './useInstrument'

export type LibraryEntry = { entry: ShelfEntry; opened: OpenedInstrument }

/** Everything on the shelf, opened; the newest version of each instrument comes first. */
export function useLibrary(): LibraryEntry[] | undefined {
  const store = useStore()
  const [entries, setEntries] = useState<LibraryEntry[]>()
  useEffect(() => {
    let here = true
    const shelf = store.instruments.shelf().toSorted(newestFirst)
    const all = shelf.map(async (entry) => ({ entry, opened: await openInstrument(store, entry) }))
    void Promise.all(all).then((found) => here && setEntries(found))
    return () => {
      here = false
    }
  }, [store])
  return entries
}

function newestFirst(a: ShelfEntry, b: ShelfEntry): number {
  return a.id.localeCompare(b.id, 'en') || b.version.localeCompare(a.version, 'en', { numeric: true })
}
