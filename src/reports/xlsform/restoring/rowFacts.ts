import { factPrefix } from '../shown/factPrefix'
import { cellIn, type TableRow } from '../table/formTable'
import { jsonInCell } from './jsonInCell'

/** The facts in a row's own columns: JSON, or a plain word; pieces of a long one are put together. */
export function rowFacts(row: TableRow): Record<string, unknown> {
  const pieces = new Map<string, { piece: number; text: string }[]>()
  for (const { column, text } of row.cells) {
    if (!column.key.startsWith(factPrefix)) continue
    const [key = '', piece = '1'] = column.key.slice(factPrefix.length).split('-')
    pieces.set(key, [...(pieces.get(key) ?? []), { piece: Number(piece), text }])
  }
  const facts = [...pieces].map(([key, parts]) => {
    const inOrder = [...parts].sort((one, other) => one.piece - other.piece)
    return [key, factFrom(inOrder.map(({ text }) => text).join(''))] as const
  })
  return Object.fromEntries(facts)
}

/** A fact that is a word, as ids are, and written as one: `true` and `1e5` too. Empty where there is none. */
export function wordIn(row: TableRow, key: string): string {
  return cellIn(row, `${factPrefix}${key}`)
}

function factFrom(text: string): unknown {
  const plain = text.trim()
  if (/^[a-z]/.test(plain) && !['true', 'false', 'null'].includes(plain)) return plain
  const json = jsonInCell(text)
  return json ? json.value : plain
}
