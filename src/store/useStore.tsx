import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Store } from './store'

const OpenStore = createContext<Store | undefined>(undefined)

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <OpenStore.Provider value={store}>{children}</OpenStore.Provider>
}

/** The device's memory. Throws outside a StoreProvider: that is a fault of ours, not of the person. */
export function useStore(): Store {
  const store = useContext(OpenStore)
  if (!store) throw new Error('There is no store around this component')
  return store
}
