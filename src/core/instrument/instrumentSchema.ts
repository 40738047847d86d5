import { z } from 'zod'
import { hubs } from '../organisation/profileCodes'
import { answerCodeSchema, conditionSchema } from './condition'
import { scoringSchema } from './scoringSchema'
import { languageTag, textSchema } from './textSchema'
import { decimal, wordId } from './wordId'

const semver = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0')
const plainDate = z.iso.date()
const amount = z.enum(['low', 'medium', 'high'])

const effortSchema = z.strictObject({ time: amount, money: amount, skill: amount })

/** What to do next for an organisation at this level. */
const adviceSchema = z.strictObject({
  step: textSchema,
  effort: effortSchema.optional(),
  effect: textSchema.optional(),
  knowBy: textSchema.optional(),
  needs: z.array(wordId).default([]),
  hub: z.enum(hubs).optional(),
})
export type Advice = z.infer<typeof adviceSchema>

const namedLevelSchema = z.strictObject({ value: decimal, label: textSchema })

const itemLevelSchema = z.strictObject({
  value: decimal,
  label: textSchema.optional(),
  description: textSchema.optional(),
  advice: adviceSchema.optional(),
})

/** `flag` and `warn` are shown; `capBand` also holds the domain's band down to `band`; `block` leaves it without one. */
const redFlagSchema = z.strictObject({
  when: z.array(answerCodeSchema).min(1),
  effect: z.enum(['warn', 'flag', 'capBand', 'block']),
  band: wordId.optional(),
  statutory: z.boolean().default(false),
  says: textSchema.optional(),
  actWithinDays: z.int().positive().optional(),
})
export type RedFlagRule = z.infer<typeof redFlagSchema>

const itemSchema = z.strictObject({
  id: wordId,
  domain: wordId,
  revision: z.int().positive(),
  since: semver,
  future: z.boolean().default(false),
  retired: z
    .strictObject({
      version: semver,
      replacedBy: wordId.optional(),
      relation: z.enum(['same', 'broader', 'narrower']).optional(),
    })
    .optional(),
  name: textSchema,
  probe: textSchema,
  hint: textSchema.optional(),
  help: textSchema.optional(),
  why: textSchema.optional(),
  evidence: z.array(z.strictObject({ id: wordId, label: textSchema })).default([]),
  levelSet: wordId.optional(),
  levels: z.array(itemLevelSchema).default([]),
  allowDoesNotApply: z.boolean().default(false),
  doesNotApplyReason: z.enum(['required', 'optional']).default('required'),
  reverse: z.boolean().default(false),
  weight: decimal.nonnegative().default(1),
  redFlags: z.array(redFlagSchema).default([]),
  appliesWhen: conditionSchema.optional(),
  nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).optional(),
  lawCheckedOn: plainDate.optional(),
  reviewBy: plainDate.optional(),
  guidance: z.array(z.strictObject({ title: textSchema, url: z.url({ protocol: /^https$/ }) })).default([]),
  crosswalk: z.array(z.strictObject({ scheme: z.string(), reference: z.string() })).default([]),
  carriesTo: z.strictObject({ instrument: wordId, item: wordId, revision: z.int().positive() }).optional(),
})
export type Item = z.infer<typeof itemSchema>

const domainSchema = z.strictObject({
  id: wordId,
  title: textSchema,
  summary: textSchema.optional(),
  minutes: z.int().positive().optional(),
  rule: wordId.optional(),
})
export type Domain = z.infer<typeof domainSchema>

/** Something to say when answers add up to it: a referral, a next instrument. Looks at red-flag items, all, or those listed. */
const signalSchema = z.strictObject({
  id: wordId,
  any: z
    .array(
      z.strictObject({
        atLeast: z.int().positive(),
        of: z.union([z.literal('red-flag-items'), z.literal('all-items'), z.array(wordId)]),
        are: z.array(answerCodeSchema).min(1),
      }),
    )
    .min(1),
  says: textSchema,
  instrument: wordId.optional(),
  otherwise: textSchema.optional(),
})
export type Signal = z.infer<typeof signalSchema>

/** The format of an instrument file, version 1. What scoring does not need is optional; house rules ask for more. */
export const instrumentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  publisher: wordId,
  id: wordId,
  version: semver,
  derivedFrom: z.strictObject({ publisher: wordId, id: wordId, version: semver, contentHash: z.string() }).optional(),
  baseLanguage: languageTag,
  title: textSchema,
  summary: textSchema,
  minutes: z.strictObject({ from: z.int().positive(), to: z.int().positive() }).optional(),
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
  levelSets: z.record(wordId, z.array(namedLevelSchema).min(2)).default({}),
  domains: z.array(domainSchema).min(1),
  items: z.array(itemSchema).min(1),
  orders: z.array(z.strictObject({ id: wordId, title: textSchema, items: z.array(wordId) })).default([]),
  scoring: scoringSchema,
  priorities: z
    .strictObject({
      most: z.int().positive(),
      usual: z.int().positive(),
      importance: z.strictObject({ unrated: decimal.positive() }).optional(),
    })
    .default({ most: 5, usual: 3 }),
  /** The levels that count as a strength, the best first. */
  strengths: z.strictObject({ levels: z.array(decimal), most: z.int().positive() }).default({ levels: [], most: 3 }),
  signals: z.array(signalSchema).default([]),
})
export type Instrument = z.infer<typeof instrumentSchema>
