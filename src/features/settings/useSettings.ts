import { useLiveQuery } from 'dexie-react-hooks'
import { noSettings } from '../../store/settings'
import type { Settings } from '../../store/store'
import { useStore } from '../../store/useStore'

/** The settings as they are stored, `unreadable`, or `undefined` while they are being read. */
export function useSettings(): Settings | 'unreadable' | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const found = await store.settings.read()
    if (found.found === 'unreadable') return 'unreadable'
    return found.found === 'yes' ? found.value : noSettings
  }, [store])
}
