import type { Condition } from '../../../core/instrument/condition'
import { type Asked, allOf, conditionFrom } from '../expressions/conditionFrom'
import type { FormRow } from '../shown/shownForm'
import { cellIn } from '../table/formTable'
import { type Notes, quoted } from '../table/notCarried'
import type { QuestionRow, Relevant } from '../table/surveyRows'

type Lookup = (name: string) => Asked

/** When a row is asked, from its own `relevant` and those of the groups around it; what cannot be carried asks always. */
export function askedWhen({ relevants, where }: QuestionRow, asked: Lookup, notes: Notes): boolean | Condition {
  const when = allOf(relevants.map((relevant) => read(relevant, asked, notes)))
  if (when === false)
    notes.add(where, 'The form never asks it; it comes along as planned, and is not asked here either.')
  return when
}

/** The same for a row that Soundings wrote: where its `relevant` is as written, its condition stays what it was. */
export function ownRelevance(
  question: QuestionRow,
  { item, relevant }: FormRow & { of: 'item' },
  asked: Lookup,
  notes: Notes,
): { when: boolean | Condition | 'as-written'; keepsFixed: boolean } {
  const cell = cellIn(question.row, 'relevant')
  const around = question.relevants.filter(({ where }) => where !== question.where)
  const isAsWritten = cell === relevant.whole.trim()
  if (isAsWritten && around.length === 0) return { when: 'as-written', keepsFixed: true }
  const { text, keepsFixed } = isAsWritten ? { text: '', keepsFixed: true } : withoutFixed(cell, relevant.fixed)
  const own = isAsWritten ? (item.appliesWhen ?? true) : read({ where: question.where, text }, asked, notes)
  return { when: allOf([...around.map((one) => read(one, asked, notes)), own]), keepsFixed }
}

/** Occasion and nation are facts of an item; what was changed behind them is its condition. */
function withoutFixed(cell: string, fixed: string): { text: string; keepsFixed: boolean } {
  if (fixed === '') return { text: cell, keepsFixed: true }
  for (const start of [fixed, `(${fixed})`]) {
    if (cell === start) return { text: '', keepsFixed: true }
    if (cell.startsWith(`${start} and `)) return { text: cell.slice(start.length + 5), keepsFixed: true }
  }
  return { text: cell, keepsFixed: false }
}

function read({ where, text }: Relevant, asked: Lookup, notes: Notes): boolean | Condition {
  const relevance = conditionFrom(text, asked)
  if (relevance.ok) return relevance.when
  notes.add(where, `relevant: not carried, because ${relevance.why}. It is always asked. It says ${quoted(text)}.`)
  return true
}
