import { type Answer, answerCode, isNonLevel, type NonLevel } from '../answer'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import { type Text, textIn } from '../text'

type Saying = { instrument: Instrument; item: Item; language: string; nonLevels: Record<NonLevel, string> }

/** An answer as its item words it: a level's label (else what it says), options by their labels, a number as a figure. */
export function answerInWords(answer: Answer | undefined, { instrument, item, language, nonLevels }: Saying): string {
  const code = answerCode(answer)
  if (typeof answer === 'object' && 'options' in answer) return answer.options.map(option).join(', ')
  if (typeof answer === 'object' && 'text' in answer && code === 'in-words') return answer.text
  if (isNonLevel(code)) return nonLevels[code]
  if (typeof code === 'string') return option(code)
  const { label, description } = levelsOf(instrument, item).find(({ value }) => value === code) ?? {}
  return text(label) || text(description) || String(code)

  function option(id: string): string {
    return text(item.options.find((one) => one.id === id)?.label) || id
  }

  function text(one: Text | undefined): string {
    return one ? textIn(one, language) : ''
  }
}
