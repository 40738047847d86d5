import { useEffect, useSyncExternalStore } from 'react'

let name: string | undefined
const listeners = new Set<() => void>()

/** Tells the bar, which stands outside of every session, whose session is open for as long as the caller is shown. */
export function useShownInBar(organisation: string): void {
  useEffect(() => {
    change(organisation)
    return () => change(undefined)
  }, [organisation])
}

export function useOpenOrganisation(): string | undefined {
  return useSyncExternalStore(subscribe, () => name)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: string | undefined) {
  name = next
  for (const listener of listeners) listener()
}
