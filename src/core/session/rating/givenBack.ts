import { z } from 'zod'
import type { Instrument } from '../../instrument/instrumentSchema'
import { levelAt } from '../../instrument/levels'
import { type Form, formSchema, type PrivateRound, type Rating } from './privateRound'

const givenBackSchema = z.object({
  soundings: z.literal('ratings'),
  format: z.int().positive(),
  round: z.string(),
  form: formSchema,
})

/** The format of ratings that are given back; a device refuses those of a later one. */
const format = 1

export type GivenBackProblem =
  | 'not-ratings'
  | 'newer-ratings'
  | 'other-round' // of another round, or of one that has ended
  | 'damaged-ratings'

export type ReadRatings = { ok: true; form: Form } | { ok: false; problem: GivenBackProblem }

/** What a device gives back: one form, and the round that it is for. It is sealed to that round's key before it leaves. */
export function ratingsText(round: string, form: Form): string {
  return JSON.stringify({ soundings: 'ratings', format, round, form })
}

/** The door for ratings from another device: of this round and its instrument alone, whole, or refused. */
export function readRatings(
  text: string,
  of: { round: Pick<PrivateRound, 'id' | 'items'>; instrument: Instrument },
): ReadRatings {
  const said = jsonIn(text)
  const named = z.looseObject({ soundings: z.literal('ratings'), format: z.int() }).safeParse(said)
  if (!named.success) return { ok: false, problem: 'not-ratings' }
  if (named.data.format > format) return { ok: false, problem: 'newer-ratings' }
  const whole = givenBackSchema.safeParse(said)
  if (!whole.success) return { ok: false, problem: 'damaged-ratings' }
  const { round, form } = whole.data
  if (round !== of.round.id) return { ok: false, problem: 'other-round' }
  const isAsked = ([id, rating]: [string, Rating]) =>
    of.round.items.includes(id) && isPossible(id, rating, of.instrument)
  return Object.entries(form.ratings).every(isAsked) ? { ok: true, form } : { ok: false, problem: 'damaged-ratings' }
}

function isPossible(id: string, rating: Rating, instrument: Instrument): boolean {
  const item = instrument.items.find((one) => one.id === id)
  if (!item) return false
  if (rating === 'does-not-apply') return item.allowDoesNotApply
  return typeof rating === 'string' || levelAt(instrument, item, rating.level) !== undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
