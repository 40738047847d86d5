import { Font } from '@react-pdf/renderer'
import { breakWord } from './breakWord'

/** The four font files as base64 data addresses: Latin and the extended Latin of Welsh and Polish, regular and bold. */
export type PdfFonts = { latin400: string; latin700: string; latinExt400: string; latinExt700: string }

/** Looked through glyph by glyph, in this order. */
export const fontFamily = ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Extended']

/** Data addresses, because the library decodes those itself: nothing is fetched. */
export function registerFonts(fonts: PdfFonts): void {
  const [latin = '', extended = ''] = fontFamily
  Font.register({
    family: latin,
    fonts: [
      { src: fonts.latin400, fontWeight: 400 },
      { src: fonts.latin700, fontWeight: 700 },
    ],
  })
  Font.register({
    family: extended,
    fonts: [
      { src: fonts.latinExt400, fontWeight: 400 },
      { src: fonts.latinExt700, fontWeight: 700 },
    ],
  })
  Font.registerHyphenationCallback(breakWord)
}
