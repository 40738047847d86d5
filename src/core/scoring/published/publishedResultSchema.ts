import { z } from 'zod'
import { wordId } from '../../instrument/values/wordId'

const noScore = z.enum(['unknown', 'does-not-apply'])

/** `exact` is whole ('70') or in lowest terms ('145/2'); `value` the double nearest to it. */
export const exactNumber = z.strictObject({ exact: z.string().regex(/^-?\d+(\/[1-9]\d*)?$/), value: z.number() })

/** `shown` is rounded as the rule says, with its digits, and never over the edge of the score's band. */
export const shownNumber = exactNumber.extend({ shown: z.string().regex(/^-?\d+(\.\d+)?$/) })

/** A band's id and what it is called; `none` where the rule has no bands. */
export const publishedBand = z.union([
  z.strictObject({ id: wordId, label: z.string() }),
  noScore,
  z.enum(['none', 'withheld']),
])

const code = z.union([z.number(), z.string()])
const count = z.int().nonnegative()
const items = z.array(wordId)

export const publishedFlag = z.strictObject({
  item: wordId,
  domain: wordId,
  answer: code,
  effect: z.enum(['warn', 'flag', 'capBand', 'block']),
  statutory: z.boolean(),
  actWithinDays: count.optional(),
  says: z.string().optional(),
})

const share = {
  counted: z.boolean(),
  weight: z.number(),
  contributed: exactNumber.optional(),
  satisfied: z.boolean().optional(),
}

const outcome = {
  title: z.string(),
  rule: wordId,
  score: z.union([shownNumber, noScore]),
  band: publishedBand,
  bandBeforeCap: publishedBand.optional(),
  cappedBy: items,
  heldBackBy: items,
  unknown: items,
  stages: z.strictObject({ surely: count, perhaps: count }).optional(),
}

export const publishedDomain = z.strictObject({
  domain: wordId,
  ...outcome,
  coverage: z.strictObject({
    applicable: count,
    withLevel: count,
    dontKnow: count,
    notDiscussed: count,
    doesNotApply: count,
    notAsked: count,
  }),
  levelCounts: z.array(z.strictObject({ level: z.number(), items: count })),
  flags: z.array(publishedFlag),
  trace: z.array(
    z.strictObject({
      item: wordId,
      answer: code,
      ...share,
      value: z.number().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
    }),
  ),
})

export const publishedGroup = z.strictObject({
  group: wordId,
  ...outcome,
  trace: z.array(z.strictObject({ member: wordId, ...share, value: z.union([exactNumber, noScore]) })),
})

/** A result for others to read: what `scoreAnswers` gives, with names, sentences, and each number exact, near and rounded. */
export const publishedResultSchema = z.strictObject({
  instrument: z.strictObject({
    publisher: wordId,
    id: wordId,
    version: z.string(),
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  occasion: wordId.optional(),
  domains: z.array(publishedDomain),
  groups: z.array(publishedGroup),
  overlays: z.array(wordId),
  openOverlays: z.array(wordId),
  redFlags: z.array(publishedFlag),
  warnings: z.array(publishedFlag),
  strengths: z.array(z.strictObject({ item: wordId, name: z.string(), level: z.number() })),
  signals: z.array(z.strictObject({ signal: wordId, raised: z.boolean(), says: z.string().optional() })),
  /** Answered, and not asked here: retired, hidden by a condition, of another nation, occasion or domain. Counted nowhere. */
  notCounted: items,
})
export type PublishedResult = z.infer<typeof publishedResultSchema>
export type PublishedFlag = z.infer<typeof publishedFlag>
export type PublishedBand = z.infer<typeof publishedBand>
