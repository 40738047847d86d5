import type { HandOverFile } from '../../../core/handOver/handOverFile'
import { parseInstrument } from '../../../core/instrument/parseInstrument'
import { textIn } from '../../../core/instrument/text'
import type { InstrumentReference } from '../../../core/session/sessionSchema'

/** What the copy in the file calls itself; its id where it did not come along. */
export function titleIn(file: HandOverFile, { id, contentHash }: InstrumentReference, language: string): string {
  const copy = file.instruments.find((one) => one.contentHash === contentHash)
  const parsed = copy && parseInstrument(copy.document)
  return parsed?.ok ? textIn(parsed.instrument.title, language) : id
}
