import { z } from 'zod'
import type { Profile, ProfileField } from '../organisation/organisation'
import { profileSchema } from '../organisation/organisation'
import { unknownCodes } from '../organisation/profileCodes'
import type { AnswerCode } from './answer'

export const answerCodeSchema = z.union([
  z.number(),
  z.literal('does-not-apply'),
  z.literal('dont-know'),
  z.literal('not-discussed'),
])

const profileField = z.enum(Object.keys(profileSchema.shape) as [ProfileField, ...ProfileField[]])

/**
 * When an item is asked: data over the profile and earlier answers, never code.
 * A profile field with several codes is `in` a list when any of them is.
 */
export type Condition =
  | { profile: ProfileField; in: string[] }
  | { item: string; in: AnswerCode[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ profile: profileField, in: z.array(z.string()).min(1) }),
    z.strictObject({ item: z.string(), in: z.array(answerCodeSchema).min(1) }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
)

/** A condition that rests on something nobody could say is neither true nor false. */
export type Truth = boolean | 'unknown'

/** What a condition can look at; `answerTo` gives nothing for an item that is itself not asked. */
export type Known = { profile: Profile; answerTo: (item: string) => AnswerCode | undefined }

/** Kleene's three-valued logic: `unknown` wins only where the known parts do not settle it. */
export function evaluateCondition(condition: Condition, known: Known): Truth {
  if ('profile' in condition) return profileIsIn(known.profile[condition.profile], condition.in)
  if ('item' in condition) return answerIsIn(known.answerTo(condition.item), condition.in)
  if ('not' in condition) return negated(evaluateCondition(condition.not, known))
  if ('all' in condition) return allOf(condition.all.map((part) => evaluateCondition(part, known)))
  return negated(allOf(condition.any.map((part) => negated(evaluateCondition(part, known)))))
}

/** The items that a condition looks at. */
export function itemsIn(condition: Condition): string[] {
  if ('item' in condition) return [condition.item]
  if ('not' in condition) return itemsIn(condition.not)
  if ('all' in condition) return condition.all.flatMap(itemsIn)
  if ('any' in condition) return condition.any.flatMap(itemsIn)
  return []
}

function profileIsIn(value: string | string[] | undefined, codes: string[]): Truth {
  const said = value === undefined ? [] : Array.isArray(value) ? value : [value]
  if (said.some((code) => codes.includes(code))) return true
  if (said.length === 0 || said.some((code) => unknownCodes.includes(code))) return 'unknown'
  return false
}

function answerIsIn(code: AnswerCode | undefined, codes: AnswerCode[]): Truth {
  if (code !== undefined && codes.includes(code)) return true
  return code === undefined || code === 'dont-know' || code === 'not-discussed' ? 'unknown' : false
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth
}

function allOf(truths: Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}
