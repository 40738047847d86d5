import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import { readSummaries } from '../sealed/summaries'
import type { Vault } from '../sealed/vault'
import type { OwnInstrumentSummary, ShelfEntry } from '../store'

/** Those that can be used, as they lie on the shelf. */
export async function ownShelf(vault: Vault): Promise<ShelfEntry[]> {
  const summaries = await readSummaries<OwnInstrumentSummary>(vault, 'ownInstrument')
  return summaries
    .filter(({ state }) => state === 'finished')
    .map(({ id, instrument, origin }) => ({
      id: instrument.id,
      version: instrument.version,
      title: instrument.title,
      own: { id, origin },
      load: () => documentOf(vault, id),
    }))
}

/** Throws where it is gone or cannot be read, as a file that cannot be fetched does. */
async function documentOf(vault: Vault, id: string): Promise<unknown> {
  const found = await vault.find('ownInstruments', id)
  if (found.found !== 'yes') throw new Error('The instrument is not on this device any more')
  return (found.value as OwnInstrument).document
}
