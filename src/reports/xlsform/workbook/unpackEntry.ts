import { Inflate } from 'fflate'
import { alwaysUnpackedBytes, mostUnpackedBytes, mostUnpackedPerPacked } from './workbookLimits'
import { WorkbookRefusal } from './workbookProblem'
import type { ZipEntry } from './zipEntries'

/** How much has been unpacked of one file so far: the limit is on all its entries together. */
export type Unpacked = { bytes: number }

/** Gives an entry's bytes piece by piece, so that the limits bite while it unpacks and not when memory is gone. */
export function unpackEntry(entry: ZipEntry, unpacked: Unpacked, take: (piece: Uint8Array) => void): void {
  let bytes = 0
  const count = (piece: Uint8Array) => {
    bytes += piece.length
    unpacked.bytes += piece.length
    const bursts = bytes > alwaysUnpackedBytes && bytes > entry.packed.length * mostUnpackedPerPacked
    if (bursts || unpacked.bytes > mostUnpackedBytes) throw new WorkbookRefusal('bursts', entry.name)
    if (bytes > entry.declaredBytes) throw new WorkbookRefusal('lying-sizes', entry.name)
    take(piece)
  }
  if (entry.method === stored) count(entry.packed)
  else if (entry.method === deflated) inflate(entry, count)
  else throw new WorkbookRefusal('damaged', entry.name)
  if (bytes !== entry.declaredBytes) throw new WorkbookRefusal('lying-sizes', entry.name)
}

const stored = 0
const deflated = 8

/** Packed bytes unpack to at most 1,032 times as many: a piece of this size makes 4 MB at the most. */
const pieceBytes = 4096

function inflate({ name, packed }: ZipEntry, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece))
  try {
    for (let at = 0; at < packed.length || at === 0; at += pieceBytes) {
      stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
    }
  } catch (fault) {
    throw fault instanceof WorkbookRefusal ? fault : new WorkbookRefusal('damaged', name)
  }
}
