import { z } from 'zod'
import { conditionSchema } from './condition'
import { textSchema } from './values/textSchema'
import { decimal, wordId as id } from './values/wordId'

/**
 * What an item without a level does to its group: it leaves the score, counts as its best or worst level, as the mean of
 * what has a level, or as one of its values; or the score is unknown unless no answer to it could change it.
 */
const edgeRule = z.union([
  z.enum(['exclude', 'as-best', 'as-worst', 'as-mean', 'unknown']),
  z.strictObject({ asLevel: decimal }),
])
export type EdgeRule = z.infer<typeof edgeRule>

/**
 * Half-open: from this value (`from` includes it, `above` does not) up to where the next band starts; the last band
 * includes the top. `tone` chooses mark and colour.
 */
const bandSchema = z
  .strictObject({
    id,
    label: textSchema,
    meaning: textSchema.optional(),
    from: decimal.optional(),
    above: decimal.optional(),
    tone: z.enum(['attention', 'growing', 'good', 'strong']),
  })
  .refine(
    ({ from, above }) => (from === undefined) !== (above === undefined),
    'A band has either `from` or `above`, not both and not neither.',
  )
export type Band = z.infer<typeof bandSchema>

/** A part is satisfied from this value on, only at its best, or so near to what the reference panel said. */
const satisfiedSchema = z.union([decimal, z.literal('best'), z.strictObject({ within: decimal.nonnegative() })])
export type Satisfied = z.infer<typeof satisfiedSchema>

const threshold = z.union([
  z.strictObject({ atLeast: decimal.min(0).max(100) }),
  z.strictObject({ above: decimal.min(0).lt(100) }),
])
export type Threshold = z.infer<typeof threshold>

/**
 * Stages that are reached one after another. Of the parts at a stage so many per cent must be satisfied (`satisfied`, by
 * weight), or they must have achieved so many per cent of their maximum (`achieved`). `lower` is what the stages below
 * must have reached for this one, where that is more than their own need.
 */
const gateSchema = z.strictObject({
  counts: z.enum(['satisfied', 'achieved']),
  /** A stage of which nothing applies: it is reached with those below it, or only passed over. */
  emptyStage: z.enum(['reached', 'passed-over']),
  stages: z.array(z.strictObject({ stage: z.int().positive(), needs: threshold, lower: threshold.optional() })).min(1),
})
export type Gate = z.infer<typeof gateSchema>

export const methods = [
  'percent-of-maximum',
  'weighted-mean',
  'sum',
  'product',
  'floor',
  'ceiling',
  'median',
  'percent-satisfied',
  'mean-difference',
  'gate',
  'ladder',
] as const

/**
 * How parts become one score. A part is an item with its level, or a domain or group below with its own score.
 * `percent-of-maximum` runs from 0 to 100 whatever the parts' scales; most others keep the parts' own unit.
 */
const ruleSchema = z.strictObject({
  method: z.enum(methods),
  doesNotApply: edgeRule,
  dontKnow: edgeRule,
  notDiscussed: edgeRule,
  emptyGroup: z.enum(['does-not-apply', 'unknown']),
  /** Per cent of the applicable parts that must have a value before there is a score. */
  minimumCoverage: decimal.min(0).max(100),
  /** More applicable parts without a value, or more that do not apply, than this: the score is unknown. */
  mostMissing: z.int().nonnegative().optional(),
  mostDoesNotApply: z.int().nonnegative().optional(),
  satisfied: satisfiedSchema.optional(),
  gate: gateSchema.optional(),
  /** What becomes of the score, in this order: times and plus; kept within limits; the value in a table; not far above its weakest part. */
  transform: z.strictObject({ times: decimal, plus: decimal }).optional(),
  table: z
    .array(z.strictObject({ raw: decimal, value: decimal }))
    .min(1)
    .optional(),
  /** At least `from`, at most `to`: what lies beyond counts as that. */
  limits: z.strictObject({ from: decimal.optional(), to: decimal.optional() }).optional(),
  mostAboveWeakest: decimal.nonnegative().optional(),
  bands: id.optional(),
  rounding: z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'down', 'up']),
    digits: z.int().min(0).max(6),
    when: z.enum(['display', 'before-bands', 'score']),
  }),
  /** The smallest change that means something, in the unit of the score. */
  smallestChange: decimal.positive().optional(),
  show: z.enum(['scale', 'lights']).default('scale'),
})
export type ScoringRule = z.infer<typeof ruleSchema>

/** A group over items, domains or earlier groups. A member counts with its score, or with its band's place (0 the lowest). */
const groupSchema = z.strictObject({
  id,
  title: textSchema,
  rule: id,
  of: z
    .array(
      z.strictObject({
        member: id,
        weight: decimal.nonnegative().default(1),
        stage: z.int().positive().optional(),
        as: z.enum(['score', 'band']).default('score'),
      }),
    )
    .min(1),
})
export type Group = z.infer<typeof groupSchema>

/** Other weights and rules where a condition surely holds; of several that hold, the later one has the last word. */
const overlaySchema = z.strictObject({
  id,
  title: textSchema,
  when: conditionSchema,
  /** By item; in groups by member. */
  weights: z.record(id, decimal.nonnegative()).default({}),
  /** By domain or group. */
  rules: z.record(id, id).default({}),
})
export type Overlay = z.infer<typeof overlaySchema>

/** The scoring rule, as data: every edge is said. A domain uses `domainRule` unless it names another. */
export const scoringSchema = z.strictObject({
  rules: z.record(id, ruleSchema),
  bandSets: z.record(id, z.array(bandSchema).min(1).max(100)).default({}),
  domainRule: id,
  groups: z.array(groupSchema).default([]),
  overlays: z.array(overlaySchema).default([]),
})
