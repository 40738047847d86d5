import type { Instrument } from '../instrumentSchema'

export type Named = { publisher: string; id: string; version: string; contentHash: string }

/**
 * What an instrument that comes in a file meets here. `here`: the very same is here already. `taken`: this version is
 * here and says something else, which it must not. `other-publisher`: others use its id for an instrument of theirs.
 */
export type Arrival = 'new' | 'here' | 'taken' | 'other-publisher' | 'may-not-store'

export function arrivalOf(
  { publisher, id, version, licence }: Instrument,
  contentHash: string,
  here: readonly Named[],
): Arrival {
  if (!licence.mayStoreText) return 'may-not-store'
  const ofThisId = here.filter((one) => one.id === id)
  if (ofThisId.some((one) => one.contentHash === contentHash)) return 'here'
  if (ofThisId.some((one) => one.publisher !== publisher)) return 'other-publisher'
  return ofThisId.some((one) => one.version === version) ? 'taken' : 'new'
}
