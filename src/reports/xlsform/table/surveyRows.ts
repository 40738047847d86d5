import { cellIn, type FormTable, type TableRow } from './formTable'
import { noteGroup } from './leftOut'
import { type Notes, quoted, rowPlace } from './notCarried'
import { type QuestionType, questionType } from './questionType'

/** A `relevant` and the row that says it; a question has its own and those of the groups around it. */
export type Relevant = { where: string; text: string }

/** The outermost group around questions. The same row is the same value, so that questions of one group can be known. */
export type GroupRow = { row: TableRow; name: string; where: string }

export type AskableType = Exclude<QuestionType, { is: 'begin' | 'end' | 'not-carried' }>

/** A row that can become an item. */
export type QuestionRow = {
  row: TableRow
  name: string
  where: string
  type: AskableType
  group: GroupRow | 'none'
  relevants: Relevant[]
}

type Open = GroupRow & { of: 'group' | 'repeat'; relevant: string }

/** Conditions of groups add up; people use three or four. */
const deepestGroup = 20

/** Walks the survey sheet: groups within groups become part of the outermost, what is in a repeat is left out. */
export function surveyRows(table: FormTable, notes: Notes): QuestionRow[] {
  const questions: QuestionRow[] = []
  const open: Open[] = []
  for (const row of table.rows) {
    const name = cellIn(row, 'name')
    const where = rowPlace(table.sheet, row.number, name)
    if (isTrue(cellIn(row, 'disabled'))) continue
    const cell = cellIn(row, 'type')
    if (cell === '' && name === '' && !row.cells.some(({ column }) => column.key === 'label')) continue
    const type = questionType(cell)
    if (type.is === 'begin') begin({ row, name, where, of: type.of }, open, notes)
    else if (type.is === 'end') end(type.of, where, open, notes)
    else if (isInRepeat(open)) notes.add(where, inRepeat(open))
    else if (type.is === 'not-carried') notes.add(where, `Not carried. ${type.why}`)
    else questions.push(question({ row, name, where, type }, open))
  }
  for (const { where, of } of open) notes.add(where, `This ${of} is never ended; it is taken to end with the sheet.`)
  return questions
}

function isTrue(cell: string): boolean {
  return ['yes', 'true', 'true()'].includes(cell.toLowerCase())
}

function begin(group: GroupRow & { of: 'group' | 'repeat' }, open: Open[], notes: Notes): void {
  const { row, where, of } = group
  const hasTitle = row.cells.some(({ column }) => column.key === 'label')
  if (of === 'repeat' && !isInRepeat(open)) {
    notes.add(where, 'A repeat is not carried, nor what stands in it: Soundings asks each question once.')
  } else if (of === 'group' && open.length > 0 && !isInRepeat(open) && hasTitle) {
    const outer = open
      .slice(0, deepestGroup)
      .map(({ name }) => name || '?')
      .join(' / ')
    notes.add(
      where,
      `Its questions become part of the outermost group; its title is not carried. It stands in ${quoted(outer)}.`,
    )
  }
  if (of === 'group' && !isInRepeat(open)) noteGroup(row, where, notes)
  const isTooDeep = open.length >= deepestGroup && cellIn(row, 'relevant') !== ''
  if (isTooDeep) notes.add(where, 'relevant: not carried, because there are too many groups around it.')
  open.push({ ...group, relevant: isTooDeep ? '' : cellIn(row, 'relevant') })
}

function end(of: 'group' | 'repeat', where: string, open: Open[], notes: Notes): void {
  const last = open.pop()
  if (!last) notes.add(where, `This row ends a ${of}, but none has begun.`)
  else if (last.of !== of)
    notes.add(where, `This row ends a ${of}, but the last one begun is a ${last.of}. It ends that.`)
}

function isInRepeat(open: Open[]): boolean {
  return open.some(({ of }) => of === 'repeat')
}

function inRepeat(open: Open[]): string {
  const repeat = open.find(({ of }) => of === 'repeat')
  return `Not carried. It stands in the repeat ${quoted(repeat?.name ?? '')}.`
}

function question(of: { row: TableRow; name: string; where: string; type: AskableType }, open: Open[]): QuestionRow {
  const own = { where: of.where, text: cellIn(of.row, 'relevant') }
  const around = open.flatMap(({ where, relevant }) => (relevant === '' ? [] : [{ where, text: relevant }]))
  const relevants = own.text === '' ? around : [...around, own]
  return { ...of, group: open[0] ?? 'none', relevants }
}
