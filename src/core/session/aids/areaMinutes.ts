import { isFor, isQuestion } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import { itemsOf } from '../sessionProgress'
import type { Session } from '../sessionSchema'

/** Whole minutes for each area by its id, or 'not-said' while nobody has said how long all of it may take. */
export type AreaMinutes = ReadonlyMap<string, number> | 'not-said'

/**
 * How long the talk about each area may take. What the instrument's author says goes first: of an area, less what is not
 * asked of it; else of the whole instrument, shared out, and of two figures the longer: nobody is to be hurried. Where the
 * author says nothing, `minutes` are shared out.
 */
export function areaMinutes(session: Session, instrument: Instrument, minutes: number | undefined): AreaMinutes {
  const asked = itemsOf(session, instrument)
  const counted = new Map(session.domains.map((id) => [id, asked.filter(({ domain }) => domain === id).length]))
  const all = instrument.items.filter((item) => isQuestion(item) && isFor(session.occasion, item))
  const own = ownMinutes(instrument, counted, all)
  if (own) return own
  if (!instrument.minutes) return minutes === undefined ? 'not-said' : shareMinutes(minutes, counted)
  return shareMinutes(Math.round((instrument.minutes.to * asked.length) / Math.max(1, all.length)), counted)
}

/** By the areas' own minutes, where each area that is asked has them. */
function ownMinutes(instrument: Instrument, counted: Map<string, number>, all: Instrument['items']) {
  const shares = new Map<string, number>()
  for (const [id, count] of counted) {
    const own = instrument.domains.find((domain) => domain.id === id)?.minutes
    if (own === undefined && count > 0) return undefined
    const whole = all.filter(({ domain }) => domain === id).length
    shares.set(id, count === 0 ? 0 : Math.max(1, Math.round(((own ?? 0) * count) / whole)))
  }
  return shares
}

/**
 * `minutes` shared out by the number of questions, in whole minutes that add up to it: what is left after rounding down
 * goes to the largest rests, of equal ones to the first. An area with questions gets at least one minute all the same.
 */
export function shareMinutes(minutes: number, questions: ReadonlyMap<string, number>): Map<string, number> {
  const all = [...questions.values()].reduce((sum, count) => sum + count, 0)
  if (all === 0) return new Map([...questions.keys()].map((id) => [id, 0]))
  const shares = [...questions].map(([id, count]) => ({
    id,
    count,
    whole: Math.floor((minutes * count) / all),
    rest: (minutes * count) % all,
  }))
  const left = minutes - shares.reduce((sum, { whole }) => sum + whole, 0)
  const lucky = new Set([...shares].sort((a, b) => b.rest - a.rest).slice(0, left))
  return new Map(
    shares.map((share) => {
      const given = share.whole + (lucky.has(share) ? 1 : 0)
      return [share.id, share.count === 0 ? 0 : Math.max(1, given)]
    }),
  )
}
