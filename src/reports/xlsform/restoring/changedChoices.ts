import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { levelsOf } from '../../../core/instrument/levels'
import type { Text } from '../../../core/instrument/text'
import { complete, type FormContext, type ItemDocument, optionOf } from '../reading/newItem'
import { between, levelNamed, type ShownList } from '../shown/shownChoices'
import { fromCell, textFromCells } from '../shown/shownText'
import { isScale, type ListedChoice, nonLevelNames } from '../table/choiceLists'
import { type Notes, quoted } from '../table/notCarried'
import { isAsWritten, isTextAsWritten } from './changedText'

/** What the choices of an item became in the spreadsheet; `undefined` where they no longer are answers of its kind. */
export type ChangedChoices = Pick<ItemDocument, 'levels' | 'levelSet' | 'options'> | 'as-written' | undefined

export function changedChoices(
  base: Instrument,
  item: Item,
  shown: ShownList,
  listed: ListedChoice[],
  form: FormContext,
): ChangedChoices {
  const own = shown.choices.filter(({ name }) => !nonLevelNames.includes(name))
  const now = listed.filter(({ name }) => !nonLevelNames.includes(name))
  const sameNames = own.length === now.length && own.every(({ name }, position) => name === now[position]?.name)
  const labels = new Map(own.map(({ name, label }) => [name, label]))
  if (sameNames && now.every(({ name, cells }) => isTextAsWritten(cells, labels.get(name) ?? {}))) return 'as-written'
  if (item.kind !== 'levels') {
    const options = now.map((choice) => changedOption(item, choice, labels, form))
    return options.length < 2 ? undefined : { options: evenlyValued(options, form.notes) }
  }
  if (!isScale(now)) return undefined
  const levels = now.map((choice) => changedLevel(base, item, choice, labels, form))
  if (!sameNames) return { levels: levels.map(({ level }) => level), levelSet: undefined }
  return { levels: withChanged(item, levels), levelSet: item.levelSet }
}

function changedOption(item: Item, choice: ListedChoice, labels: Map<string, Text>, form: FormContext): OptionDocument {
  const before = item.options.find(({ id }) => id === choice.name)
  if (!before) return optionOf(choice, form)
  const { label, description } = changedWords(before, labels.get(choice.name) ?? {}, choice.cells, form.languages.base)
  return { ...before, label: label ?? before.label, description }
}

type OptionDocument = NonNullable<ItemDocument['options']>[number]

/** What a new choice scores is not in the form: then none of them is scored. */
function evenlyValued(options: OptionDocument[], notes: Notes): OptionDocument[] {
  const valued = options.filter(({ value }) => value !== undefined)
  if (valued.length === 0 || valued.length === options.length) return options
  notes.add('choices', `${quoted(options.map(({ id }) => id).join(', '))}: not all have a value, so none is scored.`)
  return options.map(({ value: _, ...option }) => option)
}

type LevelDocument = NonNullable<ItemDocument['levels']>[number]

function changedLevel(
  base: Instrument,
  item: Item,
  choice: ListedChoice,
  labels: Map<string, Text>,
  form: FormContext,
): { level: LevelDocument; isChanged: boolean } {
  const value = levelNamed(choice.name) ?? 0
  const before = levelsOf(base, { ...item, advice: undefined }).find((level) => level.value === value)
  const shown = labels.get(choice.name)
  if (!before || !shown) {
    const label = complete(textFromCells(choice.cells), choice, form)
    return { level: { value, label }, isChanged: true }
  }
  const isChanged = !isTextAsWritten(choice.cells, shown)
  return {
    level: { ...before, ...(isChanged && changedWords(before, shown, choice.cells, form.languages.base)) },
    isChanged,
  }
}

/** The item's own levels with those that changed among them; the rest still comes from the level set. */
function withChanged(item: Item, levels: { level: LevelDocument; isChanged: boolean }[]): LevelDocument[] {
  const changed = new Map(levels.filter(({ isChanged }) => isChanged).map(({ level }) => [level.value, level]))
  const kept = item.levels.map((level) => changed.get(level.value) ?? level)
  return [...kept, ...[...changed.values()].filter(({ value }) => !item.levels.some((own) => own.value === value))]
}

type Words = { label?: Text | undefined; description?: Text | undefined }

/**
 * The form shows 'label: description' in one cell. What still stands before or after the colon stays; of a text that is new
 * altogether, nobody could say which part is which: it becomes the description, where there was one.
 */
function changedWords(before: Words, shown: Text, cells: Text, base: string): Words {
  const label = { ...before.label }
  const description = { ...before.description }
  for (const language of new Set([...Object.keys(shown), ...Object.keys(cells)])) {
    const words = fromCell(cells[language] ?? '')
    if (isAsWritten(cells[language], shown[language]) || (words === '' && language === base)) continue
    const parts = splitWords(words, label[language], description[language])
    put(label, language, parts.label)
    put(description, language, parts.description)
  }
  return { label: orNothing(label), description: orNothing(description) }
}

function put(text: Text, language: string, words = ''): void {
  if (words === '') delete text[language]
  else text[language] = words
}

function orNothing(text: Text): Text | undefined {
  return Object.keys(text).length === 0 ? undefined : text
}

function splitWords(
  words: string,
  label: string | undefined,
  description: string | undefined,
): { label?: string; description?: string } {
  if (words === '' || description === undefined) return { label: words }
  if (label === undefined) return { description: words }
  if (words.startsWith(`${label}${between}`)) return { label, description: words.slice(label.length + between.length) }
  const end = `${between}${description}`
  return words.endsWith(end) ? { label: words.slice(0, -end.length), description } : { label, description: words }
}
