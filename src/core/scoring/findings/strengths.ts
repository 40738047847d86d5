import type { Instrument } from '../../instrument/instrumentSchema'
import type { Answered } from '../prepared/answered'
import type { Result } from '../result'

/** The best level first; within a level one item of each domain before a second of any, else in the instrument's order. */
export function strengthsOf({ strengths }: Instrument, asked: readonly Answered[]): Result['strengths'] {
  if (strengths.levels.length === 0) return []
  const atLevel = new Map(strengths.levels.map((level): [number, Answered[]] => [level, []]))
  for (const answered of asked) {
    if (answered.strength !== undefined) atLevel.get(answered.strength)?.push(answered)
  }
  const chosen: Result['strengths'] = []
  for (const level of strengths.levels) {
    const wanted = strengths.most - chosen.length
    for (const { item } of inTurns(atLevel.get(level) ?? [], wanted)) chosen.push({ item: item.id, level })
  }
  return chosen
}

/** The first of each domain, then the second of each, and so on, until there are as many as wanted. */
function inTurns(answered: readonly Answered[], wanted: number): Answered[] {
  const taken: Answered[] = []
  let waiting = answered
  while (waiting.length > 0 && taken.length < wanted) {
    const domains = new Set<string>()
    const later: Answered[] = []
    for (const one of waiting) {
      const turn = domains.has(one.item.domain) ? later : taken
      turn.push(one)
      domains.add(one.item.domain)
    }
    waiting = later
  }
  return taken.slice(0, wanted)
}
