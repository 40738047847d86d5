/** JSON from a cell that anybody may have changed; nothing where it is none, or nested to hurt those who walk it. */
export function jsonInCell(text: string): { value: unknown } | undefined {
  if (isTooDeep(text)) return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Brackets within brackets; an instrument needs some twenty. */
const deepest = 60

function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}
