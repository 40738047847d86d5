import { z } from 'zod'
import { raterRoles } from './raterRoles'

/** How many raters chose each level, by the level's value, lowest first. */
const countsSchema = z.array(z.object({ level: z.number(), raters: z.int().positive() }))
export type Counts = z.infer<typeof countsSchema>

/** What raters said of one item under a `revision` of it, only as counts, and only as far as no one can be told from them. */
const ratedItemSchema = z.object({
  revision: z.int(),
  counts: countsSchema,
  /** Raters whose answer was no level. */
  noLevel: z.int(),
  roles: z.array(z.object({ role: z.enum(raterRoles), counts: countsSchema })),
})
export type RatedItem = z.infer<typeof ratedItemSchema>

/**
 * What is left of a private round once it has ended. An item on which too few gave a level is not in it, nor a role that
 * would give somebody away; who said what on two items can no longer be put together.
 */
export const closedRoundSchema = z.object({
  id: z.string(),
  closedAt: z.string(),
  domains: z.array(z.string()),
  raters: z.int(),
  items: z.record(z.string(), ratedItemSchema),
})
export type ClosedRound = z.infer<typeof closedRoundSchema>
