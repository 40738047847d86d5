import type { Attributes } from './readXml'
import { type CellText, richText, tooLong, typed } from './sharedTexts'
import type { SheetRow } from './sheet'
import { mostCells, mostColumns, mostLetters, mostRows } from './workbookLimits'
import type { ReadPart } from './workbookParts'
import { WorkbookRefusal } from './workbookProblem'

/** What has been read of all sheets so far: the limits are on all of them together. */
export type Counted = { cells: number; letters: number }

/** `inline`: the text that stands in the cell itself. */
type Cell = { column: number; type: string; value: string; inline: CellText }

const none: Cell = { column: -1, type: '', value: '', inline: '' }

/** The rows of one sheet that hold anything. Formulas are not run: what a spreadsheet last made of them counts. */
export function sheetRows(read: ReadPart, of: { path: string; name: string; shared: CellText[]; counted: Counted }) {
  const rows: SheetRow[] = []
  const inline = richText()
  let number = 0
  let cells = new Map<number, string>()
  let cell = { ...none }
  let inValue = false
  const found = read(of.path, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = rowNumber(attributes, number)
        cells = new Map()
        cell = { ...none }
      } else if (name === 'c') cell = startedCell(attributes, cell)
      else if (name === 'is') inline.start()
      else if (name === 'v') inValue = true
      else inline.open(name)
    },
    text: (piece) => {
      if (inValue) cell.value += piece
      else inline.text(piece)
    },
    close: (name) => {
      if (name === 'v') inValue = false
      else if (name === 'is') cell.inline = inline.end()
      else if (name === 'c') keep(cellText(cell, of.shared), cell, cells, { ...of, number })
      else if (name === 'row' && cells.size > 0) rows.push(counted({ number, cells }, rows, of.name))
      else inline.close(name)
    },
  })
  if (!found) throw new WorkbookRefusal('damaged', of.name)
  return rows
}

/** Rows and cells may leave out where they stand: then they follow the one before. */
function rowNumber(attributes: Attributes, before: number): number {
  const said = Number(attributes('r') ?? before + 1)
  return Number.isSafeInteger(said) && said > 0 ? said : before + 1
}

function startedCell(attributes: Attributes, before: Cell): Cell {
  const letters = /^[A-Z]{1,3}/.exec(attributes('r') ?? '')?.[0]
  const column = letters ? columnNumber(letters) : before.column + 1
  return { column, type: attributes('t') ?? 'n', value: '', inline: '' }
}

/** A is 0, Z 25, AA 26. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText({ type, value, inline }: Cell, shared: CellText[]): CellText {
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'inlineStr') return inline
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (type === 'e' || value === '') return ''
  if (type !== 'n') return typed(value)
  const number = Number(value)
  return Number.isFinite(number) ? String(number) : typed(value)
}

function keep(
  text: CellText,
  { column }: Cell,
  cells: Map<number, string>,
  of: { name: string; number: number; counted: Counted },
): void {
  if (text === '') return
  if (text === tooLong) throw new WorkbookRefusal('cell-too-long', `${of.name}, row ${of.number}`)
  if (column >= mostColumns) throw new WorkbookRefusal('too-many-columns', of.name)
  of.counted.cells += 1
  of.counted.letters += text.length
  const tooMany = of.counted.cells > mostCells || of.counted.letters > mostLetters
  if (tooMany) throw new WorkbookRefusal('too-many-cells', of.name)
  cells.set(column, text)
}

function counted(row: SheetRow, before: SheetRow[], name: string): SheetRow {
  if (before.length >= mostRows) throw new WorkbookRefusal('too-many-rows', name)
  return row
}
