import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import { levelAt } from '../instrument/levels'
import { textIn } from '../instrument/text'
import { ruleBehind } from '../scoring/redFlags'
import type { Result } from '../scoring/result'

/** Why an item may need work, in the instrument's own words: what its red flag says, else its level as described; else nothing. */
export function reasonFor(
  item: Item,
  of: { instrument: Instrument; answers: Answers; result: Result; language: string },
): string {
  const flag = of.result.redFlags.find((raised) => raised.item === item.id)
  const says = flag && ruleBehind(item, flag)?.says
  if (says) return textIn(says, of.language)
  const answer = answerCode(of.answers[item.id])
  const description = typeof answer === 'number' ? levelAt(of.instrument, item, answer)?.description : undefined
  return description ? textIn(description, of.language) : ''
}
