import { canonicalJson } from '../contentHash'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'

/**
 * What an answer to an item stands on, apart from words: its kind, the values or options there are, and which end is the
 * best. Where two items mean the same, an answer to one can be read as an answer to the other.
 */
export function itemMeaning(instrument: Instrument, item: Item): string {
  const { kind, reverse, number, options } = item
  return canonicalJson({
    kind,
    reverse,
    levels: levelsOf(instrument, item).map(({ value }) => value),
    options:
      kind === 'choice' || kind === 'several' ? options.map(({ id, value }) => [id, value ?? null]).sort(byId) : [],
    number: kind === 'number' && number ? [number.from, number.to, number.whole, number.steps ?? []] : [],
  })
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}
