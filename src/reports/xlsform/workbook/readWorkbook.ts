import { readXml } from './readXml'
import { sharedTexts } from './sharedTexts'
import type { Sheet } from './sheet'
import { type Counted, sheetRows } from './sheetRows'
import { type Unpacked, unpackEntry } from './unpackEntry'
import { mostFileBytes } from './workbookLimits'
import { type ReadPart, workbookParts } from './workbookParts'
import { type WorkbookProblem, WorkbookRefusal } from './workbookProblem'
import { zipEntries } from './zipEntries'

/** The sheets that were wanted, in the workbook's order, and the names of the others, which were not even unpacked. */
export type ReadWorkbook =
  | { ok: true; sheets: Sheet[]; others: string[] }
  | { ok: false; problems: [WorkbookProblem, ...WorkbookProblem[]] }

/** The door for workbooks (.xlsx) of unknown origin: texts come in, formulas, links, macros and pictures stay outside. */
export function readWorkbook(bytes: Uint8Array, isWanted: (sheet: string) => boolean): ReadWorkbook {
  try {
    return { ok: true, ...sheetsOf(bytes, isWanted) }
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal)) throw refusal
    return { ok: false, problems: [refusal.problem] }
  }
}

function sheetsOf(bytes: Uint8Array, isWanted: (sheet: string) => boolean): { sheets: Sheet[]; others: string[] } {
  refuseOthers(bytes)
  const entries = zipEntries(bytes)
  const unpacked: Unpacked = { bytes: 0 }
  const read: ReadPart = (path, events) => {
    const entry = entries.get(path)
    if (entry) readXml(path, (take) => unpackEntry(entry, unpacked, take), events)
    return entry !== undefined
  }
  const parts = workbookParts(read)
  const shared = parts.sharedTexts === 'none' ? [] : sharedTexts(read, parts.sharedTexts)
  const counted: Counted = { cells: 0, letters: 0 }
  const wanted = parts.sheets.filter(({ name }) => isWanted(name))
  return {
    sheets: wanted.map(({ name, path }) => ({ name, rows: sheetRows(read, { path, name, shared, counted }) })),
    others: parts.sheets.map(({ name }) => name).filter((name) => !isWanted(name)),
  }
}

/** The old .xls, and an .xlsx with a password, are compound files (MS-CFB) and say so in their first bytes. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > mostFileBytes) throw new WorkbookRefusal('too-large', 'file')
  if (compoundFile.every((byte, position) => bytes[position] === byte)) throw new WorkbookRefusal('locked', 'file')
}
