import { useLiveQuery } from 'dexie-react-hooks'
import { compareVersions } from '../../core/instrument/versions/compareVersions'
import type { OpenedInstrument, ShelfEntry } from '../../store/store'
import { useStore } from '../../store/useStore'
import { openInstrument } from './useInstrument'

export type LibraryEntry = { entry: ShelfEntry; opened: OpenedInstrument }

/** Everything on the shelf, opened; the newest version of each instrument comes first. */
export function useLibrary(): LibraryEntry[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const shelf = (await store.instruments.shelf()).toSorted(newestFirst)
    return Promise.all(shelf.map(async (entry) => ({ entry, opened: await openInstrument(store, entry) })))
  }, [store])
}

function newestFirst(a: ShelfEntry, b: ShelfEntry): number {
  return a.id.localeCompare(b.id, 'en') || compareVersions(b.version, a.version)
}
