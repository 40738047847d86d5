import { z } from 'zod'
import { canonicalJson, contentHash } from '../contentHash'
import { textsIn } from '../faults/textsIn'
import type { Instrument } from '../instrumentSchema'
import { itemSchema } from '../itemSchema'
import { itemMeaning, meaningfulTexts } from '../versions/itemMeaning'
import type { InstrumentDocument, ItemDocument } from './instrumentDocument'

const itemBasisSchema = z.object({
  revision: z.int().positive(),
  scale: z.string(),
  /** A hash of what is asked and of the answers, in each language that there was. */
  words: z.record(z.string(), z.string()),
  carriesTo: z.object({ instrument: z.string(), item: z.string(), revision: z.int() }).optional(),
})
type ItemBasis = z.infer<typeof itemBasisSchema>

/** What each item meant in the version that this one was made from. */
export const basisSchema = z.record(z.string(), itemBasisSchema)
export type Basis = z.infer<typeof basisSchema>

export function basisOf(document: InstrumentDocument): Basis {
  return Object.fromEntries(document.items.map((item) => [item.id, itemBasis(document, item)]))
}

/**
 * An item that means something else than in the version before has a revision of its own, so that no comparison and no
 * carrying-over takes one for the other; changed back, it has the old one again. A further language changes nothing.
 * Looks only at what differs from `before`.
 */
export function withRevisions(
  document: InstrumentDocument,
  basis: Basis,
  before?: InstrumentDocument,
): InstrumentDocument {
  const isShared = before?.levelSets === document.levelSets && before?.domains === document.domains
  const known = new Set(isShared ? before?.items : [])
  const items = document.items.map((item) => (known.has(item) ? item : withRevision(document, item, basis[item.id])))
  return { ...document, items }
}

/** Whether the item means what it meant in the version before; `undefined` where it was not there. */
export function isSameMeaning(document: InstrumentDocument, item: ItemDocument, basis: Basis): boolean | undefined {
  const before = basis[item.id]
  return before && isSame(itemBasis(document, item), before)
}

function withRevision(document: InstrumentDocument, item: ItemDocument, before: ItemBasis | undefined): ItemDocument {
  if (!before) return item
  const { carriesTo, ...rest } = item
  if (!isSame(itemBasis(document, item), before)) return { ...rest, revision: before.revision + 1 }
  const carried = carriesTo ?? before.carriesTo
  return { ...rest, revision: before.revision, ...(carried && { carriesTo: carried }) }
}

function isSame(now: ItemBasis, before: ItemBasis): boolean {
  return (
    now.scale === before.scale && Object.entries(before.words).every(([language, hash]) => now.words[language] === hash)
  )
}

function itemBasis(document: InstrumentDocument, written: ItemDocument): ItemBasis {
  const item = itemSchema.parse(written)
  const { levelSets = {}, domains, baseLanguage } = document
  const instrument = { levelSets, domains, baseLanguage } as Instrument
  const texts = textsIn(meaningfulTexts(instrument, item), '')
  const languages = [...new Set(texts.flatMap(({ text }) => Object.keys(text)))]
  const said = (language: string) => texts.map(({ where, text }) => [where, text[language] ?? null])
  return {
    revision: item.revision,
    scale: contentHash(itemMeaning(instrument, item)),
    words: Object.fromEntries(languages.map((language) => [language, contentHash(canonicalJson(said(language)))])),
    ...(item.carriesTo && { carriesTo: item.carriesTo }),
  }
}
