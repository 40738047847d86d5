import type { Changed } from './changed'
import { ifItFits, refused } from './changed'
import type { InstrumentDocument, ItemDocument } from './instrumentDocument'

export type Adaptation = {
  publisher: string
  id: string
  title: string
  /** Whom to name: the original and its makers, and who adapted it. */
  attribution: string
}

const first = '1.0.0'

/**
 * A new instrument made from another one: an identity of its own that begins with version 1.0.0, its licence as it was,
 * and where it comes from, with all that this came from. What the original's licence forbids is refused.
 */
export function adapt(
  original: { document: InstrumentDocument; contentHash: string },
  { publisher, id, title, attribution }: Adaptation,
): Changed {
  const { document, contentHash } = original
  const { licence } = document
  if (!licence.mayStoreText) return refused('may-not-store')
  if (/\bND\b/.test(licence.spdx)) return refused('may-not-change')
  const { schemaVersion, publisher: from, id: of, version, derivedFrom, ...rest } = document
  return ifItFits({
    schemaVersion,
    publisher,
    id,
    version: first,
    derivedFrom: {
      ...{ publisher: from, id: of, version, contentHash },
      ...(derivedFrom && { ancestors: lineOf(derivedFrom) }),
    },
    ...rest,
    items: rest.items.map(fromTheFirst),
    title: { ...document.title, [document.baseLanguage]: title },
    licence: { ...licence, attribution },
  })
}

function lineOf({ ancestors = [], ...nearest }: NonNullable<InstrumentDocument['derivedFrom']>) {
  return [nearest, ...ancestors]
}

/** The versions in which an item came or was retired are those of the original: in the new instrument it was always so. */
function fromTheFirst(item: ItemDocument): ItemDocument {
  return { ...item, since: first, ...(item.retired && { retired: { ...item.retired, version: first } }) }
}
