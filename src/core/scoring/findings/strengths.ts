import type { Instrument } from '../../instrument/instrumentSchema'
import type { Answered } from '../prepared/answered'
import type { Result } from '../result'

/** The best level first; within a level one item of each domain before a second of any, else in the instrument's order. */
export function strengthsOf({ strengths }: Instrument, asked: readonly Answered[]): Result['strengths'] {
  if (strengths.levels.length === 0) return []
  const chosen: Result['strengths'] = []
  for (const level of strengths.levels) {
    const wanted = strengths.most - chosen.length
    for (const { item } of inTurns(asked, level, wanted)) chosen.push({ item: item.id, level })
  }
  return chosen
}

/** The first at this level of each domain, then the second of each, and so on, until there are as many as wanted. */
function inTurns(asked: readonly Answered[], level: number, wanted: number): Answered[] {
  const taken: Answered[] = []
  for (let before = -1; taken.length < wanted && taken.length > before; ) {
    before = taken.length
    const domains = new Set<string>()
    for (const answered of asked) {
      if (answered.strength !== level || domains.has(answered.item.domain) || taken.includes(answered)) continue
      taken.push(answered)
      if (taken.length === wanted) break
      domains.add(answered.item.domain)
    }
  }
  return taken
}
