import { useSyncExternalStore } from 'react'
import type { SavingState } from './store'
import { useStore } from './useStore'

/** How the last save in this tab went; a problem that stands is told until it is over. */
export function useSaving(): SavingState {
  const { saving } = useStore()
  return useSyncExternalStore(saving.subscribe, saving.now)
}
