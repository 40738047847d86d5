import { strToU8, zipSync } from 'fflate'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { type ImportAs, readXlsForm } from '../../../src/reports/xlsform/readXlsForm'
import type { NotCarried } from '../../../src/reports/xlsform/table/notCarried'
import { readWorkbook } from '../../../src/reports/xlsform/workbook/readWorkbook'
import { writeWorkbook } from '../../../src/reports/xlsform/workbook/writeWorkbook'
import { writeXlsForm } from '../../../src/reports/xlsform/writeXlsForm'
import { parsed } from '../../support/builders/instrumentBuilders'

type Drawn = { survey: string; choices?: string; settings?: string }

/** A form drawn as tables, a line for each row and a bar between cells. */
export function aForm({ survey, choices, settings }: Drawn): Uint8Array {
  return writeWorkbook([
    { name: 'survey', rows: table(survey) },
    ...(choices ? [{ name: 'choices', rows: table(choices) }] : []),
    ...(settings ? [{ name: 'settings', rows: table(settings) }] : []),
  ])
}

function table(drawn: string): string[][] {
  const lines = drawn.split('\n').filter((line) => line.includes('|'))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

export const yesNo = `
  | list_name | name | label |
  | yes-no    | yes  | Yes   |
  | yes-no    | no   | No    |`

type Imported = { instrument: Instrument; items: Item[]; notCarried: NotCarried[]; left: string[] }

/** What became of a form; `left` is what was not carried, a line each. */
export function imported(bytes: Uint8Array, as?: ImportAs): Imported {
  const read = readXlsForm(bytes, as)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const instrument = parsed(read.document)
  const left = read.notCarried.map(({ where, what }) => `${where}: ${what}`)
  return { instrument, items: instrument.items, notCarried: read.notCarried, left }
}

/** The one item of a form with one question. */
export function onlyItem(form: Drawn): Item & { left: string[] } {
  const { items, left } = imported(aForm(form))
  const [item] = items
  if (!item || items.length > 1) throw new Error(`There are ${items.length} items`)
  return { ...item, left }
}

/** Why a form is refused, as the kinds of problems and their sentences. */
export function refusal(bytes: Uint8Array, as?: ImportAs): string[] {
  const read = readXlsForm(bytes, as)
  if (read.ok) throw new Error('It was read')
  return read.problems.map(({ problem, where, sentence }) => `${problem} (${where}): ${sentence}`)
}

/** A spreadsheet with the form of an instrument, in the hands of somebody who changes it. */
export function spreadsheetOf(instrument: Instrument) {
  const read = readWorkbook(writeXlsForm(instrument), () => true)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const sheets = new Map(
    read.sheets.map(({ name, rows }) => {
      const texts: string[][] = []
      for (const { number, cells } of rows) {
        const row: string[] = []
        for (const [column, text] of cells) row[column] = text
        texts[number - 1] = Array.from(row, (text) => text ?? '')
      }
      const width = Math.max(...Array.from(texts, (row) => row?.length ?? 0))
      const whole = Array.from(texts, (row = []) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
      return [name, whole] as const
    }),
  )
  const rowsOf = (sheet: string) => sheets.get(sheet) ?? []
  const columnOf = (sheet: string, header: string) => {
    const headers = rowsOf(sheet)[0] ?? []
    if (!headers.includes(header)) headers.push(header)
    return headers.indexOf(header)
  }
  const rowOf = (sheet: string, name: string) => {
    const found = rowsOf(sheet).find((row) => row[columnOf(sheet, 'name')] === name)
    if (!found) throw new Error(`No row ${name} in ${sheet}`)
    return found
  }
  return {
    rowsOf,
    rowOf,
    cell: (sheet: string, name: string, header: string) => rowOf(sheet, name)[columnOf(sheet, header)] ?? '',
    change: (sheet: string, name: string, header: string, text: string) => {
      rowOf(sheet, name)[columnOf(sheet, header)] = text
    },
    remove: (sheet: string, name: string) => rowsOf(sheet).splice(rowsOf(sheet).indexOf(rowOf(sheet, name)), 1),
    without: (sheet: string) => sheets.delete(sheet),
    saved: () =>
      writeWorkbook(
        [...sheets].map(([name, rows]) => ({ name, rows: rows.map((row) => Array.from(row, (one) => one ?? '')) })),
      ),
  }
}

export const workbookStart = '<workbook xmlns:r="x"><sheets>'
export const relationStart = '<Relationships>'

/** A workbook of parts of one's own making; the survey sheet is worksheets/sheet1.xml. */
export function workbookOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const usual: Record<string, string> = {
    '_rels/.rels': `${relationStart}<Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${workbookStart}<sheet name="survey" r:id="s"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${relationStart}<Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(row('type', 'name', 'label') + row('text', 'a', 'A?')),
  }
  const all = Object.entries({ ...usual, ...parts })
  const files = all.map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])
  return zipSync(Object.fromEntries(files), { level: 3 })
}

/** The XML of a sheet, and of a row of it. */
export function sheet(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`
}

export function row(...texts: string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
}
