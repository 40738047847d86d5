import type { WorkbookProblem } from './workbook/workbookProblem'

/** Why a workbook is not read as a form, beyond what is wrong with the workbook itself: the closed list. */
export type FormProblemKind =
  | 'no-survey'
  | 'no-type-column'
  | 'column-twice'
  | 'too-much'
  | 'nothing-to-ask'
  | 'not-carried'
  | 'not-an-instrument'
  | 'name-needed' // an adaptation has a publisher and an id of its own
  | 'may-not-store' // the licence of what the form restores
  | 'may-not-change'
  | 'may-not-translate'

/** `where` names the file, a sheet, a row or a place in the instrument; `sentence` is for the person who chose the file. */
export type XlsFormProblem = WorkbookProblem | { problem: FormProblemKind; where: string; sentence: string }
