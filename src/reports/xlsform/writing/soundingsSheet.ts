import { basisOf } from '../../../core/instrument/adapting/basis'
import type { InstrumentDocument } from '../../../core/instrument/adapting/instrumentDocument'
import { saidDefaults } from '../../../core/instrument/adapting/saidDefaults'
import { isLive } from '../../../core/instrument/askedItems'
import { contentHash } from '../../../core/instrument/contentHash'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { formWords } from '../words/formWords'
import type { SheetOfTexts } from '../workbook/sheet'
import { inPieces } from './inPieces'

/** The format of this sheet; another one is not read. */
export const soundingsFormat = 1

/** What has no row in the form: the scoring, the licence, items that are not asked, and the order of all. */
export function soundingsSheet(
  instrument: Instrument,
  { document, languages }: { document: InstrumentDocument; languages: string[] },
): SheetOfTexts {
  const { items, ...rest } = instrument
  const facts: Record<string, unknown> = {
    format: soundingsFormat,
    fingerprint: contentHash(document),
    saidDefaults: saidDefaults(document),
    languages,
    items: items.map(({ id }) => id),
    basis: basisOf(instrument),
    unasked: items.filter((item) => !isLive(item)),
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`instrument.${key}`, value])),
  }
  const rows = Object.entries(facts).flatMap(([key, value]) => {
    const json = JSON.stringify(value)
    return json === undefined ? [] : inPieces(json).map((piece) => [key, piece])
  })
  return { name: 'soundings', rows: [['what', 'value'], ['about', formWords.aboutSheet], ...rows] }
}
