import type { InstrumentProblem } from '../parseInstrument'
import { parseInstrument } from '../parseInstrument'
import type { InstrumentDocument, ItemDocument } from './instrumentDocument'

/** Why a change is not made. The document stays as it was, so it can be used at any time. */
export type Refusal =
  | 'needed' // the text may not be missing
  | 'still-translated' // it stands in other languages too, which rest on this one
  | 'no-such-language'
  | 'language-is-there'
  | 'no-such-place'
  | 'two-needed' // a question has at least two answers to choose from
  | 'urgent-point' // an urgent point rests on it
  | 'no-room' // no value lies between the two levels
  | 'not-a-weight'
  | 'not-ours' // what came from others can be hidden or adapted, not removed or continued
  | 'may-not-store' // the licence: its words may not be kept here
  | 'may-not-translate'
  | 'may-not-change'
  | 'may-not-give-away'
  | 'finished' // what stands on the shelf is not changed any more
  | 'not-finished'
  | 'newer-is-here' // changes go on from the newest version
  | 'does-not-fit' // the instrument would contradict itself

export type Changed =
  | { ok: true; document: InstrumentDocument }
  | { ok: false; refusal: Refusal; problems?: InstrumentProblem[] }

export function refused(refusal: Refusal): Changed {
  return { ok: false, refusal }
}

/** The changed document, unless what scoring or asking needs of it is not there any more. */
export function ifItFits(document: InstrumentDocument): Changed {
  const parsed = parseInstrument(document)
  return parsed.ok ? { ok: true, document } : { ok: false, refusal: 'does-not-fit', problems: parsed.problems }
}

export function withItem(
  document: InstrumentDocument,
  id: string,
  change: (item: ItemDocument) => ItemDocument,
): InstrumentDocument {
  return { ...document, items: document.items.map((item) => (item.id === id ? change(item) : item)) }
}
