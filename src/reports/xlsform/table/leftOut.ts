import { cellIn, type FormTable, filledCells, type TableRow } from './formTable'
import { columnPlace, type Notes, quoted } from './notCarried'

/** Says of a question's row what Soundings has no place for. `carried` are the columns that were read. */
export function noteLeftOut(row: TableRow, where: string, notes: Notes, carried: string[] = []): void {
  for (const { column, text } of row.cells) {
    const { key } = column
    if (carried.includes(key) || isNothing(key, text)) continue
    const why = reasons.get(key)
    if (why) notes.add(where, `${column.header}: ${why} It says ${quoted(text)}.`)
  }
  const refers = row.cells.find(({ column, text }) => textKeys.includes(column.key) && /\$\{[^}]*\}/.test(text))
  if (refers) {
    notes.add(
      where,
      `${refers.column.header}: earlier answers cannot be put into a text; ${quoted(refers.text)} is shown as it is written.`,
    )
  }
}

/** Columns that nobody knows are said once, however many rows fill them. */
export function noteStrangeColumns(table: FormTable, notes: Notes): void {
  for (const column of table.columns) {
    if (known.includes(column.key) || reasons.has(column.key) || column.key.startsWith('soundings::')) continue
    const cells = filledCells(table, column)
    if (cells > 0) {
      notes.add(columnPlace(table.sheet, column.header), `Soundings does not know this column. Filled cells: ${cells}.`)
    }
  }
}

/** What a group's row may say and Soundings has no place for. */
export function noteGroup(row: TableRow, where: string, notes: Notes): void {
  if (cellIn(row, 'appearance') === '') return
  notes.add(where, `appearance: ${reasons.get('appearance')} It says ${quoted(cellIn(row, 'appearance'))}.`)
}

const textKeys = ['label', 'hint', 'guidance_hint']

const known = ['type', 'name', ...textKeys, 'relevant', 'constraint', 'disabled']

/** `required: no` takes nothing away. */
function isNothing(key: string, text: string): boolean {
  return (key === 'required' || key === 'read_only') && ['no', 'false', 'false()'].includes(text.trim().toLowerCase())
}

const picture = 'Pictures and sounds are not carried.'
const technical = 'It is for the device, and Soundings has no such thing.'

const reasons = new Map(
  Object.entries({
    required: 'Soundings lets every question stay open.',
    required_message: 'Soundings lets every question stay open.',
    constraint_message: 'Soundings has a sentence of its own for a number out of bounds.',
    read_only: 'Soundings has no questions that cannot be answered.',
    appearance: 'Soundings shows each kind of question in one way.',
    default: 'Soundings never answers for people.',
    calculation: 'Soundings has no calculations.',
    choice_filter: 'Soundings offers all choices of a list.',
    trigger: 'Soundings has no calculations.',
    parameters: technical,
    repeat_count: 'Soundings asks each question once.',
    image: picture,
    'big-image': picture,
    audio: picture,
    video: picture,
    autoplay: picture,
    no_app_error_string: technical,
    buttontext: technical,
    rows: technical,
    intent: technical,
    save_to: technical,
  }),
)
