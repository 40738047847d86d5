import { decodeText, notUtf8 } from '../../core/json/decodeText'
import { readJson } from '../../core/json/readJson'
import { saidOfRepeated } from '../../core/json/saidOfRepeated'
import { placeInWords } from '../../core/json/textPlace'
import { fromWordProcessor } from '../../core/json/wordProcessor'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'
import { largest, readBytes } from './readBytes'

export type ReadDocument = { ok: true; file: string; document: unknown } | Failed

/** Bytes; the name of a part of a Word file stands among the first. */
const beginning = 65_536

/** The JSON of a file (`-`: of standard input), with everything that stands twice refused: the first would be lost. */
export async function readDocument(path: string, mostMb: number = largest.instrument): Promise<ReadDocument> {
  const read = await readBytes(path, mostMb)
  if (!read.ok) return read
  const { file } = read
  const made = fromWordProcessor(new TextDecoder('latin1').decode(read.bytes.subarray(0, beginning)))
  if (made) return failed(exits.faults, { file, where: 'line 1', problem: 'not-json', message: made })
  const decoded = decodeText(read.bytes, TextDecoder)
  if (!decoded.ok) {
    return failed(exits.faults, { file, where: `line ${decoded.line}`, problem: 'not-utf-8', message: notUtf8 })
  }
  const found = readJson(decoded.text)
  if (!found.ok) {
    return failed(exits.faults, { file, where: placeInWords(found), problem: 'not-json', message: found.message })
  }
  const repeated = found.repeated.map((key) => {
    return { file, where: placeInWords(key), problem: 'repeated-key', message: saidOfRepeated(key) }
  })
  return repeated.length > 0 ? failed(exits.faults, repeated) : { ok: true, file, document: found.value }
}
