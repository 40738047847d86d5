import { z } from 'zod'
import { profileCodes } from '../organisation/profileCodes'
import { answerCodeSchema } from './condition'
import { adviceSchema, itemSchema, scaleOf } from './itemSchema'
import { scoringSchema } from './scoringSchema'
import { languageTag, textSchema } from './values/textSchema'
import { decimal, semver, wordId } from './values/wordId'

/** A named scale. What it says of a level holds for every item that uses it and says nothing else. */
const namedLevelSchema = z.strictObject({
  value: decimal,
  label: textSchema,
  description: textSchema.optional(),
  advice: adviceSchema.optional(),
})

const domainSchema = z.strictObject({
  id: wordId,
  title: textSchema,
  summary: textSchema.optional(),
  /** Read before its items: a case to be rated. A blank line starts a paragraph. */
  story: textSchema.optional(),
  minutes: z.int().positive().optional(),
  rule: wordId.optional(),
})
export type Domain = z.infer<typeof domainSchema>

/** When an instrument is used. `then` names the earlier occasion of which is asked again what was true at that time. */
const occasionSchema = z.strictObject({
  id: wordId,
  title: textSchema,
  summary: textSchema.optional(),
  // biome-ignore lint/suspicious/noThenProperty: an id, never a function
  then: wordId.optional(),
})
export type Occasion = z.infer<typeof occasionSchema>

/** One thing that a signal looks at: how many answers are so, where a score lies (`below` is not included), or all of these. */
export type SignalTest =
  | { atLeast: number; of: 'red-flag-items' | 'all-items' | string[]; are: (number | string)[] }
  | { score: string; from?: number | undefined; below?: number | undefined }
  | { all: SignalTest[] }

const signalTestSchema: z.ZodType<SignalTest> = z.lazy(() =>
  z.union([
    z.strictObject({
      atLeast: z.int().positive(),
      of: z.union([z.literal('red-flag-items'), z.literal('all-items'), z.array(wordId)]),
      are: z.array(answerCodeSchema).min(1),
    }),
    z
      .strictObject({ score: wordId, from: decimal.optional(), below: decimal.optional() })
      .refine(({ from, below }) => from !== undefined || below !== undefined, 'A score needs `from` or `below`.')
      .refine(
        ({ from, below }) => from === undefined || below === undefined || from < below,
        'No score lies there: `from` must be less than `below`.',
      ),
    z.strictObject({ all: z.array(signalTestSchema).min(1) }),
  ]),
)

/** Something to say when answers add up to it: a referral, a next instrument. Looks at red-flag items, all, or those listed. */
const signalSchema = z.strictObject({
  id: wordId,
  any: z.array(signalTestSchema).min(1),
  says: textSchema,
  instrument: wordId.optional(),
  otherwise: textSchema.optional(),
})

/** What an instrument can be chosen for: the closed list. */
export const purposes = [
  'whole-picture',
  'first-look',
  'quality',
  'outcomes',
  'planning',
  'benchmarking',
  'own-skills',
  'feedback',
] as const
export type Purpose = (typeof purposes)[number]

const fitsSchema = z.strictObject({
  purposes: z.array(z.enum(purposes)).min(1),
  incomeBands: z.array(z.enum(profileCodes.incomeBand)).min(1).optional(),
  needsAdvisor: z.boolean().default(false),
})

const madeFrom = { publisher: wordId, id: wordId, version: semver, contentHash: z.string() }

/** `ancestors`: what that was made from in turn, the nearest first. Without them, all of a family are not known as kin. */
const derivedFromSchema = z.strictObject({
  ...madeFrom,
  ancestors: z.array(z.strictObject(madeFrom)).min(1).optional(),
})

/** The format of an instrument file, version 1. What scoring does not need is optional; house rules ask for more. */
export const instrumentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  publisher: wordId,
  id: wordId,
  version: semver,
  derivedFrom: derivedFromSchema.optional(),
  baseLanguage: languageTag,
  title: textSchema,
  summary: textSchema,
  subject: z.enum(['organisation', 'advisor']).default('organisation'),
  occasions: z.array(occasionSchema).default([]),
  fits: fitsSchema.optional(),
  minutes: z
    .strictObject({ from: z.int().positive(), to: z.int().positive() })
    .refine(({ from, to }) => from <= to, '`from` must not be more than `to`.')
    .optional(),
  people: textSchema.optional(),
  gives: textSchema.optional(),
  method: textSchema.optional(),
  licence: z.strictObject({
    spdx: z.string(),
    holder: z.string(),
    mayStoreText: z.boolean(),
    mayTranslate: z.boolean(),
    mayRedistribute: z.boolean(),
    attribution: z.string(),
  }),
  /** Evidence is registered once and counted for many items; an area is signed off by so many roles; a peer may confirm it. */
  evidenceRegister: z.boolean().default(false),
  signOff: z.strictObject({ roles: z.int().positive() }).optional(),
  peerReview: z.boolean().default(false),
  expiresAfterMonths: z.int().positive().optional(),
  levelSets: z.record(wordId, scaleOf(namedLevelSchema).min(2)).default({}),
  domains: z.array(domainSchema).min(1),
  items: z.array(itemSchema).min(1),
  orders: z.array(z.strictObject({ id: wordId, title: textSchema, items: z.array(wordId) })).default([]),
  scoring: scoringSchema,
  /** How many may be chosen to work on. None at all means that there is no plan. */
  priorities: z
    .strictObject({
      most: z.int().nonnegative(),
      usual: z.int().nonnegative(),
      importance: z.strictObject({ unrated: decimal.positive() }).optional(),
    })
    .default({ most: 5, usual: 3 }),
  /** The levels that count as a strength, the best first. */
  strengths: z.strictObject({ levels: z.array(decimal), most: z.int().positive() }).default({ levels: [], most: 3 }),
  signals: z.array(signalSchema).default([]),
})
export type Instrument = z.infer<typeof instrumentSchema>
