import { z } from 'zod'
import { contentHash } from '../instrument/contentHash'
import { organisationSchema } from '../organisation/organisation'
import { planSchema } from '../planning/planSchema'
import { sessionSchema } from '../session/sessionSchema'

/** The records of people that a file of ours may hold, and the copies of the instruments that go with them. */
export const recordsSchema = z.object({
  organisations: z.array(organisationSchema),
  sessions: z.array(sessionSchema),
  plans: z.array(planSchema),
  instruments: z.array(z.object({ contentHash: z.string(), document: z.unknown() })),
})
export type Records = z.infer<typeof recordsSchema>

/** Each copy of an instrument is what its hash says, and no record stands twice. */
export function areWhole({ organisations, sessions, plans, instruments }: Records): boolean {
  const ids = [organisations.map(({ id }) => id), sessions.map(({ id }) => id), plans.map(({ sessionId }) => sessionId)]
  return ids.every(standOnce) && instruments.every((one) => contentHash(one.document) === one.contentHash)
}

export function standOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
