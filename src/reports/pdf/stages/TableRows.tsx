import { StyleSheet, View } from '@react-pdf/renderer'
import { fits } from '../fits'
import { Words } from '../pages/Words'
import { colours, styles } from '../pdfStyles'

const inset = 6
const size = 9

/** `widths` in points, together the width of the text. */
export function HeadRow({ cells, widths }: { cells: string[]; widths: number[] }) {
  return (
    <View style={[table.row, table.head]} fixed>
      <Cells cells={cells} widths={widths} bold />
    </View>
  )
}

/** Stays on one page, unless it is longer than a page itself. */
export function BodyRow({ cells, widths }: { cells: string[]; widths: number[] }) {
  const keep = fits(cells.map((text, place) => ({ text, width: (widths[place] ?? 0) - 2 * inset, size })))
  return (
    <View style={table.row} wrap={!keep}>
      <Cells cells={cells} widths={widths} />
    </View>
  )
}

function Cells({ cells, widths, bold = false }: { cells: string[]; widths: number[]; bold?: boolean }) {
  const placed = cells.map((text, place) => ({ text, width: widths[place] ?? 0, key: `cell ${place}` }))
  return placed.map(({ text, width, key }, place) => (
    <View key={key} style={[table.cell, { width }]}>
      <Words style={bold || place === 0 ? styles.bold : {}} most={450}>
        {text}
      </Words>
    </View>
  ))
}

export const table = StyleSheet.create({
  table: {
    borderTopWidth: 1.5,
    borderTopColor: colours.act,
    fontSize: size,
    lineHeight: 1.4,
    marginBottom: 18,
  },
  head: { backgroundColor: colours.wash },
  row: { flexDirection: 'row', borderBottomWidth: 0.75, borderBottomColor: colours.line },
  cell: { paddingVertical: 6, paddingHorizontal: inset },
})
