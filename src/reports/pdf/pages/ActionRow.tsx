import { StyleSheet, View } from '@react-pdf/renderer'
import { actionCells } from '../../phrases/actionCells'
import type { ReportAction } from '../../report'
import { fits } from '../fits'
import { colours, styles } from '../pdfStyles'
import type { SheetProps } from './Sheet'
import { Words } from './Words'

/** In points, together the width of the text: what, who, by, help and cost, how we will know. */
export const columns = [158, 72, 70, 94, 93]

const inset = 6
const size = 9

/** One action stays on one page, unless it is longer than a page itself. */
export function ActionRow({ action, words }: { action: ReportAction; words: SheetProps['words'] }) {
  const texts = actionCells(action, words)
  const keep = fits(texts.map((text, index) => ({ text, width: (columns[index] ?? 0) - 2 * inset, size })))
  return (
    <View style={table.row} wrap={!keep}>
      {texts.map((text, index) => (
        <View key={columns[index]} style={[table.cell, { width: columns[index] ?? 0 }]}>
          <Words style={index === 0 ? styles.bold : {}} most={450}>
            {text}
          </Words>
        </View>
      ))}
    </View>
  )
}

export const table = StyleSheet.create({
  table: { borderTopWidth: 1.5, borderTopColor: colours.act, fontSize: size, lineHeight: 1.4 },
  header: { flexDirection: 'row', backgroundColor: colours.wash },
  row: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: colours.line },
  cell: { paddingVertical: 6, paddingHorizontal: inset },
})
