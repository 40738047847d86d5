/**
 * Folds a calendar's lines to 75 octets, as RFC 5545 section 3.1 asks. The library folds by letters, which is too long
 * for Welsh or Polish; its folds are undone first.
 */
export function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')
}

const mostOctets = 75

function foldLine(line: string): string {
  const parts: string[] = []
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > mostOctets) {
      parts.push('\r\n ')
      octets = 1
    }
    parts.push(character)
    octets += size
  }
  return parts.join('')
}

/** In UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
