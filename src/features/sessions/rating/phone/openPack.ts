import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import { type PackProblem, readPackFile } from '../../../../core/session/rating/devices/packFile'
import { itemsInPack, type Pack, readPack } from '../../../../core/session/rating/pack'
import type { Store } from '../../../../store/store'

export type OpenedPack =
  | { ok: true; pack: Pack; instrument: Instrument }
  | { ok: false; problem: PackProblem | 'missing' }

/** Bytes. The longest instrument that ships has a tenth of it. */
const largest = 5 * 1024 * 1024

/** A pack from an address or from a file. The instrument of an address is looked for here; that of a file stays in the file. */
export async function openPack(text: string, store: Store): Promise<OpenedPack> {
  if (text.length > largest) return { ok: false, problem: 'not-a-pack' }
  if (text.trimStart().startsWith('{')) return readPackFile(text)
  const read = readPack(text)
  if (!read.ok) return read
  const { contentHash } = read.pack.instrument
  const opened = await store.instruments.open({ contentHash })
  if (!opened.ok) return { ok: false, problem: 'missing' }
  if (itemsInPack(read.pack, opened.instrument).length === 0) return { ok: false, problem: 'damaged-pack' }
  return { ok: true, pack: read.pack, instrument: opened.instrument }
}
