import type { Answer } from '../../../core/instrument/answer'
import { answerCode, isNonLevel } from '../../../core/instrument/answer'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { levelsOf } from '../../../core/instrument/levels'
import { languageOfText, textIn } from '../../../core/instrument/text'
import type { Choice } from '../../../ui/choices/DescribedChoice'

/** An answer as the control names it: '2' for a level, an option's id, the non-level's word, nothing where nobody has answered. */
export function choiceOf(answer: Answer | undefined): string | undefined {
  return answer === undefined ? undefined : String(answerCode(answer))
}

/** The non-level that was answered, if it was one. */
export function otherOf(answer: Answer | undefined): string | undefined {
  const choice = choiceOf(answer)
  return isNonLevel(choice) ? choice : undefined
}

/** The answer after a press. What is no level stands as a chip: pressed again, it comes off. */
export function answerAfter(item: Item, choice: string, before: Answer | undefined): Answer | undefined {
  if (!isNonLevel(choice)) return item.kind === 'choice' ? { option: choice } : { level: Number(choice) }
  if (choice === choiceOf(before)) return undefined
  return choice === 'does-not-apply' ? { doesNotApply: '' } : choice
}

export function reasonOf(answer: Answer | undefined): string {
  return typeof answer === 'object' && 'doesNotApply' in answer ? answer.doesNotApply : ''
}

/** An item's levels as described choices, each with how full its depth mark is (0 to 1) and its value as its key. */
export function levelChoices(instrument: Instrument, item: Item, language: string): Choice[] {
  const levels = levelsOf(instrument, item)
  const low = Math.min(...levels.map((level) => level.value))
  const range = Math.max(...levels.map((level) => level.value)) - low
  const areKeys = levels.every(({ value }) => Number.isInteger(value) && value >= 0 && value <= 9)
  return levels.map((level) => ({
    value: String(level.value),
    label: level.label ? textIn(level.label, language) : '',
    description: level.description ? textIn(level.description, language) : '',
    language: languageOfText(level.label ?? level.description ?? {}, language),
    fill: range === 0 ? 1 : (item.reverse ? range - (level.value - low) : level.value - low) / range,
    ...(areKeys && { shortcut: String(level.value) }),
  }))
}

/** An item's options as described choices, counted from 1: letters are for the answers that stand apart. */
export function optionChoices(item: Item, language: string): Choice[] {
  return item.options.map(({ id, label, description }, index) => ({
    value: id,
    label: textIn(label, language),
    description: description ? textIn(description, language) : '',
    language: languageOfText(label, language),
    shortcut: String(index + 1),
  }))
}
