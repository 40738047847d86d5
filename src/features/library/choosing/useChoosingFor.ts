import { useLiveQuery } from 'dexie-react-hooks'
import type { Organisation } from '../../../core/organisation/organisation'
import { useStore } from '../../../store/useStore'

/** The organisation that the choice is for, if it is for one that is on this device; `undefined` while it is looked up. */
export function useChoosingFor(id: string | undefined): { organisation: Organisation | undefined } | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    if (id === undefined) return { organisation: undefined }
    const found = await store.organisations.withId(id)
    return { organisation: found.found === 'yes' ? found.value : undefined }
  }, [store, id])
}
