import { z } from 'zod'
import { profileSchema } from '../../organisation/organisation'
import { nonLevels } from '../answer'

/** What a file may say to one item. Which of these fits is for the item's kind to say. */
export const filedAnswerSchema = z.union([
  z.strictObject({ level: z.number() }),
  z.strictObject({ option: z.string() }),
  z.strictObject({ options: z.array(z.string()) }),
  z.strictObject({ number: z.number() }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ doesNotApply: z.string() }),
  z.enum(nonLevels),
])

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
