import type { AnswerCode } from '../../../core/instrument/answer'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { levelsOf } from '../../../core/instrument/levels'
import type { Text } from '../../../core/instrument/text'
import { formWords } from '../words/formWords'

/** A choice of a list: its name in the form, its words, and the answer that it stands for. */
export type ShownChoice = { name: string; label: Text; code: AnswerCode }

/** The list that an item's row points to. `filter` leaves out what this item does not allow and others of the list do. */
export type ShownList = { list: string; choices: ShownChoice[]; filter: string }

/** Nothing for items that are answered by a number or in words. Items share the list of a level set that they leave as it is. */
export function shownList(instrument: Instrument, languages: string[], item: Item): ShownList | undefined {
  if (item.kind !== 'levels' && item.kind !== 'choice' && item.kind !== 'several') return undefined
  const own = item.kind === 'levels' ? levelChoices(instrument, item) : optionChoices(item)
  const isShared = item.kind === 'levels' && item.levels.length === 0 && item.levelSet !== undefined
  const nonLevels: NonLevelName[] = isShared || item.allowDoesNotApply ? ['dont-know', 'does-not-apply'] : ['dont-know']
  return {
    list: isShared ? `levels_${item.levelSet}` : `choices_${item.id}`,
    choices: [
      ...own,
      ...nonLevels.map((name) => ({ name, code: name, label: inAll(languages, formWords.nonLevels[name]) })),
    ],
    filter: isShared && !item.allowDoesNotApply ? withoutDoesNotApply : '',
  }
}

export const withoutDoesNotApply = "name != 'does-not-apply'"

type NonLevelName = 'dont-know' | 'does-not-apply'

function levelName(value: number): string {
  return `level-${value}`
}

/** The level that a choice's name stands for. */
export function levelNamed(name: string): number | undefined {
  const value = /^level-(-?\d{1,6}(\.\d{1,6})?)$/.exec(name)?.[1]
  return value === undefined ? undefined : Number(value)
}

function levelChoices(instrument: Instrument, item: Item): ShownChoice[] {
  return levelsOf(instrument, item).map(({ value, label, description }) => ({
    name: levelName(value),
    label: together(label, description) ?? { [instrument.baseLanguage]: String(value) },
    code: value,
  }))
}

function optionChoices({ options }: Item): ShownChoice[] {
  return options.map(({ id, label, description }) => ({
    name: id,
    label: together(label, description) ?? label,
    code: id,
  }))
}

/** The short name and what it means, as one line: the form has one text for a choice. */
function together(label: Text | undefined, description: Text | undefined): Text | undefined {
  const languages = [...new Set([...Object.keys(label ?? {}), ...Object.keys(description ?? {})])]
  if (languages.length === 0) return undefined
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [label?.[language], description?.[language]].filter((part) => part !== undefined).join(between),
    ]),
  )
}

/** Stands between the short name of a choice and what it means. */
export const between = ': '

export function inAll(languages: string[], words: string): Text {
  return Object.fromEntries(languages.map((language) => [language, words]))
}
