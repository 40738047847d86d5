import type { z } from 'zod'
import type { Condition } from '../../../core/instrument/condition'
import type { itemSchema } from '../../../core/instrument/itemSchema'
import type { Text } from '../../../core/instrument/text'
import { levelNamed } from '../shown/shownChoices'
import { aloneOnlyForm } from '../shown/shownItem'
import { textFromCells } from '../shown/shownText'
import { type ChoiceLists, isScale, type ListedChoice, nonLevelNames } from '../table/choiceLists'
import { type FormLanguages, textIn } from '../table/formLanguages'
import { cellIn } from '../table/formTable'
import { noteLeftOut } from '../table/leftOut'
import { type Notes, quoted } from '../table/notCarried'
import type { QuestionRow } from '../table/surveyRows'
import { askedNumber } from './askedNumber'

export type ItemDocument = z.input<typeof itemSchema>

export type FormContext = { languages: FormLanguages; lists: ChoiceLists; notes: Notes }

/** What a row is before it is an item: which one it becomes, where, and when it is asked. */
export type ItemPlace = { id: string; domain: string; since: string; when: boolean | Condition }

/** An item from a row that somebody else wrote; nothing where the row has nothing to ask, which is then said. */
export function newItem(question: QuestionRow, place: ItemPlace, form: FormContext): ItemDocument | undefined {
  const { row, where, name } = question
  const kind = kindOf(question, form)
  if (!kind) return undefined
  const label = textIn(row, 'label', form.languages)
  if (kind.kind === 'note' && Object.keys(label).length === 0) {
    form.notes.add(where, 'Not carried. The note has no words.')
    return undefined
  }
  const probe = complete(label, { name, where }, form)
  noteLeftOut(row, where, form.notes, question.type.is === 'range' ? ['parameters'] : [])
  return {
    id: place.id,
    domain: place.domain,
    revision: 1,
    since: place.since,
    name: shortened(probe),
    probe,
    ...optionalText('hint', textIn(row, 'hint', form.languages), where, form),
    ...optionalText('help', textIn(row, 'guidance_hint', form.languages), where, form),
    ...kind,
    ...(place.when === false && { future: true }),
    ...(typeof place.when === 'object' && { appliesWhen: place.when }),
    ...(name !== place.id && name !== '' && { crosswalk: [{ scheme: 'XLSForm', reference: name }] }),
  }
}

type KindPart = Pick<ItemDocument, 'kind' | 'levels' | 'options' | 'number' | 'allowDoesNotApply'>

function kindOf(question: QuestionRow, form: FormContext): KindPart | undefined {
  const { type, where, row } = question
  if (type.is === 'select') return selectKind(question, form)
  if (type.is === 'number' || type.is === 'range') return { kind: 'number', number: askedNumber(question, form.notes) }
  const constraint = cellIn(row, 'constraint')
  if (constraint !== '') form.notes.add(where, `constraint: only numbers are checked. It says ${quoted(constraint)}.`)
  return { kind: type.is }
}

function selectKind({ type, where, row }: QuestionRow, form: FormContext): KindPart | undefined {
  if (type.is !== 'select') return undefined
  const choices = form.lists.get(type.list) ?? []
  const own = choices.filter(({ name }) => !nonLevelNames.includes(name))
  if (own.length + (type.orOther ? 1 : 0) < 2) {
    const few = own.length === 0 ? 'no choices' : 'only one choice'
    form.notes.add(
      where,
      `Not carried. There ${own.length === 0 ? 'are' : 'is'} ${few} in the list ${quoted(type.list)}.`,
    )
    return undefined
  }
  const constraint = cellIn(row, 'constraint')
  if (constraint !== '' && !aloneOnlyForm.test(constraint)) {
    form.notes.add(where, `constraint: only numbers are checked. It says ${quoted(constraint)}.`)
  }
  const filtered = cellIn(row, 'choice_filter') !== ''
  const mayNotApply = !filtered && choices.some(({ name }) => name === 'does-not-apply')
  const rest = mayNotApply && { allowDoesNotApply: true }
  if (isScale(own) && !type.several) return { kind: 'levels', levels: own.map((one) => levelOf(one, form)), ...rest }
  const options = own.map((choice) => optionOf(choice, form))
  const other =
    type.orOther && !options.some(({ id }) => id === 'other') ? [{ id: 'other', label: otherLabel(form) }] : []
  return { kind: type.several ? 'several' : 'choice', options: [...options, ...other], ...rest }
}

/** As pyxform adds it for `or_other`. */
function otherLabel({ languages }: FormContext): Text {
  return { [languages.base]: 'Other' }
}

function levelOf({ name, cells, where }: ListedChoice, form: FormContext) {
  return { value: levelNamed(name) ?? 0, label: complete(textFromCells(cells), { name, where }, form) }
}

export function optionOf({ id, name, cells, where }: ListedChoice, form: FormContext) {
  return { id, label: complete(textFromCells(cells), { name, where }, form) }
}

function optionalText(key: 'hint' | 'help', text: Text, where: string, form: FormContext) {
  return Object.keys(text).length === 0 ? {} : { [key]: complete(text, { name: '', where, key }, form) }
}

/** A text in the form's own language at least: in another one, or the name, where it has none. */
export function complete(
  text: Text,
  of: { name: string; where: string; key?: string },
  { languages, notes }: FormContext,
): Text {
  const { name, where, key = 'label' } = of
  const { base } = languages
  if (text[base] !== undefined) return text
  const [first] = Object.entries(text)
  if (!first) {
    notes.add(where, `${key}: there are no words; the name is shown.`)
    return { [base]: name === '' ? '?' : name }
  }
  notes.add(where, `${key}: there are no words in '${base}'; those in '${first[0]}' are shown.`)
  return { [base]: first[1], ...text }
}

/** Letters of a name for lists and plans. */
const longestName = 60

function shortened(text: Text): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => {
      const line = words.replace(/\s+/g, ' ')
      if (line.length <= longestName) return [language, line]
      return [language, `${line.slice(0, longestName).replace(/\s+\S*$/, '')}…`]
    }),
  )
}
