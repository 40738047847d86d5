import { fromXmlSafe, restored } from './cellText'
import { mostLettersInCell } from './workbookLimits'
import type { ReadPart } from './workbookParts'
import { WorkbookRefusal } from './workbookProblem'

/** The texts that cells point to by number. */
export function sharedTexts(read: ReadPart, path: string): string[] {
  const texts: string[] = []
  const current = richText(path)
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
export function richText(where: string) {
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
      if (!inRun) return
      text += piece
      // One letter of ours may be written as seven (`_x000D_`).
      if (text.length > mostLettersInCell * 7) throw new WorkbookRefusal('cell-too-long', where)
    },
    close: (name: string) => {
      if (name === 't') inRun = false
      if (name === 'rPh') spoken -= 1
    },
    end: () => typed(text, where),
  }
}

/** A text as it was typed, if it is not too long for a cell; the apostrophe that defuses may come on top. */
export function typed(written: string, where: string): string {
  const text = restored(fromXmlSafe(written))
  if (text.length > mostLettersInCell) throw new WorkbookRefusal('cell-too-long', where)
  return text
}
