import type { Report } from '../../report'
import { settableText } from '../settableText'
import { coveredRanges } from './coveredRanges'

/**
 * Every character of the report that the PDF cannot set: no letter for it in the embedded fonts, or a script that runs
 * from right to left or joins its letters. Each once, in the order in which it stands; empty means that a PDF can be made.
 */
export function unsupportedCharacters(report: Report): string[] {
  const missing = new Set<string>()
  const advisor = report.advisor === 'none' ? [] : { ...report.advisor, logo: '' }
  for (const text of textsIn({ ...report, advisor })) {
    for (const character of settableText(text)) if (!isCovered(character)) missing.add(character)
  }
  return [...missing]
}

function isCovered(character: string): boolean {
  if (character === '\n') return true
  const code = character.codePointAt(0) ?? 0
  let low = 0
  let high = coveredRanges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = coveredRanges[middle] ?? [0, 0]
    if (code < from) high = middle - 1
    else if (code > to) low = middle + 1
    else return true
  }
  return false
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part)
}
