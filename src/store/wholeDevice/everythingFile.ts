import type { Store } from '../store'

/** Everything on the device as a file with the day in its name; `undefined` where it could not be put together. */
export async function everythingFile(store: Store, now: Date): Promise<{ name: string; content: Blob } | undefined> {
  const json = await store.wholeDevice.toJson().catch(() => undefined)
  if (json === undefined) return undefined
  return { name: `soundings-everything-${dayOf(now)}.json`, content: new Blob([json], { type: 'application/json' }) }
}

/** The day it is where this device stands. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
