import { readJson } from '../../core/json/readJson'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'
import { decodeText } from './decodeText'
import { largest, readBytes } from './readBytes'

export type ReadDocument = { ok: true; file: string; document: unknown } | Failed

/** The JSON of a file (`-`: of standard input), with everything that stands twice refused: the first would be lost. */
export async function readDocument(path: string, mostMb: number = largest.instrument): Promise<ReadDocument> {
  const read = await readBytes(path, mostMb)
  if (!read.ok) return read
  const { file } = read
  const decoded = decodeText(read.bytes)
  if (!decoded.ok) {
    const message = 'This is not text in UTF-8. Save the file as UTF-8.'
    return failed(exits.faults, { file, where: `line ${decoded.line}`, problem: 'not-utf-8', message })
  }
  const found = readJson(decoded.text)
  if (!found.ok) {
    return failed(exits.faults, { file, where: placeOf(found), problem: 'not-json', message: found.message })
  }
  const repeated = found.repeated.map((at) => {
    const message = `The key ‘${at.key}’ stands twice in one object: only one of them would count.`
    return { file, where: placeOf(at), problem: 'repeated-key', message }
  })
  return repeated.length > 0 ? failed(exits.faults, repeated) : { ok: true, file, document: found.value }
}

function placeOf({ line, column }: { line: number; column: number }): string {
  return `line ${line}, column ${column}`
}
