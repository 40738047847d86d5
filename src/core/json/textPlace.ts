/** A place in a text, both counted from 1; columns in UTF-16 units, as editors count them. */
export type TextPlace = { line: number; column: number }

export function placeIn(text: string, at: number): TextPlace {
  const before = text.slice(0, at)
  const lines = before.split('\n').length
  return { line: lines, column: at - before.lastIndexOf('\n') }
}

export function placeInWords({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`
}
