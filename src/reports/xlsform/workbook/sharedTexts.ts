import { fromXmlSafe, restored } from './cellText'
import { mostLettersInCell } from './workbookLimits'
import type { ReadPart } from './workbookParts'

/** A text, or that it is longer than a spreadsheet lets a cell be. */
export type CellText = string | typeof tooLong

export const tooLong = Symbol('longer than a cell')

/** The texts that cells point to by number. */
export function sharedTexts(read: ReadPart, path: string): CellText[] {
  const texts: CellText[] = []
  const current = richText()
  read(path, {
    open: (name) => {
      if (name === 'si') current.start()
      else current.open(name)
    },
    text: current.text,
    close: (name) => {
      current.close(name)
      if (name === 'si') texts.push(current.end())
    },
  })
  return texts
}

/** Gathers the runs (`t`) of a text; how it is spoken (`rPh`) is no part of it. */
export function richText() {
  let text = ''
  let inRun = false
  let spoken = 0
  return {
    start: () => {
      text = ''
    },
    open: (name: string) => {
      if (name === 't') inRun = spoken === 0
      if (name === 'rPh') spoken += 1
    },
    text: (piece: string) => {
      if (inRun && text.length <= mostLettersWritten) text += piece
    },
    close: (name: string) => {
      if (name === 't') inRun = false
      if (name === 'rPh') spoken -= 1
    },
    end: () => typed(text),
  }
}

/** One letter of ours may be written as seven (`_x000D_`), and the apostrophe that defuses may come on top. */
const mostLettersWritten = (mostLettersInCell + 1) * 7

/** A text as it was typed. */
export function typed(written: string): CellText {
  if (written.length > mostLettersWritten) return tooLong
  const text = restored(fromXmlSafe(written))
  return text.length > mostLettersInCell ? tooLong : text
}
