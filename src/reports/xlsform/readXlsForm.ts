import { contentHash } from '../../core/instrument/contentHash'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { XlsFormProblem } from './formProblem'
import { formItems } from './reading/formItems'
import { tooMuch } from './reading/formSize'
import { type InstrumentDocument, importedFrame } from './reading/importedFrame'
import type { FormContext } from './reading/newItem'
import { restoredDocument } from './restoring/restoredDocument'
import { restoredForm } from './restoring/restoredForm'
import { type SoundingsFacts, soundingsFacts } from './restoring/soundingsFacts'
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

/** Who the instrument is of. Without it, a form of Soundings keeps its own identity; another gets one from its form id. */
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
  if (contentHash(parsed.instrument) !== facts.fingerprint) form.notes.add('form', changedSince)
  const { publisher = document.publisher, id = document.id } = as
  return { ok: true, document: { ...document, publisher, id }, notCarried: form.notes.list(), why: [] }
}

const changedSince =
  'The form was changed after Soundings wrote it. Give it a new version, and an item whose meaning changed a new revision.'

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
  const frame = importedFrame({ publisher: as.publisher ?? 'imported', id, base, title })
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
