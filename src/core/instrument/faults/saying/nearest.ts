/** What was probably meant: what differs by a slip or two in one place, whatever stands between its letters and however they are written. */
export function nearest(said: string, known: readonly string[]): string | undefined {
  if (said.length > longest) return undefined
  const letters = lettersOf(said)
  const most = mostSlips(letters.length)
  let near: { name: string; slips: number } | undefined
  for (const name of known.slice(0, mostKnown)) {
    const slips = slipsBetween(letters, lettersOf(name))
    if (slips <= most && slips < (near?.slips ?? Number.POSITIVE_INFINITY)) near = { name, slips }
  }
  return near?.name
}

/** A file may be hostile: among more names than these nobody guesses, nor at longer ones. */
const mostKnown = 100
const longest = 40

function mostSlips(letters: number): number {
  if (letters < 3) return 0
  return letters < 6 ? 1 : 2
}

function lettersOf(name: string): string {
  return name.slice(0, longest).toLowerCase().replace(notLetters, '')
}

const notLetters = /[^\p{L}\p{N}]+/gu

/** What two words begin and end with alike is passed over; where more letters than these are left, they are not near. */
const mostLeft = 3

function slipsBetween(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  if (Math.max(a.length, b.length) - shorter > mostLeft) return Number.POSITIVE_INFINITY
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return Math.max(left.length, other.length) > mostLeft ? Number.POSITIVE_INFINITY : distance(left, other)
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return Math.min(
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    isSwapped ? distance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  )
}
