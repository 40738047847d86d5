import type { Answer } from '../../../core/instrument/answer'
import { answerCode } from '../../../core/instrument/answer'
import type { Instrument, Item } from '../../../core/instrument/instrumentSchema'
import { levelsOf } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'

/** An answer as the control names it: '2' for a level, the non-level's word, nothing where nobody has answered. */
export function choiceOf(answer: Answer | undefined): string | undefined {
  return answer === undefined ? undefined : String(answerCode(answer))
}

/** The answer after a press. What is no level stands as a chip: pressed again, it comes off. */
export function answerAfter(choice: string, before: Answer | undefined): Answer | undefined {
  const isLevel = choice !== 'dont-know' && choice !== 'not-discussed' && choice !== 'does-not-apply'
  if (isLevel) return { level: Number(choice) }
  if (choice === choiceOf(before)) return undefined
  return choice === 'does-not-apply' ? { doesNotApply: '' } : choice
}

export function reasonOf(answer: Answer | undefined): string {
  return typeof answer === 'object' && 'doesNotApply' in answer ? answer.doesNotApply : ''
}

/** An item's levels as described choices, each with how full its depth mark is (0 to 1). */
export function choicesFor(instrument: Instrument, item: Item, language: string) {
  const levels = levelsOf(instrument, item)
  const low = Math.min(...levels.map((level) => level.value))
  const range = Math.max(...levels.map((level) => level.value)) - low
  return levels.map((level) => ({
    value: String(level.value),
    label: level.label ? textIn(level.label, language) : '',
    description: level.description ? textIn(level.description, language) : '',
    fill: range === 0 ? 1 : (item.reverse ? range - (level.value - low) : level.value - low) / range,
  }))
}
