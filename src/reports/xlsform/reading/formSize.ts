import type { XlsFormProblem } from '../formProblem'
import type { ChoiceLists } from '../table/choiceLists'
import type { QuestionRow } from '../table/surveyRows'

/** Items; the longest instruments have two hundred. */
const mostQuestions = 2000

/** Choices of all questions together: one long list may stand in the file once and be used by each of them. */
const mostChoices = 200_000

/** Letters of those choices, and of the conditions that questions take over from the groups around them. */
const mostLetters = 20_000_000

/** A small file can ask for an enormous instrument, by using its lists and conditions again and again. */
export function tooMuch(questions: QuestionRow[], lists: ChoiceLists): XlsFormProblem | undefined {
  const sizes = new Map(
    [...lists].map(([list, choices]) => [list, { choices: choices.length, letters: letters(choices) }]),
  )
  const total = { choices: 0, letters: 0 }
  for (const { type, relevants } of questions) {
    const size = type.is === 'select' ? sizes.get(type.list) : undefined
    total.choices += size?.choices ?? 0
    total.letters += size?.letters ?? 0
    for (const { text } of relevants) total.letters += text.length
  }
  const isTooMuch = questions.length > mostQuestions || total.choices > mostChoices || total.letters > mostLetters
  if (!isTooMuch) return undefined
  const sentence = 'This form asks for more questions, answers or conditions than one session could ever hold.'
  return { problem: 'too-much', where: 'survey', sentence }
}

function letters(choices: { cells: Record<string, string> }[]): number {
  return choices.reduce((sum, { cells }) => sum + Object.values(cells).join('').length, 0)
}
