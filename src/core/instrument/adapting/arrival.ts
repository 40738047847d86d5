import { contentHash } from '../contentHash'
import type { Instrument } from '../instrumentSchema'
import { compareVersions } from '../versions/compareVersions'
import { versionFaults } from '../versions/versionFaults'

/** An instrument that is here already; without `instrument` where it cannot be opened. */
export type Named = { publisher: string; id: string; version: string; contentHash: string; instrument?: Instrument }

/**
 * What an instrument that comes in a file meets here. `here`: the same is here already, whatever its file says that would
 * hold without a word. `taken`: this version is here and says something else, which it must not. `contradicts`: under the
 * same revision it asks something else than another version that is here, so neither was made from the other.
 * `other-publisher`: others use its id for an instrument of theirs.
 */
export type Arrival = 'new' | 'here' | 'taken' | 'contradicts' | 'other-publisher' | 'may-not-store'

export function arrivalOf(arriving: Instrument, hash: string, here: readonly Named[]): Arrival {
  const { publisher, id, version, licence } = arriving
  if (!licence.mayStoreText) return 'may-not-store'
  const ofThisId = here.filter((one) => one.id === id)
  if (ofThisId.some((one) => one.contentHash === hash || saysTheSame(one, arriving))) return 'here'
  if (ofThisId.some((one) => one.publisher !== publisher)) return 'other-publisher'
  if (ofThisId.some((one) => one.version === version)) return 'taken'
  return ofThisId.some((one) => one.instrument && contradict(one.instrument, arriving)) ? 'contradicts' : 'new'
}

function saysTheSame({ version, instrument }: Named, arriving: Instrument): boolean {
  if (!instrument || version !== arriving.version) return false
  return contentHash(instrument) === contentHash(arriving)
}

function contradict(a: Instrument, b: Instrument): boolean {
  const [older, newer] = compareVersions(a.version, b.version) < 0 ? [a, b] : [b, a]
  return versionFaults(older, newer).some(({ fault }) => fault === 'meaning-changed')
}
