import { z } from 'zod'
import { hubs } from '../organisation/profileCodes'
import { answerCodeSchema, conditionSchema } from './condition'
import { textSchema } from './values/textSchema'
import { decimal, plainDate, semver, wordId } from './values/wordId'

const amount = z.enum(['low', 'medium', 'high'])

/** What to do next for an organisation at this level. */
export const adviceSchema = z.strictObject({
  step: textSchema,
  effort: z.strictObject({ time: amount, money: amount, skill: amount }).optional(),
  effect: textSchema.optional(),
  knowBy: textSchema.optional(),
  needs: z.array(wordId).default([]),
  hub: z.enum(hubs).optional(),
})
export type Advice = z.infer<typeof adviceSchema>

/** More than a scale from 0 to 100 has. Every item that uses a scale walks over it. */
const mostLevels = 200
/** As many as a long list of places or trades has. */
const mostOptions = 500

/** The levels of one scale. */
export function scaleOf<Level extends z.ZodType>(level: Level) {
  return z.array(level).max(mostLevels)
}

const itemLevelSchema = z.strictObject({
  value: decimal,
  label: textSchema.optional(),
  description: textSchema.optional(),
  advice: adviceSchema.optional(),
})

/** One answer to choose. Without a `value` on any option of its item, the item is not scored. */
const optionSchema = z.strictObject({
  id: wordId,
  label: textSchema,
  description: textSchema.optional(),
  value: decimal.optional(),
  advice: adviceSchema.optional(),
})
export type Option = z.infer<typeof optionSchema>

/** The numbers that may be given, both ends included. `steps` turn a number into what it scores; else it scores itself. */
const numberSchema = z.strictObject({
  from: decimal,
  to: decimal,
  whole: z.boolean().default(true),
  fromLabel: textSchema.optional(),
  toLabel: textSchema.optional(),
  unit: textSchema.optional(),
  steps: z
    .array(z.strictObject({ from: decimal, value: decimal }))
    .min(1)
    .max(mostOptions)
    .optional(),
})

/**
 * `flag` and `warn` are shown; `capBand` also holds the domain's band down to `band`; `block` leaves it without one.
 * `also` does the same to groups: holds their band down, or without `band` takes it away.
 */
const redFlagSchema = z.strictObject({
  when: z.array(answerCodeSchema).min(1),
  effect: z.enum(['warn', 'flag', 'capBand', 'block']),
  band: wordId.optional(),
  also: z.array(z.strictObject({ group: wordId, band: wordId.optional() })).default([]),
  statutory: z.boolean().default(false),
  says: textSchema.optional(),
  actWithinDays: z.int().positive().optional(),
})
export type RedFlagRule = z.infer<typeof redFlagSchema>

const itemKinds = ['levels', 'choice', 'several', 'number', 'text', 'note'] as const

export const itemSchema = z.strictObject({
  id: wordId,
  domain: wordId,
  kind: z.enum(itemKinds).default('levels'),
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
  occasions: z.array(wordId).min(1).optional(),
  name: textSchema,
  probe: textSchema,
  hint: textSchema.optional(),
  help: textSchema.optional(),
  why: textSchema.optional(),
  /** Said once the item is answered: why the right answer is right. */
  explains: textSchema.optional(),
  evidence: z.array(z.strictObject({ id: wordId, label: textSchema })).default([]),
  levelSet: wordId.optional(),
  levels: scaleOf(itemLevelSchema).default([]),
  options: z.array(optionSchema).max(mostOptions).default([]),
  number: numberSchema.optional(),
  /** For every level below the best that has no advice of its own. */
  advice: adviceSchema.optional(),
  allowDoesNotApply: z.boolean().default(false),
  doesNotApplyReason: z.enum(['required', 'optional']).default('required'),
  reverse: z.boolean().default(false),
  weight: decimal.nonnegative().default(1),
  stage: z.int().positive().optional(),
  /** What a reference panel said: a level, a number, or what an option scores. */
  reference: decimal.optional(),
  redFlags: z.array(redFlagSchema).default([]),
  appliesWhen: conditionSchema.optional(),
  nations: z
    .array(z.enum(['england', 'wales', 'scotland', 'northern-ireland']))
    .min(1)
    .optional(),
  lawCheckedOn: plainDate.optional(),
  reviewBy: plainDate.optional(),
  guidance: z.array(z.strictObject({ title: textSchema, url: z.url({ protocol: /^https$/ }) })).default([]),
  crosswalk: z.array(z.strictObject({ scheme: z.string(), reference: z.string() })).default([]),
  carriesTo: z.strictObject({ instrument: wordId, item: wordId, revision: z.int().positive() }).optional(),
})
export type Item = z.infer<typeof itemSchema>
