import type { Dexie } from 'dexie'
import type { Sealed, SealingKey } from './seal'
import { seal, unseal } from './seal'

/** One sealed record that is always there. Where it is missing, the browser has emptied the database. */
export const sentinelId = 'sentinel'

/** Kept outside the database, where one can: it tells 'never been here' from 'was here and is gone'. */
export type Marker = Pick<Storage, 'getItem' | 'setItem'>

export async function makeSentinel(database: string, format: number, rev: number, by: SealingKey): Promise<Sealed> {
  return seal({ format }, { database, table: 'sentinel', id: sentinelId, rev }, by)
}

export function readSentinel(database: Dexie): PromiseLike<Sealed | undefined> {
  return database.table<Sealed, string>('sentinel').get(sentinelId)
}

/** The format that the sealed records are in; `undefined` if the sentinel cannot be unsealed with this key. */
export async function formatIn(sentinel: Sealed, database: string, by: SealingKey): Promise<number | undefined> {
  const unsealed = await unseal(sentinel, { database, table: 'sentinel' }, by)
  return unsealed.readable ? (unsealed.value as { format: number }).format : undefined
}

export function wasHereBefore(marker: Marker | undefined, database: string): boolean {
  try {
    return marker?.getItem(markerKey(database)) != null
  } catch {
    return false
  }
}

export function leaveMarker(marker: Marker | undefined, database: string): void {
  try {
    marker?.setItem(markerKey(database), 'kept')
  } catch {
    // A browser that refuses it only costs us the second way of noticing.
  }
}

function markerKey(database: string): string {
  return `soundings-database-${database}`
}
