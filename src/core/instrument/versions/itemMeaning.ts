import { canonicalJson } from '../contentHash'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'

/**
 * What an answer to an item stands on, apart from words: its kind, the values, options or unit there are, and which end
 * (or which answer of a panel) is the best. How much an item counts, and at which stage, changes nothing of what was said.
 */
export function itemMeaning(instrument: Instrument, item: Item): string {
  const { kind, reverse, number, options, reference } = item
  return canonicalJson({
    kind,
    reverse,
    reference,
    levels: levelsOf(instrument, item).map(({ value }) => value),
    options:
      kind === 'choice' || kind === 'several' ? options.map(({ id, value }) => [id, value ?? null]).sort(byId) : [],
    number: kind === 'number' && number ? [number.from, number.to, number.whole, stepsInOrder(number)] : [],
    unit: kind === 'number' ? number?.unit?.[instrument.baseLanguage] : undefined,
  })
}

/** The texts that carry an item's meaning: what people are asked, the case that they rate, and what they choose from. */
export function meaningfulTexts(instrument: Instrument, item: Item): Record<string, unknown> {
  const levels = levelsOf(instrument, item).map(({ value, label, description }) => ({ value, label, description }))
  const options = item.options.map(({ id, label, description }) => ({ id, label, description }))
  const ends = { from: item.number?.fromLabel, to: item.number?.toLabel, unit: item.number?.unit }
  const story = instrument.domains.find(({ id }) => id === item.domain)?.story
  return { probe: item.probe, levels, options, ends, story }
}

function stepsInOrder({ steps = [] }: NonNullable<Item['number']>) {
  return steps.toSorted((a, b) => a.from - b.from)
}

function byId([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1
}
