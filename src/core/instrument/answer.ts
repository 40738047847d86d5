import { z } from 'zod'

/** The three answers that are not a level. They are three different things, everywhere. */
export const nonLevels = ['does-not-apply', 'dont-know', 'not-discussed'] as const
export type NonLevel = (typeof nonLevels)[number]

/** The code of an answer to 'several' in which no option was chosen. */
export const noneOfThese = 'none-of-these'
/** The code of words that somebody wrote. */
export const inWords = 'in-words'

export const answerSchema = z.union([
  z.object({ level: z.number() }),
  z.object({ option: z.string() }),
  z.object({ options: z.array(z.string()) }),
  z.object({ number: z.number() }),
  z.object({ text: z.string() }),
  z.object({ doesNotApply: z.string() }),
  z.enum(nonLevels),
])
/** What was said to one item: in its own kind's form, or a non-level ('does not apply' with its reason where one was given). */
export type Answer = z.infer<typeof answerSchema>

/** Answers by item id. An item that is missing here *is* `not-discussed`. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/** An answer as conditions and red flags name it: a level's value or a number, an option's id, or the word for what is neither. */
export type AnswerCode = number | string

export function isNonLevel(code: AnswerCode | undefined): code is NonLevel {
  return nonLevels.includes(code as NonLevel)
}

/** The one code of an answer; of several options the first. */
export function answerCode(answer: Answer | undefined): AnswerCode {
  if (answer === undefined) return 'not-discussed'
  if (typeof answer === 'string') return answer
  if ('level' in answer) return answer.level
  if ('option' in answer) return answer.option
  if ('options' in answer) return answer.options[0] ?? noneOfThese
  if ('number' in answer) return answer.number
  return 'text' in answer ? ofText(answer.text) : 'does-not-apply'
}

/** All codes of an answer: more than one only where several options were chosen. */
export function answerCodes(answer: Answer | undefined): AnswerCode[] {
  if (typeof answer === 'object' && 'options' in answer && answer.options.length > 0) return answer.options
  return [answerCode(answer)]
}

/** An empty text field is a question that nobody answered. */
function ofText(text: string): AnswerCode {
  return text.trim() === '' ? 'not-discussed' : inWords
}
