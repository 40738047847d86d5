import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { contentHash } from '../../../../core/instrument/contentHash'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import { parseInstrument } from '../../../../core/instrument/parseInstrument'
import { decodeText, notUtf8 } from '../../../../core/json/decodeText'
import { readJson } from '../../../../core/json/readJson'
import { saidOfRepeated } from '../../../../core/json/saidOfRepeated'
import { placeInWords } from '../../../../core/json/textPlace'
import { fromWordProcessor } from '../../../../core/json/wordProcessor'

/** One thing about a file, with its place in it. */
export type Said = { where: string; what: string }

export type ReadInstrumentFile =
  | { ok: true; instrument: Instrument; document: InstrumentDocument; contentHash: string; notCarried: Said[] }
  | {
      ok: false
      why:
        | 'too-large'
        | 'unreadable'
        | 'not-json'
        | 'json-slip'
        | 'word-file'
        | 'not-instrument'
        | 'device-file'
        | 'newer'
        | 'problems'
      problems: Said[]
    }

/** Bytes. The longest instrument that ships has a twentieth of it. */
const largest = 5 * 1024 * 1024

/** The door for instruments that come in a file: ours, or an XLSForm workbook. All that is wrong is told at once. */
export async function readInstrumentFile(file: File): Promise<ReadInstrumentFile> {
  if (file.size > largest) return refused('too-large')
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (!buffer) return refused('unreadable')
  const bytes = new Uint8Array(buffer)
  const letters = new TextDecoder('latin1').decode(bytes)
  if (fromWordProcessor(letters)) return refused('word-file')
  // What the reader does not foresee is refused like all else that it cannot read.
  if (isZip(bytes)) return readForm(bytes).catch(() => refused('unreadable'))
  const decoded = decodeText(bytes, TextDecoder)
  if (decoded.ok) return readText(decoded.text)
  return isMeantAsJson(letters)
    ? refused('json-slip', [{ where: `line ${decoded.line}`, what: notUtf8 }])
    : refused('not-json')
}

/** A workbook is a zip file, whatever its name is. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

async function readForm(bytes: Uint8Array): Promise<ReadInstrumentFile> {
  const { readXlsForm } = await import('../../../../reports/xlsform/readXlsForm')
  const read = readXlsForm(bytes)
  if (read.ok) return parsed(read.document, read.notCarried)
  return refused(
    'problems',
    read.problems.map(({ where, sentence }) => ({ where, what: sentence })),
  )
}

function readText(text: string): ReadInstrumentFile {
  const read = readJson(text)
  if (!read.ok) {
    return isMeantAsJson(text)
      ? refused('json-slip', [{ where: placeInWords(read), what: read.message }])
      : refused('not-json')
  }
  const twice = read.repeated.map((key) => ({ where: placeInWords(key), what: saidOfRepeated(key) }))
  if (twice.length > 0) return refused('json-slip', twice)
  const document = read.value
  if (typeof document !== 'object' || document === null) return refused('not-json')
  if (Array.isArray(document)) return parsed(document, [])
  if ('app' in document && document.app === 'soundings') return refused('device-file')
  if (!('items' in document || 'schemaVersion' in document)) return refused('not-instrument')
  return parsed(document, [])
}

function parsed(document: unknown, notCarried: Said[]): ReadInstrumentFile {
  const result = parseInstrument(document)
  if (result.ok) {
    return {
      ok: true,
      instrument: result.instrument,
      document: document as InstrumentDocument,
      contentHash: contentHash(document),
      notCarried,
    }
  }
  if (result.problems.some(({ problem }) => problem === 'newer-format')) return refused('newer')
  return refused(
    'problems',
    result.problems.map(({ where, message }) => ({ where, what: message })),
  )
}

/** Begun as JSON is begun, or with a comment: then whoever wrote it is told of the slip, not that it is another file. */
function isMeantAsJson(text: string): boolean {
  return /^\s*(\{|\[|\/[/*])/.test(text)
}

function refused(why: Extract<ReadInstrumentFile, { ok: false }>['why'], problems: Said[] = []): ReadInstrumentFile {
  return { ok: false, why, problems }
}
