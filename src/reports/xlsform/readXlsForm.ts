import { contentHash } from '../../core/instrument/contentHash'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { XlsFormProblem } from './formProblem'
import { formItems } from './reading/formItems'
import { tooMuch } from './reading/formSize'
import { type InstrumentDocument, importedFrame, notStated } from './reading/importedFrame'
import type { FormContext } from './reading/newItem'
import { restoredDocument } from './restoring/restoredDocument'
import { restoredForm } from './restoring/restoredForm'
import { type SoundingsFacts, soundingsFacts } from './restoring/soundingsFacts'
import { underItsName } from './restoring/underItsName'
import { factPrefix } from './shown/factPrefix'
import { choiceLists } from './table/choiceLists'
import { idsFrom } from './table/formIds'
import { formLanguages } from './table/formLanguages'
import { formSettings, noteSettings } from './table/formSettings'
import { type FormSheets, formSheets } from './table/formSheets'
import { noteStrangeColumns } from './table/leftOut'
import { type NotCarried, type Notes, notes } from './table/notCarried'
import { type QuestionRow, surveyRows } from './table/surveyRows'

export type ReadXlsForm =
  | { ok: true; document: InstrumentDocument; notCarried: NotCarried[] }
  | { ok: false; problems: XlsFormProblem[] }

/**
 * Who the instrument is of. Without it, a form of Soundings keeps its own identity; with another one it is an adaptation.
 * Somebody else's form gets its id from its form id, and says that its maker is not known.
 */
export type ImportAs = { publisher?: string; id?: string; language?: string; title?: string }

/**
 * An XLSForm workbook as an instrument that `parseInstrument` accepts, with a list of all that could not be carried. A form
 * that `writeXlsForm` made comes back whole, with what was changed in its visible sheets. `language` and `title` are for a
 * form that does not say its own.
 */
export function readXlsForm(bytes: Uint8Array, as: ImportAs = {}): ReadXlsForm {
  const opening = notes()
  const opened = formSheets(bytes, opening)
  if (!opened.ok) return opened
  const { sheets } = opened
  const facts = sheets.soundings && soundingsFacts(sheets.soundings)
  if (facts?.ok) {
    const restored = restore(sheets, facts.facts, as, opening)
    if (restored.ok || restored.problems.length > 0) return restored
    opening.add("sheet 'soundings'", `It is left out, because it does not fit the form: ${restored.why.join(' ')}`)
  }
  if (facts && !facts.ok) opening.add("sheet 'soundings'", `It is left out, because ${facts.why}.`)
  return importNew(sheets, as, opening)
}

/** Whether it must still be found out who holds the rights. */
export function isUnstated({ licence }: InstrumentDocument): boolean {
  return licence.spdx === notStated.spdx
}

type Started = { ok: true; form: FormContext; questions: QuestionRow[] } | { ok: false; problems: XlsFormProblem[] }

function start(sheets: FormSheets, language: string, before: Notes): Started {
  const own = notes()
  for (const { where, what } of before.list()) own.add(where, what)
  const { survey, choices, settings } = sheets
  const tables = choices ? [survey, choices] : [survey]
  const languages = formLanguages(tables, settings?.row, language, own)
  const lists = choiceLists(choices, languages, own)
  const questions = surveyRows(survey, own)
  noteStrangeColumns(survey, own)
  const problem = tooMuch(questions, lists)
  return problem ? { ok: false, problems: [problem] } : { ok: true, form: { languages, lists, notes: own }, questions }
}

type Restore = ReadXlsForm | { ok: false; problems: []; why: string[] }

/** A form that Soundings wrote; `why` where its sheet no longer fits what is to be seen. */
function restore(sheets: FormSheets, facts: SoundingsFacts, as: ImportAs, before: Notes): Restore & { why: string[] } {
  const base = String(facts.instrument.baseLanguage ?? 'en')
  const started = start(sheets, base, before)
  if (!started.ok) return { ...started, why: [] }
  const form = { ...started.form, languages: { ...started.form.languages, base } }
  const found = restoredForm(started.questions, facts, form)
  if (!found.ok) return { ok: false, problems: [], why: found.why }
  const settings = formSettings(sheets)
  const { restored, questions } = found
  const items = formItems(questions, form, { title: restored.base.title, since: restored.base.version, restored })
  const document = restoredDocument(items, restored, { facts, settings, form })
  const parsed = parseInstrument(document)
  if (!parsed.ok) {
    return { ok: false, problems: [], why: parsed.problems.map(({ where, message }) => `${where}: ${message}`) }
  }
  const { fingerprint, languages, basis = {} } = facts
  const isTranslated = [...form.languages.tags.values()].some((language) => !languages.includes(language))
  const restoring = { before: restored.base, now: document, contentHash: fingerprint, basis, isTranslated }
  const named = underItsName(restoring, as)
  if (!named.ok) return { ok: false, problems: [named.problem], why: [] }
  const isChanged = contentHash(document) !== fingerprint
  if (isChanged && !named.isAdapted) form.notes.add('form', changedSince(document.publisher))
  if (isChanged && named.isAdapted && !facts.basis) form.notes.add('form', newRevisions)
  if (named.isAdapted && isCalledTheSame(named.document, restored.base)) form.notes.add('form', sameTitle)
  return { ok: true, document: named.document, notCarried: form.notes.list(), why: [] }
}

function isCalledTheSame({ title, baseLanguage }: InstrumentDocument, before: Instrument): boolean {
  return title[baseLanguage] === before.title[baseLanguage]
}

const sameTitle = 'It still has the title of the original. Give it one of its own: people choose it by that.'

const newRevisions = 'The form was changed after Soundings wrote it. Give an item whose meaning changed a new revision.'

function changedSince(publisher: string): string {
  return `The form was changed after Soundings wrote it, and still says that '${publisher}' made it. If that is you, give it a new version, and an item whose meaning changed a new revision. If not, give it a publisher and an id of your own.`
}

function importNew(sheets: FormSheets, as: ImportAs, before: Notes): ReadXlsForm {
  noteSettings(sheets, before)
  if (sheets.survey.columns.some(({ key }) => key.startsWith(factPrefix))) {
    before.add('survey', `Columns that begin with '${factPrefix}' are only read together with the sheet 'soundings'.`)
  }
  const started = start(sheets, as.language ?? 'en', before)
  if (!started.ok) return started
  const { form, questions } = started
  const { base, tags } = form.languages
  const settings = formSettings(sheets)
  const said = settings.title || as.title || settings.formId || 'Imported form'
  const title = Object.fromEntries([base, ...tags.values()].map((language) => [language, said]))
  const { items, domains } = formItems(questions, form, { title, since: '1.0.0', restored: 'none' })
  if (items.length === 0) return { ok: false, problems: nothingToAsk(form.notes.list()) }
  const id = as.id ?? idsFrom()(settings.formId || said)
  const frame = importedFrame({ publisher: as.publisher ?? notStated.publisher, id, base, title })
  const document = { ...frame, domains, items }
  const parsed = parseInstrument(document)
  if (parsed.ok) return { ok: true, document, notCarried: form.notes.list() }
  return {
    ok: false,
    problems: parsed.problems.map(({ where, message }) => ({ problem: 'not-an-instrument', where, sentence: message })),
  }
}

function nothingToAsk(left: NotCarried[]): XlsFormProblem[] {
  const sentence = 'There is no question in this form that Soundings could ask.'
  const ofRows = left.filter(({ where }) => where.startsWith('survey'))
  const reasons = ofRows.map(({ where, what }) => ({ problem: 'not-carried' as const, where, sentence: what }))
  return [{ problem: 'nothing-to-ask', where: 'survey', sentence }, ...reasons]
}
