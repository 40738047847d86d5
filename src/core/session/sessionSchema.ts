import { z } from 'zod'
import { answerSchema } from '../instrument/answer'
import { profileSchema } from '../organisation/organisation'
import { closedRoundSchema } from './rating/closedRound'
import { raterRoles } from './rating/raterRoles'

/** How somebody knows: they saw it, were told, or are guessing. */
export const confidences = ['saw', 'told', 'guess'] as const
export type Confidence = (typeof confidences)[number]

const noteSchema = z.object({ private: z.string(), shareable: z.string() })

/** What the group settled on for one item under a `revision` of it, and what stands behind it. `undecided` means: come back to it. */
const recordedItemSchema = z.object({
  revision: z.int(),
  answer: answerSchema.optional(),
  undecided: z.boolean(),
  everyoneAgreed: z.boolean(),
  /** What those who did not agree say, kept beside what was settled. */
  dissent: z.string().optional(),
  reason: z.string(),
  evidence: z.array(z.string()),
  evidenceText: z.string(),
  confidence: z.enum(confidences).optional(),
  notes: noteSchema,
  /** What last time's answer really was, as people see it now. */
  // biome-ignore lint/suspicious/noThenProperty: an answer, never a function
  then: answerSchema.optional(),
  /** The session that `then` is about, where it was said beside one. */
  thenOf: z.string().optional(),
})
export type RecordedItem = z.infer<typeof recordedItemSchema>

/** One step in a session's history, in the order things happened; `at` is the device's clock and orders nothing. */
const changeSchema = z.object({
  at: z.string(),
  what: z.enum(['started', 'answered', 'finished', 'reopened', 'profile-changed', 'moved']),
  item: z.string().optional(),
  from: answerSchema.optional(),
  to: answerSchema.optional(),
})
export type Change = z.infer<typeof changeSchema>

const instrumentReference = z.object({ id: z.string(), version: z.string(), contentHash: z.string() })
export type InstrumentReference = z.infer<typeof instrumentReference>

/** What an earlier session with another instrument suggests for an item. It counts nowhere until the group confirms it. */
const suggestedSchema = z.object({
  level: z.number(),
  from: z.object({ sessionId: z.string(), instrument: instrumentReference, item: z.string(), on: z.string() }),
})
export type Suggested = z.infer<typeof suggestedSchema>

/** One piece of evidence, registered once and counted for many items. Days are plain dates, '' while nobody has said. */
const registeredEvidenceSchema = z.object({
  id: z.string(),
  title: z.string(),
  place: z.string(),
  reviewOn: z.string(),
  items: z.array(z.string()),
  /** Items for which it counted before a move made something else of them, or took them away: kept and shown. */
  countedFor: z.array(z.string()).optional(),
  /** What a peer who looked at it said, and the content hash of what they looked at. */
  review: z
    .object({ says: z.enum(['confirmed', 'queried']), note: z.string(), on: z.string(), of: z.string() })
    .optional(),
  /** What a peer wrote to it and then took back what they said: it is there again when they say something else. */
  heldNote: z.string().optional(),
})
export type RegisteredEvidence = z.infer<typeof registeredEvidenceSchema>

/** Who stands behind a domain, by role only, since which day, and the content hash of the answers and evidence they saw. */
const signOffSchema = z.object({ role: z.enum(raterRoles), on: z.string(), of: z.string() })
export type SignOff = z.infer<typeof signOffSchema>

/** Something that came up and is to be talked about another time. */
const topicSchema = z.object({ id: z.string(), text: z.string(), domain: z.string().optional(), done: z.boolean() })
export type Topic = z.infer<typeof topicSchema>

/** Where a session has been: `passed` are the content hashes of what was given away or taken in, oldest first. */
const handOverSchema = {
  passed: z.array(z.string()).optional(),
  /** Given to somebody who goes on with it: read only here until it comes back. */
  handedOver: z.object({ on: z.string(), to: z.string() }).optional(),
  received: z.object({ on: z.string(), from: z.string() }).optional(),
}

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
  instrument: instrumentReference,
  /** 'advisor': the session is about whoever advises, and belongs to no organisation. */
  subject: z.literal('advisor').optional(),
  /** One person's own answers about the work with the organisation: never among its sessions, never shown by itself. */
  feedback: z.literal(true).optional(),
  /** One of the instrument's occasions, where it has any. */
  occasion: z.string().optional(),
  /** The language of the instrument's text in this session; without it, the device's. */
  language: z.string().optional(),
  profile: profileSchema,
  raters: z.array(z.object({ id: z.string(), role: z.enum(raterRoles), is: z.string() })),
  domains: z.array(z.string()),
  importance: z.record(z.string(), z.int()),
  items: z.record(z.string(), recordedItemSchema),
  place: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().optional(),
  history: z.array(changeSchema),
  suggested: z.record(z.string(), suggestedSchema).optional(),
  /** The versions that the session was moved from, and the answers that could not be carried: kept, shown, not counted. */
  moves: z.array(z.object({ at: z.string(), from: instrumentReference, to: instrumentReference })).optional(),
  setAside: z.record(z.string(), z.array(recordedItemSchema)).optional(),
  evidence: z.array(registeredEvidenceSchema).optional(),
  signOffs: z.record(z.string(), z.array(signOffSchema)).optional(),
  /** The private round that is being held: what people say in it is no part of the session. */
  round: z.object({ id: z.string(), domains: z.array(z.string()), startedAt: z.string() }).optional(),
  rounds: z.array(closedRoundSchema).optional(),
  topics: z.array(topicSchema).optional(),
  /** The advisor's own, about the session as a whole: in no document and no file for others. */
  privateNotes: z.string().optional(),
  ...handOverSchema,
})
export type Session = z.infer<typeof sessionSchema>
export type SessionMode = Session['mode']
