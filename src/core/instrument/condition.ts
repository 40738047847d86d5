import { z } from 'zod'
import type { Profile, ProfileField } from '../organisation/organisation'
import { profileSchema } from '../organisation/organisation'
import { unknownCodes } from '../organisation/profileCodes'
import type { AnswerCode } from './answer'
import { nonLevels } from './answer'
import { wordId } from './values/wordId'

export const answerCodeSchema = z.union([z.number(), z.enum(nonLevels), wordId])

const profileField = z.enum(Object.keys(profileSchema.shape) as [ProfileField, ...ProfileField[]])

/**
 * When an item is asked: data over the profile and earlier answers, never code. A profile field or an answer with several
 * codes is `in` a list when any of them is. `from` and `to` are both included, and look at a level or a number.
 */
export type Condition =
  | { profile: ProfileField; in: string[] }
  | { item: string; in: AnswerCode[] }
  | { item: string; from?: number | undefined; to?: number | undefined }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ profile: profileField, in: z.array(z.string()).min(1) }),
    z.strictObject({ item: z.string(), in: z.array(answerCodeSchema).min(1) }),
    z
      .strictObject({ item: z.string(), from: z.number().optional(), to: z.number().optional() })
      .refine(({ from, to }) => from !== undefined || to !== undefined, 'A range needs `from` or `to`.'),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
)

/** A condition that rests on something nobody could say is neither true nor false. */
export type Truth = boolean | 'unknown'

/** What a condition can look at; `answerTo` gives nothing for an item that is itself not asked. */
export type Known = { profile: Profile; answerTo: (item: string) => AnswerCode[] | undefined }

/** Kleene's three-valued logic: `unknown` wins only where the known parts do not settle it. */
export function evaluateCondition(condition: Condition, known: Known): Truth {
  if ('profile' in condition) return profileIsIn(known.profile[condition.profile], condition.in)
  if ('item' in condition) return answerIs(known.answerTo(condition.item), condition)
  if ('not' in condition) return negated(evaluateCondition(condition.not, known))
  if ('all' in condition) return allOf(condition.all.map((part) => evaluateCondition(part, known)))
  return negated(allOf(condition.any.map((part) => negated(evaluateCondition(part, known)))))
}

/** The tests that a condition is built from, in the order in which they stand. */
export type Test = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>

export function testsIn(condition: Condition): Test[] {
  if ('not' in condition) return testsIn(condition.not)
  if ('all' in condition) return condition.all.flatMap(testsIn)
  if ('any' in condition) return condition.any.flatMap(testsIn)
  return [condition]
}

/** The items that a condition looks at. */
export function itemsIn(condition: Condition): string[] {
  return testsIn(condition).flatMap((test) => ('item' in test ? [test.item] : []))
}

function profileIsIn(value: string | string[] | undefined, codes: string[]): Truth {
  const said = value === undefined ? [] : Array.isArray(value) ? value : [value]
  if (said.some((code) => codes.includes(code))) return true
  if (said.length === 0 || said.some((code) => unknownCodes.includes(code))) return 'unknown'
  return false
}

function answerIs(codes: AnswerCode[] | undefined, test: Extract<Condition, { item: string }>): Truth {
  if (codes?.some((code) => passes(code, test))) return true
  return codes === undefined || codes.includes('dont-know') || codes.includes('not-discussed') ? 'unknown' : false
}

function passes(code: AnswerCode, test: Extract<Condition, { item: string }>): boolean {
  if ('in' in test) return test.in.includes(code)
  return typeof code === 'number' && code >= (test.from ?? code) && code <= (test.to ?? code)
}

function negated(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth
}

function allOf(truths: Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}
