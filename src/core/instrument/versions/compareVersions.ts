/** Negative, zero or positive, as a sort wants it: '1.9.0' is older than '1.10.0', which letters alone would not say. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersIn(a), numbersIn(b)]
  const place = left.findIndex((number, at) => number !== right[at])
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0)
}

function numbersIn(version: string): number[] {
  const parts = version.split('.').map(Number)
  return [0, 1, 2].map((at) => parts[at] ?? 0)
}
