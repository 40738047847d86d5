import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import { draftRemovals } from '../organisations'
import { readSummaries, summaryRemoval, summaryWrite } from '../sealed/summaries'
import type { Vault, Write } from '../sealed/vault'
import type { Found, OwnInstrumentSummary, OwnInstruments } from '../store'
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
        ...(await draftRemovals(vault, [id])),
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
