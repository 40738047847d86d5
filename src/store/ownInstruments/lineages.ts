import type { Lineage } from '../../core/session/compare/comparableWith'
import type { Store } from '../store'

/** What each instrument of one's own was made from. */
export async function lineagesOn(store: Store): Promise<Lineage[]> {
  const own = await (await Promise.resolve(store.ownInstruments())).summaries()
  return own.map(({ instrument: { id }, derivedFrom }) => ({ id, derivedFrom }))
}
