import type { Answer } from '../../core/instrument/answer'
import { answerCode, isNonLevel } from '../../core/instrument/answer'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { levelsOf } from '../../core/instrument/levels'
import { type Text, textIn } from '../../core/instrument/text'
import type { ReportAnswer } from '../report'
import { typedText } from './typedText'

type Of = { instrument: Instrument; language: string }

/** An answer of any kind, in the words of the item and of whoever wrote. */
export function reportAnswer(item: Item, answer: Answer | undefined, of: Of): ReportAnswer {
  const code = answerCode(answer)
  if (isNonLevel(code) || typeof answer !== 'object' || 'doesNotApply' in answer) {
    const reason = typeof answer === 'object' && 'doesNotApply' in answer ? typedText(answer.doesNotApply) : ''
    return { is: isNonLevel(code) ? code : 'not-discussed', reason }
  }
  if ('level' in answer) return reportLevel(item, answer.level, of)
  if ('text' in answer) return { is: 'text', text: typedText(answer.text) }
  if ('number' in answer) {
    const { number } = item
    return {
      is: 'number',
      value: answer.number,
      unit: number?.unit ? textOf(number.unit, of.language) : '',
      ...rangeOf(item),
    }
  }
  const chosen = 'option' in answer ? [answer.option] : answer.options
  const options = chosen.map((id) => item.options.find((option) => option.id === id) ?? { label: { en: id } })
  return {
    is: 'options',
    options: options.map(({ label, description }: { label: Text; description?: Text | undefined }) => ({
      label: textOf(label, of.language),
      description: description ? textOf(description, of.language) : '',
    })),
  }
}

/** A level by its value: the item's own words, and its place among the item's levels from the lowest. */
export function reportLevel(item: Item, value: number, of: Of): Extract<ReportAnswer, { is: 'level' }> {
  const levels = levelsOf(of.instrument, item)
  const place = levels.findIndex((level) => level.value === value)
  const { label, description } = levels[place] ?? {}
  return {
    is: 'level',
    label: label ? textOf(label, of.language) : String(value),
    description: description ? textOf(description, of.language) : '',
    step: item.reverse ? levels.length - 1 - place : place,
    steps: levels.length,
  }
}

export function textOf(text: Text, language: string): string {
  return typedText(textIn(text, language))
}

/** The ends of a short scale say what its numbers mean; a wide range only limits what can be typed. */
function rangeOf({ number }: Item): { of: number | 'none' } {
  return { of: number?.toLabel ? number.to : 'none' }
}
