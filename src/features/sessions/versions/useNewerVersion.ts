import { useLiveQuery } from 'dexie-react-hooks'
import { compareVersions } from '../../../core/instrument/versions/compareVersions'
import { useReadySession } from '../../../store/readySession'
import type { ShelfEntry } from '../../../store/store'
import { useStore } from '../../../store/useStore'

/** The newest version on the shelf of what the open session asks, if it is newer than the session's own. */
export function useNewerVersion(): ShelfEntry | undefined {
  const store = useStore()
  const { id, version } = useReadySession().session.instrument
  const shelf = useLiveQuery(() => store.instruments.shelf(), [store]) ?? store.instruments.shipped()
  return shelf
    .filter((entry) => entry.id === id && compareVersions(entry.version, version) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1)
}
