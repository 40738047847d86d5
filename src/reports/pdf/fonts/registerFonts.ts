import { Font } from '@react-pdf/renderer'
import { breakWord } from './breakWord'
import type { PdfFonts } from './pdfFonts'
import { plainFont } from './plainFont'

/** Looked through glyph by glyph, in this order. */
export const fontFamily = ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Extended']

/** Data addresses, because the library decodes those itself: nothing is fetched. */
export function registerFonts(fonts: PdfFonts): Promise<void> {
  registered ??= register(fonts)
  return registered
}

let registered: Promise<void> | undefined

async function register(fonts: PdfFonts): Promise<void> {
  const [latin = '', extended = ''] = fontFamily
  const [latin400, latin700, latinExt400, latinExt700] = await Promise.all(
    [fonts.latin400, fonts.latin700, fonts.latinExt400, fonts.latinExt700].map(plainFont),
  )
  Font.register({ family: latin, fonts: weights(latin400, latin700) })
  Font.register({ family: extended, fonts: weights(latinExt400, latinExt700) })
  Font.registerHyphenationCallback(breakWord)
}

function weights(regular = '', bold = '') {
  return [
    { src: regular, fontWeight: 400 },
    { src: bold, fontWeight: 700 },
  ]
}
