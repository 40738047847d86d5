import { z } from 'zod'
import { raterRoles } from './raterRoles'

/** What one person privately thinks of one item. An item that they left out is not there. */
export const ratingSchema = z.union([z.object({ level: z.number() }), z.enum(['dont-know', 'does-not-apply'])])
export type Rating = z.infer<typeof ratingSchema>

/** One rater's ratings by item id. `number` counts its versions: whoever changes their mind gives back a higher one. */
export const formSchema = z.object({
  id: z.string().min(1),
  number: z.int().positive(),
  role: z.enum(raterRoles),
  ratings: z.record(z.string(), ratingSchema),
})
export type Form = z.infer<typeof formSchema>

/**
 * A private round while it is being held, with the forms that have been given back. It lies apart from its session and is
 * in no file; `identity` opens what comes from other devices (age, X25519), `recipient` is its public half.
 */
export const privateRoundSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  /** The items that are rated, by id. */
  items: z.array(z.string()),
  identity: z.string(),
  recipient: z.string(),
  forms: z.array(formSchema),
})
export type PrivateRound = z.infer<typeof privateRoundSchema>
