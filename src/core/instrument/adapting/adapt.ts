import type { Changed } from './changed'
import { ifItFits, refused } from './changed'
import type { InstrumentDocument } from './instrumentDocument'

export type Adaptation = {
  publisher: string
  id: string
  title: string
  /** Whom to name: the original and its makers, and who adapted it. */
  attribution: string
}

/**
 * A new instrument made from another one: an identity of its own, its licence as it was, and where it comes from. What
 * the original's licence forbids is refused.
 */
export function adapt(
  original: { document: InstrumentDocument; contentHash: string },
  { publisher, id, title, attribution }: Adaptation,
): Changed {
  const { document, contentHash } = original
  const { licence } = document
  if (!licence.mayStoreText) return refused('may-not-store')
  if (/\bND\b/.test(licence.spdx)) return refused('may-not-change')
  const { schemaVersion, publisher: from, id: of, version, derivedFrom: _, ...rest } = document
  return ifItFits({
    schemaVersion,
    publisher,
    id,
    version: '1.0.0',
    derivedFrom: { publisher: from, id: of, version, contentHash },
    ...rest,
    title: { ...document.title, [document.baseLanguage]: title },
    licence: { ...licence, attribution },
  })
}
