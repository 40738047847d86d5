import { mostLettersWritten } from '../shown/shownText'

/** A text cut for cells that hold 32,767 letters; an empty one is one empty piece. */
export function inPieces(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length || at === 0; at += mostLettersWritten) {
    pieces.push(text.slice(at, at + mostLettersWritten))
  }
  return pieces
}
