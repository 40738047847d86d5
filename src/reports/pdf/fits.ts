import { sheet } from './pdfStyles'

/**
 * Whether a block surely fits on one page, so that it may be kept together: a block that is kept together and does not
 * fit would be cut off. `cells` stand side by side; widths and sizes in points. Guesses high: no letter is wider than
 * its size, and few are wider than two thirds of it.
 */
export function fits(cells: { text: string; width: number; size: number }[]): boolean {
  return cells.every(({ text, width, size }) => {
    const perLine = Math.max(1, Math.floor(width / (size * 0.75)))
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    return lines * size * 1.5 < sheet.textHeight * 0.6
  })
}
