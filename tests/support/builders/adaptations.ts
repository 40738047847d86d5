import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adapt } from '../../../src/core/instrument/adapting/adapt'
import type { Changed } from '../../../src/core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../src/core/instrument/adapting/instrumentDocument'
import { changeDraft, type OwnInstrument, startDraft } from '../../../src/core/instrument/adapting/ownInstrument'
import { contentHash } from '../../../src/core/instrument/contentHash'

/** A shipped instrument as its file has it. */
export function shippedDocument(id: string): InstrumentDocument {
  return JSON.parse(readFileSync(join(process.cwd(), 'instruments', id, '1.0.0.json'), 'utf8'))
}

export const ourNames = {
  publisher: 'riverside-cvs',
  id: 'our-version',
  title: 'Our version',
  attribution: 'Adapted by Riverside CVS. Soundings, CC BY 4.0.',
}

/** A draft of Riverside CVS, made from this document, with these changes. */
export function aDraft(
  original: InstrumentDocument,
  ...changes: ((document: InstrumentDocument) => Changed)[]
): OwnInstrument {
  const adapted = adapt({ document: original, contentHash: contentHash(original) }, ourNames)
  if (!adapted.ok) throw new Error(adapted.refusal)
  return changes.reduce(changedDraft, startDraft('own-1', adapted.document, original))
}

/** The draft with one more change, which must be one that can be made. */
export function changedDraft(own: OwnInstrument, change: (document: InstrumentDocument) => Changed): OwnInstrument {
  const changed = changeDraft(own, change)
  if (!changed.ok) throw new Error(`${changed.refusal} ${JSON.stringify(changed.problems ?? [])}`)
  return changed.own
}

/** What somebody makes of a document under a name of their own, with nothing changed. */
export function adapted(document: InstrumentDocument, id: string): InstrumentDocument {
  const made = adapt({ document, contentHash: contentHash(document) }, { ...ourNames, id })
  if (!made.ok) throw new Error(made.refusal)
  return made.document
}
