import { readFileSync } from 'node:fs'
import type { PdfFonts } from '../../src/reports/pdf/fonts/pdfFonts'

/** The same font files as the worker's, read from the package. */
export function pdfFonts(): PdfFonts {
  return {
    latin400: address('latin-400'),
    latin700: address('latin-700'),
    latinExt400: address('latin-ext-400'),
    latinExt700: address('latin-ext-700'),
  }
}

function address(of: string): string {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${of}-normal.woff`
  const bytes = readFileSync(new URL(`../../node_modules/${file}`, import.meta.url))
  return `data:font/woff;base64,${bytes.toString('base64')}`
}
