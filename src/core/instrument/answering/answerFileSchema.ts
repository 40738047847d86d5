import { z } from 'zod'
import { profileSchema } from '../../organisation/organisation'
import { answerSchema } from '../answer'

/** One answer as somebody writes it: one of the forms of `answerSchema` and nothing beside it, for a slip must not pass. */
export const filedAnswerSchema = z.union(
  answerSchema.options.map((form) => (form instanceof z.ZodObject ? form.strict() : form)),
)

/**
 * Answers to an instrument as a file holds them, for scripts and the command line: by item id; an item that is left out is
 * `not-discussed`. Without `occasion` the items of all occasions count, without `domains` all domains.
 */
export const answerFileSchema = z.strictObject({
  $schema: z.string().optional(),
  answers: z.record(z.string(), filedAnswerSchema),
  profile: z.strictObject(profileSchema.shape).default({}),
  occasion: z.string().optional(),
  domains: z.array(z.string()).optional(),
})
