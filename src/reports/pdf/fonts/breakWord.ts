/**
 * Where a word may be broken. An ordinary word is kept whole; a longer one gets hyphens between syllables, used only if
 * it does not fit; a web address or an endless run of letters may break anywhere, without a hyphen that nobody typed.
 */
export function breakWord(word: string | null, syllables?: (word: string) => string[]): string[] {
  if (word === null) return []
  if (word.length <= longestWhole) return [word]
  if (word.length <= longestWord && /^[\p{L}\p{M}]+$/u.test(word)) return syllables?.(word) ?? [word]
  // An empty part reads as a gap of no width to the line breaker: a place to break with nothing to draw.
  return (word.match(piece) ?? [word]).flatMap((part, index) => (index === 0 ? [part] : ['', part]))
}

const longestWhole = 12
const longestWord = 30
const piece = /(?:\P{M}\p{M}*){1,4}/gu
