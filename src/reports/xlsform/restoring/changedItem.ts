import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { numberRange } from '../expressions/numberRange'
import { complete, type FormContext, type ItemDocument, type ItemPlace, newItem } from '../reading/newItem'
import { withoutDoesNotApply } from '../shown/shownChoices'
import type { FormRow } from '../shown/shownForm'
import { cellsByLanguage } from '../table/formLanguages'
import { cellIn } from '../table/formTable'
import { noteLeftOut } from '../table/leftOut'
import { quoted } from '../table/notCarried'
import { questionType } from '../table/questionType'
import type { QuestionRow } from '../table/surveyRows'
import { withoutEnds } from './baseItem'
import { changedChoices } from './changedChoices'
import { changedText } from './changedText'

type ShownItemRow = FormRow & { of: 'item' }

/** Where the row stands now, and when it is asked; `as-written` where the spreadsheet says about that what Soundings wrote. */
export type ChangedPlace = Omit<ItemPlace, 'when'> & { when: ItemPlace['when'] | 'as-written'; keepsFixed: boolean }

/** An item of ours after its row was in somebody's hands: what is as Soundings wrote it stays, what was changed counts. */
export function changedItem(
  base: Instrument,
  shown: ShownItemRow,
  question: QuestionRow,
  place: ChangedPlace,
  form: FormContext,
): ItemDocument | undefined {
  const kind = kindPart(base, shown, question, form)
  if (!kind) return asAnother(shown.item, question, place, form)
  noteLeftOut(question.row, question.where, form.notes, kind.carried)
  return {
    ...shown.item,
    ...textPart(shown, question, form),
    ...kind.part,
    ...whenPart(place),
    domain: place.domain,
  }
}

type KindPart = { part: Partial<ItemDocument>; carried: string[] }

/** Nothing where the row no longer asks for the same kind of answer. */
function kindPart(
  base: Instrument,
  shown: ShownItemRow,
  question: QuestionRow,
  form: FormContext,
): KindPart | undefined {
  const { item, list, row } = shown
  const { type } = question
  const before = questionType(row.type)
  if (before.is === 'number' && type.is === 'number') {
    return { part: numberPart(item, row.constraint, type.whole, question, form), carried: [] }
  }
  if (before.is !== type.is) return undefined
  if (before.is !== 'select' || type.is !== 'select' || !list) return { part: {}, carried: [] }
  if (before.several !== type.several || type.orOther) return undefined
  const listed = form.lists.get(type.list) ?? []
  const choices = changedChoices(base, item, list, listed, form)
  if (!choices) return undefined
  const filter = cellIn(question.row, 'choice_filter')
  const isOffered = listed.some(({ name }) => name === 'does-not-apply') && filter !== withoutDoesNotApply
  return {
    part: {
      ...(choices === 'as-written' ? {} : withoutGoneLevels(item, choices)),
      allowDoesNotApply: isOffered,
    },
    carried: filter === list.filter || filter === withoutDoesNotApply ? ['choice_filter'] : [],
  }
}

/** What red flags say of levels and options that are no longer there goes with them. */
function withoutGoneLevels(item: Item, choices: Partial<ItemDocument>): Partial<ItemDocument> {
  const isPartial = choices.levelSet !== undefined
  const codes = [...(choices.levels ?? []).map(({ value }) => value), ...(choices.options ?? []).map(({ id }) => id)]
  const named = [...item.levels.map(({ value }) => value), ...item.options.map(({ id }) => id)]
  const gone = isPartial ? [] : named.filter((code) => !codes.includes(code))
  const redFlags = item.redFlags
    .map((flag) => ({ ...flag, when: flag.when.filter((code) => !gone.includes(code)) }))
    .filter(({ when }) => when.length > 0)
  return { ...choices, redFlags }
}

function numberPart(
  item: Item,
  written: string,
  whole: boolean,
  { row, where }: QuestionRow,
  { notes }: FormContext,
): Partial<ItemDocument> {
  if (!item.number) return {}
  const number = { ...item.number, whole }
  const constraint = cellIn(row, 'constraint')
  if (constraint === written) return { number }
  const read = numberRange(constraint, { whole })
  if (read.ok) return { number: { ...number, ...read.range } }
  notes.add(where, `constraint: not carried, because ${read.why}. It says ${quoted(constraint)}.`)
  return { number }
}

function textPart({ item, row }: ShownItemRow, question: QuestionRow, form: FormContext): Partial<ItemDocument> {
  const cells = (key: string) => cellsByLanguage(question.row, key, form.languages)
  const { base } = form.languages
  const probe = changedText(item.probe, row.label, cells('label'))
  const hint = changedText(item.hint ?? {}, row.hint, cells('hint'), withoutEnds(item.number))
  const help = changedText(item.help ?? {}, row.guidance, cells('guidance_hint'))
  const optional = (text: typeof probe, key: string) =>
    Object.keys(text).length === 0 ? undefined : complete(text, { name: '', where: question.where, key }, form)
  return {
    probe: probe[base] === undefined ? { ...probe, [base]: item.probe[base] ?? question.name } : probe,
    hint: optional(hint, 'hint'),
    help: optional(help, 'guidance_hint'),
  }
}

function whenPart({ when, keepsFixed }: ChangedPlace): Partial<ItemDocument> {
  const fixed = keepsFixed ? {} : { occasions: undefined, nations: undefined }
  if (when === 'as-written') return fixed
  if (when === false) return { ...fixed, future: true }
  return { ...fixed, appliesWhen: when === true ? undefined : when }
}

/** The row asks for something else now: what hung on its old answers is gone, what is said of the item stays. */
function asAnother(
  item: Item,
  question: QuestionRow,
  place: ChangedPlace,
  form: FormContext,
): ItemDocument | undefined {
  const when = place.when === 'as-written' ? (item.appliesWhen ?? true) : place.when
  const asked = newItem(question, { ...place, when }, form)
  if (!asked) return undefined
  form.notes.add(
    question.where,
    'It asks for another kind of answer than before: its levels, advice and red flags are gone.',
  )
  const { revision, since, name, why, evidence, weight, crosswalk } = item
  return { ...asked, revision, since, name, why, evidence, weight, crosswalk }
}
