/**
 * A long text in pieces that are set one below the other, broken at a line's end, else at a space. A piece must be
 * shorter than a page: the library drops what follows a taller one inside a table. `most` is in UTF-16 units.
 */
export function textPieces(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  for (let end = pieceEnd(rest, most); end < rest.length; end = pieceEnd(rest, most)) {
    pieces.push(rest.slice(0, end).replace(/[ \n]$/, ''))
    rest = rest.slice(end)
  }
  pieces.push(rest)
  return pieces
}

const mostLines = 30

function pieceEnd(text: string, most: number): number {
  let lineEnd = -1
  for (let line = 0; line < mostLines; line += 1) {
    const next = text.indexOf('\n', lineEnd + 1)
    if (next === -1 || next >= most) {
      if (text.length <= most) return text.length
      return lineEnd + 1 > most / 2 ? lineEnd + 1 : wordEnd(text, most)
    }
    lineEnd = next
  }
  return lineEnd + 1
}

function wordEnd(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most - 1)
  if (space > most / 2) return space + 1
  let end = most
  while (end > 1 && /[\p{M}\u{dc00}-\u{dfff}]/u.test(text.charAt(end))) end -= 1
  return end
}
