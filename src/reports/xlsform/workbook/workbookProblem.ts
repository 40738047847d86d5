import { mostCells, mostColumns, mostEntries, mostFileBytes, mostRows, mostSheets } from './workbookLimits'

/** Why a file is not read as a workbook: the closed list. Each has its sentence below. */
export const workbookProblems = [
  'not-a-workbook',
  'locked',
  'damaged',
  'lying-sizes',
  'doctype',
  'too-large',
  'bursts',
  'too-many-entries',
  'too-many-sheets',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'cell-too-long',
] as const
export type WorkbookProblemKind = (typeof workbookProblems)[number]

/** `where` names the part of the file, or the sheet. */
export type WorkbookProblem = { problem: WorkbookProblemKind; where: string; sentence: string }

/** Thrown inside the reader, where a callback of a library has no other way out; `readWorkbook` returns its problem. */
export class WorkbookRefusal extends Error {
  readonly problem: WorkbookProblem

  constructor(problem: WorkbookProblemKind, where: string) {
    super(sentences[problem])
    this.problem = { problem, where, sentence: sentences[problem] }
  }
}

const mebi = 1024 * 1024

const sentences: Record<WorkbookProblemKind, string> = {
  'not-a-workbook': 'This is not an Excel workbook (.xlsx). Save the form as .xlsx and try again.',
  locked: 'This file has a password, or is in the old .xls format. Save it as .xlsx without a password and try again.',
  damaged: 'This workbook is damaged and cannot be read. Open it in a spreadsheet, save it again and try that file.',
  'lying-sizes': 'This file says something else of its own sizes than is true. It is not safe to open.',
  doctype: 'This file defines words of its own inside its text, which no spreadsheet does. It is not safe to open.',
  'too-large': `This file is larger than ${mostFileBytes / mebi} MB. A form without pictures is far smaller.`,
  bursts: 'This small file would unpack to something enormous. It is not safe to open.',
  'too-many-entries': `This file holds more than ${count(mostEntries)} files. No form needs so many.`,
  'too-many-sheets': `This workbook has more than ${count(mostSheets)} sheets. No form needs so many.`,
  'too-many-rows': `This sheet has more than ${count(mostRows)} rows. No form needs so many.`,
  'too-many-columns': `This sheet has more than ${count(mostColumns)} columns. No form needs so many.`,
  'too-many-cells': `This workbook has more than ${count(mostCells)} cells, or more text than a form can need.`,
  'cell-too-long': 'A cell holds more text than a spreadsheet allows.',
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
