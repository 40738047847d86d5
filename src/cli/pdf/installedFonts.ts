import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PdfFonts } from '../../reports/pdf/fonts/pdfFonts'

/** The font files of the PDF, from the package that the app embeds them from. */
export function installedFonts(): PdfFonts {
  return {
    latin400: address('latin-400'),
    latin700: address('latin-700'),
    latinExt400: address('latin-ext-400'),
    latinExt700: address('latin-ext-700'),
  }
}

function address(face: string): string {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${face}-normal.woff`
  const bytes = readFileSync(createRequire(import.meta.url).resolve(file))
  return `data:font/woff;base64,${bytes.toString('base64')}`
}
