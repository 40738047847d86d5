import { factPrefix } from '../shown/factPrefix'
import type { Sheet } from '../workbook/sheet'
import { columnKeys } from './columnKeys'

/** A column by the one name that we use for it (`label`), and what stands behind it: a language, as the header says it. */
export type Column = { header: string; key: string; rest: string }

export type TableRow = { number: number; cells: { column: Column; text: string }[] }

/** A sheet of a form: its first row names the columns. */
export type FormTable = { sheet: string; columns: Column[]; rows: TableRow[] }

export function formTable(sheet: Sheet): FormTable {
  const [headers, ...rows] = sheet.rows
  const texts = [...(headers?.cells ?? [])].filter(([, text]) => text.trim() !== '')
  const keys = columnKeys(texts.map(([, header]) => header))
  const columns = new Map(texts.map(([position], index) => [position, keys[index] as Column]))
  return {
    sheet: sheet.name.trim().toLowerCase(),
    columns: [...columns.values()],
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: [...cells].flatMap(([position, text]) => {
        const column = columns.get(position)
        // A piece of a long fact may be nothing but blanks.
        const counts = text.trim() !== '' || column?.key.startsWith(factPrefix)
        return column && counts ? [{ column, text }] : []
      }),
    })),
  }
}

/** The text of the one column with this key, without blanks around it; empty where there is none. */
export function cellIn(row: TableRow, key: string): string {
  return rawCellIn(row, key).trim()
}

/** The same as it stands there. */
export function rawCellIn(row: TableRow, key: string): string {
  return row.cells.find(({ column }) => column.key === key && column.rest === '')?.text ?? ''
}

export function filledCells({ rows }: FormTable, column: Column): number {
  return rows.filter(({ cells }) => cells.some((cell) => cell.column === column)).length
}

/** Two columns for one thing: nobody could say which of them holds. */
export function columnsTwice({ columns }: FormTable): { one: string; other: string }[] {
  return columns.flatMap((column, position) => {
    const before = columns.slice(0, position).find(({ key, rest }) => key === column.key && rest === column.rest)
    return before ? [{ one: before.header, other: column.header }] : []
  })
}
