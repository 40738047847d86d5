import { inShelfOrder } from '../../core/instrument/choosing/shelfOrder'
import type { LibraryEntry } from './useLibrary'

/** One instrument as it lies in the library: its newest version, and the older ones that can still be read. */
export type Shelved = { newest: LibraryEntry; older: LibraryEntry[] }

/** By instrument. `entries` come with the newest version of each instrument before its older ones. */
export function shelvedByInstrument(entries: readonly LibraryEntry[]): Shelved[] {
  const ids = [...new Set(entries.map(({ entry }) => entry.id))]
  const shelved = ids.flatMap((id) => {
    const [newest, ...older] = entries.filter(({ entry }) => entry.id === id)
    return newest ? [{ newest, older }] : []
  })
  return inShelfOrder(shelved, ({ newest: { entry, opened } }) => ({
    id: entry.id,
    instrument: opened.ok ? opened.instrument : undefined,
  }))
}
