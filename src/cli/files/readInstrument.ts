import { statSync } from 'node:fs'
import { relative } from 'node:path'
import type { InstrumentDocument } from '../../core/instrument/adapting/instrumentDocument'
import { contentHash } from '../../core/instrument/contentHash'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'
import type { ReadDocument } from './readDocument'
import { readDocument } from './readDocument'
import { shippedFile, shippedNames } from './shippedFiles'

export type ReadInstrument =
  | { ok: true; file: string; instrument: Instrument; document: InstrumentDocument; contentHash: string }
  | Failed

/** An instrument by its path, by `-`, or by the `id` or `id@version` of one that ships; with all that is wrong with it. */
export async function readInstrument(named: string): Promise<ReadInstrument> {
  const read = await readInstrumentDocument(named)
  if (!read.ok) return read
  const { file, document } = read
  const parsed = parseInstrument(document)
  if (!parsed.ok)
    return failed(
      exits.faults,
      parsed.problems.map((problem) => ({ file, ...problem })),
    )
  return {
    ok: true,
    file,
    instrument: parsed.instrument,
    document: document as InstrumentDocument,
    contentHash: contentHash(document),
  }
}

/** The same before it is parsed. */
export async function readInstrumentDocument(named: string): Promise<ReadDocument> {
  const path = pathOf(named)
  if (path !== undefined) return readDocument(path)
  const message = `There is no such file, and no instrument of that name ships with Soundings (${shippedNames().join(', ')}).`
  return failed(exits.unreadable, { file: named, where: '', problem: 'unreadable', message })
}

/** A file that is there comes first; a folder that is called like an instrument is none. */
export function pathOf(named: string): string | undefined {
  const found = named === '-' ? 'file' : whatIsAt(named)
  if (found === 'file') return named
  const shipped = shippedFile(named)
  if (shipped) return relative('', shipped)
  return found === 'folder' || /[/\\.]/.test(named.replace(/@[\d.]+$/, '')) ? named : undefined
}

/** What may not be looked at counts as a file: reading it says why. */
function whatIsAt(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return 'nothing'
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'file'
  }
}
