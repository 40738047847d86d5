import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { saveToFile } from '../../../../ui/files/saveToFile'

/** The instrument as its JSON file, which any Soundings reads back. */
export function saveAsFile(document: InstrumentDocument): void {
  const content = new Blob([`${JSON.stringify(document, undefined, 2)}\n`], { type: 'application/json' })
  saveToFile({ name: `${document.id}-${document.version}.json`, content })
}
