import type { Text } from '../../../core/instrument/text'
import { asCell, fromCell } from '../shown/shownText'

/**
 * A text after somebody may have changed its cells. Where a cell is as Soundings wrote it (`shown`), the text stays what it
 * was, letter by letter; elsewhere the cell counts. `read` takes from a cell what belongs to the text.
 */
export function changedText(
  base: Text,
  shown: Text,
  cells: Text,
  read: (cell: string, language: string) => string = fromCell,
): Text {
  const languages = [...new Set([base, shown, cells].flatMap((text) => Object.keys(text)))]
  const texts = languages.flatMap((language) => {
    if (isAsWritten(cells[language], shown[language])) {
      const kept = base[language]
      return kept === undefined ? [] : [[language, kept] as const]
    }
    const words = read(cells[language] ?? '', language)
    return words === '' ? [] : [[language, words] as const]
  })
  return Object.fromEntries(texts)
}

/** Blank cells are no cells: a text of blanks leaves none. */
export function isAsWritten(cell = '', shown = ''): boolean {
  const written = asCell(shown)
  return cell === written || (cell.trim() === '' && written.trim() === '')
}

/** Whether all cells of a text are as Soundings wrote them. */
export function isTextAsWritten(cells: Text, shown: Text): boolean {
  return [...Object.keys(cells), ...Object.keys(shown)].every((language) =>
    isAsWritten(cells[language], shown[language]),
  )
}
