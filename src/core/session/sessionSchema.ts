import { z } from 'zod'
import { answerSchema } from '../instrument/answer'
import { profileSchema } from '../organisation/organisation'

export const raterRoles = ['trustee', 'staff', 'volunteer', 'user', 'other'] as const
export type RaterRole = (typeof raterRoles)[number]

/** How somebody knows: they saw it, were told, or are guessing. */
export const confidences = ['saw', 'told', 'guess'] as const
export type Confidence = (typeof confidences)[number]

const noteSchema = z.object({ private: z.string(), shareable: z.string() })

/** What the group settled on for one item, and what stands behind it. `undecided` means: come back to it. */
const recordedItemSchema = z.object({
  revision: z.int(),
  answer: answerSchema.optional(),
  undecided: z.boolean(),
  everyoneAgreed: z.boolean(),
  reason: z.string(),
  evidence: z.array(z.string()),
  evidenceText: z.string(),
  confidence: z.enum(confidences).optional(),
  notes: noteSchema,
})
export type RecordedItem = z.infer<typeof recordedItemSchema>

/** One step in a session's history, in the order things happened; `at` is the device's clock and orders nothing. */
const changeSchema = z.object({
  at: z.string(),
  what: z.enum(['started', 'answered', 'finished', 'reopened', 'profile-changed']),
  item: z.string().optional(),
  from: answerSchema.optional(),
  to: answerSchema.optional(),
})
export type Change = z.infer<typeof changeSchema>

/**
 * One organisation diagnosed once with one instrument version. It keeps the profile, the organisation's name
 * and (by content hash) the whole instrument, so that it opens, scores and prints for ever as it did.
 */
export const sessionSchema = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  madeUp: z.boolean(),
  mode: z.enum(['facilitated', 'self']),
  instrument: z.object({ id: z.string(), version: z.string(), contentHash: z.string() }),
  profile: profileSchema,
  raters: z.array(z.object({ id: z.string(), role: z.enum(raterRoles), is: z.string() })),
  domains: z.array(z.string()),
  importance: z.record(z.string(), z.int()),
  items: z.record(z.string(), recordedItemSchema),
  place: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  history: z.array(changeSchema),
})
export type Session = z.infer<typeof sessionSchema>
export type SessionMode = Session['mode']
