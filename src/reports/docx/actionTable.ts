import { BorderStyle, Table, TableCell, TableRow, WidthType } from 'docx'
import { actionCells, actionHeadings } from '../phrases/actionCells'
import type { ReportAction } from '../report'
import type { ReportWords } from '../words/en'
import { typedParagraph } from './typedParagraph'

/** A heading row that Word repeats on each page, and rows that it keeps whole. */
export function actionTable(actions: ReportAction[], words: ReportWords): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns,
    borders: { insideVertical: none, left: none, right: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: actionHeadings(words).map((heading, index) => cell(heading, index, { style: 'TableHeading' })),
      }),
      ...actions.map(
        (action) =>
          new TableRow({
            cantSplit: true,
            children: actionCells(action, words).map((text, index) => cell(text, index)),
          }),
      ),
    ],
  })
}

/** In twentieths of a point, together the width between the margins. */
const columns = [2900, 1350, 1350, 1750, 1676]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function cell(text: string, index: number, options: { style?: string } = {}): TableCell {
  return new TableCell({
    width: { size: columns[index] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: [typedParagraph(text, { style: 'TableText', ...options })],
  })
}
