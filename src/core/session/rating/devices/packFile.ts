import { z } from 'zod'
import { contentHash } from '../../../instrument/contentHash'
import type { Instrument } from '../../../instrument/instrumentSchema'
import { parseInstrument } from '../../../instrument/parseInstrument'
import { itemsInPack, type Pack, packToText, type ReadPack, readPack } from '../pack'

/** The format of the file around a pack; a device refuses those of a later one. */
const format = 1

/** A pack as a file, with the document of its instrument, for a device that does not have that. */
export function packFileText(pack: Pack, document: unknown): string {
  return JSON.stringify({ soundings: 'rating-pack', format, pack: packToText(pack), instrument: document })
}

export type PackProblem = Extract<ReadPack, { ok: false }>['problem'] | 'newer-instrument'
export type ReadPackFile =
  | { ok: true; pack: Pack; instrument: Instrument; document: unknown }
  | { ok: false; problem: PackProblem }

/** The door for pack files: the instrument in it is the very one that the pack names, or all of it is refused. */
export function readPackFile(text: string): ReadPackFile {
  const said = jsonIn(text)
  const named = z.looseObject({ soundings: z.literal('rating-pack'), format: z.int() }).safeParse(said)
  if (!named.success) return { ok: false, problem: 'not-a-pack' }
  if (named.data.format > format) return { ok: false, problem: 'newer-pack' }
  const whole = z.object({ pack: z.string(), instrument: z.unknown() }).safeParse(said)
  if (!whole.success) return { ok: false, problem: 'damaged-pack' }
  const read = readPack(whole.data.pack)
  if (!read.ok) return read.problem === 'newer-pack' ? read : { ok: false, problem: 'damaged-pack' }
  return withInstrument(read.pack, whole.data.instrument)
}

function withInstrument(pack: Pack, document: unknown): ReadPackFile {
  const parsed = parseInstrument(document)
  if (!parsed.ok) {
    const isNewer = parsed.problems.some(({ problem }) => problem === 'newer-format')
    return { ok: false, problem: isNewer ? 'newer-instrument' : 'damaged-pack' }
  }
  const isThat = contentHash(document) === pack.instrument.contentHash
  const asks = itemsInPack(pack, parsed.instrument).length > 0
  return isThat && asks
    ? { ok: true, pack, instrument: parsed.instrument, document }
    : { ok: false, problem: 'damaged-pack' }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
