import type { z } from 'zod'
import type { Instrument, instrumentSchema } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { itemSchema } from '../itemSchema'
import { type Level, levelsOf } from '../levels'
import { parseInstrument } from '../parseInstrument'

/** An instrument as its file has it, before parsing fills in what may be left out. It has passed the door all the same. */
export type InstrumentDocument = z.input<typeof instrumentSchema>
export type ItemDocument = InstrumentDocument['items'][number]

/** The instrument in a document that has passed the door. */
export function instrumentIn(document: InstrumentDocument): Instrument {
  const parsed = parseInstrument(document)
  if (!parsed.ok) throw new Error('A document that was let in parses')
  return parsed.instrument
}

/** One of its items by itself, which costs a fiftieth of the whole. */
export function itemIn({ items }: InstrumentDocument, id: string): Item | undefined {
  const item = items.find((one) => one.id === id)
  return item && itemSchema.parse(item)
}

/** The levels of one of its items, those of the shared scale too, without the advice that the item gives for all of them. */
export function levelsIn({ levelSets = {} }: InstrumentDocument, { advice: _, ...item }: ItemDocument): Level[] {
  return levelsOf({ levelSets } as Instrument, itemSchema.parse(item))
}
