import type { InstrumentDocument } from '../adapting/instrumentDocument'
import { textsIn } from '../faults/textsIn'
import type { Text } from '../text'

type PlacedText = { where: string; text: Text }

/** `shared` comes up everywhere, `itself` is about the whole, and an area goes by `areas/` and the id of its domain. */
export type PartToTranslate = { id: string; domain?: string; texts: PlacedText[] }

/** Every text of an instrument, each once, in parts that somebody can finish: first what many questions share. */
export function partsToTranslate(document: InstrumentDocument): PartToTranslate[] {
  const { levelSets, scoring, domains, items, ...itself } = document
  const areas = domains.map((domain) => ({
    id: `areas/${domain.id}`,
    domain: domain.id,
    texts: [
      ...textsIn([domain], 'domains'),
      ...textsIn(
        items.filter((item) => item.domain === domain.id),
        'items',
      ),
    ],
  }))
  const parts: PartToTranslate[] = [
    { id: 'shared', texts: [...textsIn(levelSets, 'levelSets'), ...textsIn(scoring, 'scoring')] },
    { id: 'itself', texts: textsIn(itself, '') },
    ...areas,
  ]
  return parts.filter(({ texts }) => texts.length > 0)
}

/** Those that have no words yet in this language. */
export function untranslatedOf<Placed extends { text: Text }>(texts: readonly Placed[], language: string): Placed[] {
  return texts.filter(({ text }) => !(language in text))
}
