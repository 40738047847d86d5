import { z } from 'zod'

/** The three answers that are not a level. They are three different things, everywhere. */
export type NonLevel = 'does-not-apply' | 'dont-know' | 'not-discussed'

export const answerSchema = z.union([
  z.object({ level: z.number() }),
  z.object({ doesNotApply: z.string() }),
  z.literal('does-not-apply'),
  z.literal('dont-know'),
  z.literal('not-discussed'),
])
/** What was said to one item: a level's value, or a non-level ('does not apply' with its reason where one was given). */
export type Answer = z.infer<typeof answerSchema>

/** Answers by item id. An item that is missing here *is* `not-discussed`. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/** An answer as conditions and red flags name it: the level's value, or the non-level's word. */
export type AnswerCode = number | NonLevel

export function answerCode(answer: Answer | undefined): AnswerCode {
  if (answer === undefined) return 'not-discussed'
  if (typeof answer === 'string') return answer
  return 'level' in answer ? answer.level : 'does-not-apply'
}
