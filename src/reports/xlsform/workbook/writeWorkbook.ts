import { strToU8, zipSync } from 'fflate'
import { defused, xmlSafe } from './cellText'
import type { SheetOfTexts } from './sheet'

/** An .xlsx of texts only: no formula, no style, no link. The same sheets always give the same bytes. */
export function writeWorkbook(sheets: SheetOfTexts[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, position) => ({ type: 'worksheet', target: `worksheets/sheet${position + 1}.xml` })),
    ),
  }
  sheets.forEach((sheet, position) => {
    parts[`xl/worksheets/sheet${position + 1}.xml`] = worksheet(sheet)
  })
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(`${declaration}${text}`)] as const)
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: SheetOfTexts[]): string {
  const parts = [
    `<Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/>`,
    ...sheets.map(
      (_, position) =>
        `<Override PartName="/xl/worksheets/sheet${position + 1}.xml" ContentType="${media}.worksheet+xml"/>`,
    ),
  ]
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  return `<Types xmlns="${packages}/content-types">${defaults}${parts.join('')}</Types>`
}

function relations(of: { type: string; target: string }[]): string {
  const lines = of.map(
    ({ type, target }, position) =>
      `<Relationship Id="rId${position + 1}" Type="${related}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`
}

function workbook(sheets: SheetOfTexts[]): string {
  const lines = sheets.map(
    ({ name }, position) => `<sheet name="${escaped(name)}" sheetId="${position + 1}" r:id="rId${position + 1}"/>`,
  )
  return `<workbook xmlns="${main}" xmlns:r="${related}"><sheets>${lines.join('')}</sheets></workbook>`
}

/** The first row stays in sight. */
const view =
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

function worksheet({ rows }: SheetOfTexts): string {
  const lines = rows.map((cells, position) => {
    const number = position + 1
    const written = cells.map((text, column) => (text === '' ? '' : cell(`${columnLetters(column)}${number}`, text)))
    return `<row r="${number}">${written.join('')}</row>`
  })
  return `<worksheet xmlns="${main}">${view}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cell(place: string, text: string): string {
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(xmlSafe(defused(text)))}</t></is></c>`
}

/** 0 is A, 25 Z, 26 AA. */
function columnLetters(column: number): string {
  const before = column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)
  return before + String.fromCharCode(65 + (column % 26))
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
