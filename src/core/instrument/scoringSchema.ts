import { z } from 'zod'
import { textSchema } from './textSchema'
import { decimal, wordId as id } from './wordId'

/** What an item without a level does to its group: it leaves the sum, counts as its best or worst level or as one of its values, or makes the score unknown. */
const edgeRule = z.union([z.enum(['exclude', 'as-best', 'as-worst', 'unknown']), z.strictObject({ asLevel: decimal })])
export type EdgeRule = z.infer<typeof edgeRule>

/** Half-open: from this value up to the next band's `from`; the last band includes the top. `tone` chooses mark and colour. */
const bandSchema = z.strictObject({
  id,
  label: textSchema,
  meaning: textSchema.optional(),
  from: decimal,
  tone: z.enum(['attention', 'growing', 'good', 'strong']),
})
export type Band = z.infer<typeof bandSchema>

/**
 * How parts become one score. A part is an item with its level, or a group below with its own score.
 * `percent-of-maximum` runs from 0 to 100 whatever the parts' scales; the others keep the parts' own unit.
 */
const ruleSchema = z.strictObject({
  method: z.enum(['percent-of-maximum', 'weighted-mean', 'sum', 'floor']),
  doesNotApply: edgeRule,
  dontKnow: edgeRule,
  notDiscussed: edgeRule,
  emptyGroup: z.enum(['does-not-apply', 'unknown']),
  /** Per cent of the applicable parts that must have a value before there is a score. */
  minimumCoverage: decimal.min(0).max(100),
  bands: id.optional(),
  rounding: z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'down', 'up']),
    digits: z.int().min(0).max(6),
    when: z.enum(['display', 'before-bands']),
  }),
  show: z.enum(['scale', 'lights']).default('scale'),
})
export type ScoringRule = z.infer<typeof ruleSchema>

/** A group over domains or other groups, for staged scores. */
const groupSchema = z.strictObject({
  id,
  title: textSchema,
  rule: id,
  of: z.array(z.strictObject({ member: id, weight: decimal.nonnegative().default(1) })).min(1),
})

/** The scoring rule, as data: every edge is said. A domain uses `domainRule` unless it names another. */
export const scoringSchema = z.strictObject({
  rules: z.record(id, ruleSchema),
  bandSets: z.record(id, z.array(bandSchema).min(1)).default({}),
  domainRule: id,
  groups: z.array(groupSchema).default([]),
})
