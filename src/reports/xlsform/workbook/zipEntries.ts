import { mostEntries } from './workbookLimits'
import { WorkbookRefusal } from './workbookProblem'

/** A file in the file: where its packed bytes lie, and what its directory says of them. */
export type ZipEntry = { name: string; packed: Uint8Array; method: number; declaredBytes: number }

/**
 * The directory of a ZIP file (APPNOTE.TXT 4.3), by name. It is believed in nothing: each entry must have its own place in
 * the file, no two the same name or the same bytes. ZIP64 and encryption are not for files of this size.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const entries = new Map<string, ZipEntry>()
  const places: { from: number; to: number }[] = []
  let at = end.directoryAt
  for (let entry = 0; entry < end.entries; entry++) {
    const header = directoryHeader(view, at, end.at)
    const place = placeOf(view, header, end.directoryAt)
    const name = textAt(bytes, at + 46, header.nameBytes)
    if (entries.has(name)) throw new WorkbookRefusal('damaged', name)
    places.push(place)
    const packed = bytes.subarray(place.dataAt, place.to)
    entries.set(name, { name, packed, method: header.method, declaredBytes: header.unpackedBytes })
    at = header.next
  }
  if (at !== end.at) throw new WorkbookRefusal('lying-sizes', 'directory')
  if (overlap(places)) throw new WorkbookRefusal('lying-sizes', 'directory')
  return entries
}

const endSignature = 0x06054b50
const headerSignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const longestComment = 0xffff

/** The record at the end of the file; a comment of up to 65,535 bytes may follow it. */
function endOfDirectory(view: DataView): { at: number; directoryAt: number; entries: number } {
  for (let at = view.byteLength - endBytes; at >= Math.max(0, view.byteLength - endBytes - longestComment); at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endBytes + view.getUint16(at + 20, true) !== view.byteLength) continue
    const entries = view.getUint16(at + 10, true)
    const directoryAt = view.getUint32(at + 16, true)
    if (entries > mostEntries) throw new WorkbookRefusal('too-many-entries', 'directory')
    const isWhole = view.getUint16(at + 4, true) === 0 && view.getUint16(at + 8, true) === entries
    if (!isWhole || directoryAt + view.getUint32(at + 12, true) !== at) {
      throw new WorkbookRefusal('lying-sizes', 'directory')
    }
    return { at, directoryAt, entries }
  }
  throw new WorkbookRefusal('not-a-workbook', 'file')
}

type DirectoryHeader = {
  method: number
  packedBytes: number
  unpackedBytes: number
  nameBytes: number
  localAt: number
  next: number
}

function directoryHeader(view: DataView, at: number, end: number): DirectoryHeader {
  if (at + 46 > end || view.getUint32(at, true) !== headerSignature) throw new WorkbookRefusal('damaged', 'directory')
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (isEncrypted) throw new WorkbookRefusal('locked', 'file')
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > end) throw new WorkbookRefusal('damaged', 'directory')
  return {
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    nameBytes,
    localAt: view.getUint32(at + 42, true),
    next,
  }
}

/** The entry's own header stands before its bytes; all of it before the directory. */
function placeOf(view: DataView, header: DirectoryHeader, directoryAt: number) {
  const from = header.localAt
  if (from + 30 > directoryAt || view.getUint32(from, true) !== localSignature) {
    throw new WorkbookRefusal('damaged', 'directory')
  }
  const dataAt = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  const to = dataAt + header.packedBytes
  if (to > directoryAt) throw new WorkbookRefusal('lying-sizes', 'directory')
  return { from, dataAt, to }
}

/** Entries that share bytes make a small file endless. */
function overlap(places: { from: number; to: number }[]): boolean {
  const inOrder = [...places].sort((a, b) => a.from - b.from)
  return inOrder.some(({ from }, position) => from < (inOrder[position - 1]?.to ?? 0))
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length))
}
