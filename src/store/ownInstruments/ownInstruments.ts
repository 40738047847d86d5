import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import { readSummaries, summaryRemoval, summaryWrite } from '../sealed/summaries'
import type { Vault, Write } from '../sealed/vault'
import type { Found, OwnInstrumentSummary, OwnInstruments, ShelfEntry } from '../store'
import { tellOfInstrument } from './instrumentName'

/** Instruments that did not come with the app: adapted here or read from a file. Sessions keep copies of their own. */
export function ownInstrumentsIn(vault: Vault, now: () => Date): OwnInstruments {
  return {
    summaries: () => readSummaries<OwnInstrumentSummary>(vault, 'ownInstrument'),
    withId: (id) => vault.find('ownInstruments', id) as Promise<Found<OwnInstrument>>,
    save: (own, rev) => vault.commit(ownInstrumentWrites(own, { rev, savedAt: now().toISOString() })),
    async remove(id) {
      const result = await vault.commit([
        { table: 'ownInstruments', id, remove: true },
        summaryRemoval('ownInstrument', id),
      ])
      if (result.ok) tellOfInstrument(id)
      return result
    },
  }
}

export function ownInstrumentWrites(own: OwnInstrument, of: { rev: number; savedAt: string }): Write[] {
  const { id, document, origin, state, givenAway } = own
  const { publisher, version, title, derivedFrom } = document
  const summary: OwnInstrumentSummary = {
    id,
    instrument: { publisher, id: document.id, version, title },
    ...(derivedFrom && { derivedFrom }),
    origin: origin.is,
    state,
    givenAway,
    savedAt: of.savedAt,
  }
  return [
    { table: 'ownInstruments', id, value: own, rev: of.rev, when: 'unchanged' },
    summaryWrite('ownInstrument', id, of.rev, summary),
  ]
}

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
