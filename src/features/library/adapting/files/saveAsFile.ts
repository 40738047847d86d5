import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { saveToFile } from '../../../../ui/files/saveToFile'

/** The instrument as its JSON file, which any Soundings reads back. Gives the file's name. */
export function saveAsFile(document: InstrumentDocument): string {
  const content = new Blob([`${JSON.stringify(document, undefined, 2)}\n`], { type: 'application/json' })
  const name = `${document.id}-${document.version}.json`
  saveToFile({ name, content })
  return name
}
