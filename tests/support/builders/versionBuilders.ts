import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  type InstrumentDocument,
  type ItemDocument,
} from './instrumentBuilders'

/** 1.0.0: four items about money and one about people. */
export function versionOne(): Instrument {
  return anInstrument({ items: Object.values(itemsOfOne()) })
}

function itemsOfOne() {
  return {
    budget: anItem('budget'),
    records: anItem('records'),
    reserves: anItem('reserves'),
    cashbox: anItem('cash-box'),
    volunteers: anItem('volunteers', { domain: 'people' }),
  }
}

/**
 * 1.1.0: 'budget' is worded otherwise, 'records' means something else, 'reserves' is retired without an heir and 'cash-box'
 * in favour of 'bank', 'volunteers' weighs twice, 'leaders' is new.
 */
export function versionTwo(more: Partial<InstrumentDocument> = {}): Instrument {
  const { budget, records, reserves, cashbox, volunteers } = itemsOfOne()
  const retired = (heir?: Partial<NonNullable<ItemDocument['retired']>>) => ({ version: '1.1.0', ...heir })
  return anInstrument({
    version: '1.1.0',
    items: [
      { ...budget, probe: { en: 'Do you have a budget for the year?' } },
      { ...records, revision: 2, probe: { en: 'Does anybody outside check your records?' } },
      { ...reserves, retired: retired() },
      { ...cashbox, retired: retired({ replacedBy: 'bank', relation: 'same' }) },
      anItem('bank', { since: '1.1.0', revision: 3 }),
      { ...volunteers, weight: 2 },
      anItem('leaders', { domain: 'people', since: '1.1.0' }),
      anItem('rota', { domain: 'volunteering', since: '1.1.0' }),
    ],
    ...more,
  })
}

/** Version one with some of its items written otherwise. */
export function versionOneBut(change: Record<string, Partial<ItemDocument>>, more: Partial<InstrumentDocument> = {}) {
  const { items } = anInstrumentDocument({ items: Object.values(itemsOfOne()) })
  const changed = items.map((item) => ({ ...item, ...change[item.id] }))
  return anInstrument({ version: '1.1.0', items: changed, ...more })
}
