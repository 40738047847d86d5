import type { XlsFormProblem } from '../formProblem'
import { readWorkbook } from '../workbook/readWorkbook'
import type { Sheet } from '../workbook/sheet'
import { columnsTwice, type FormTable, formTable, type TableRow } from './formTable'
import { columnPlace, type Notes, quoted } from './notCarried'

/** The sheets of a form; the settings have one row. */
export type FormSheets = {
  survey: FormTable
  choices: FormTable | undefined
  settings: { table: FormTable; row: TableRow } | undefined
  soundings: Sheet | undefined
}

export type ReadSheets = { ok: true; sheets: FormSheets } | { ok: false; problems: XlsFormProblem[] }

const names = ['survey', 'choices', 'settings', 'soundings']

/** Opens a workbook as a form, or says why it is none. */
export function formSheets(bytes: Uint8Array, notes: Notes): ReadSheets {
  const workbook = readWorkbook(bytes, (name) => names.includes(plain(name)))
  if (!workbook.ok) return workbook
  const sheet = (wanted: string) => workbook.sheets.find(({ name }) => plain(name) === wanted)
  const table = (wanted: string) => {
    const found = sheet(wanted)
    return found && found.rows.length > 0 ? formTable(found) : undefined
  }
  const survey = table('survey')
  if (!survey) {
    if (sheet('survey')) return { ok: false, problems: [emptySurvey] }
    return { ok: false, problems: [noSurvey([...workbook.sheets.map(({ name }) => name), ...workbook.others])] }
  }
  const choices = table('choices')
  const problems = [...noType(survey), ...[survey, ...(choices ? [choices] : [])].flatMap(twice)]
  if (problems.length > 0) return { ok: false, problems }
  for (const other of workbook.others) {
    notes.add(`sheet ${quoted(other)}`, 'Soundings reads the sheets survey, choices and settings, and not this one.')
  }
  const settings = table('settings')
  const [row] = settings?.rows ?? []
  return {
    ok: true,
    sheets: {
      survey,
      choices,
      settings: settings && row ? { table: settings, row } : undefined,
      soundings: sheet('soundings'),
    },
  }
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}

function noSurvey(names: string[]): XlsFormProblem {
  const found = names.slice(0, 10).map(quoted).join(', ')
  return {
    problem: 'no-survey',
    where: 'file',
    sentence: `An XLSForm has a sheet called 'survey' with its questions. This workbook has: ${found || 'no sheet'}.`,
  }
}

const emptySurvey: XlsFormProblem = {
  problem: 'no-survey',
  where: 'survey',
  sentence: "The sheet 'survey' is empty: there are no questions in it.",
}

function noType({ columns }: FormTable): XlsFormProblem[] {
  if (columns.some(({ key }) => key === 'type')) return []
  const sentence = "The sheet 'survey' has no column called 'type', which says of each row what it asks."
  return [{ problem: 'no-type-column', where: 'survey', sentence }]
}

function twice(table: FormTable): XlsFormProblem[] {
  return columnsTwice(table).map(({ one, other }) => ({
    problem: 'column-twice',
    where: columnPlace(table.sheet, other),
    sentence:
      one === other
        ? `The column ${quoted(one)} stands twice, and nobody could say which of the two holds. Take one away.`
        : `The columns ${quoted(one)} and ${quoted(other)} are for the same thing. Take one away.`,
  }))
}
