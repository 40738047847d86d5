import { isShortDecimal } from '../../../core/instrument/values/wordId'
import { numberRange } from '../expressions/numberRange'
import { cellIn } from '../table/formTable'
import { type Notes, quoted } from '../table/notCarried'
import type { QuestionType } from '../table/questionType'
import type { QuestionRow } from '../table/surveyRows'

type AskedNumber = { from: number; to: number; whole: boolean }
type NumberType = QuestionType & { is: 'number' }

/** The numbers that a row asks for: within its `constraint`, from the start to the end of its range, or any that we hold. */
export function askedNumber(question: QuestionRow, notes: Notes): AskedNumber {
  const { row, where, type } = question
  if (type.is === 'range') return rangeOf(cellIn(row, 'parameters'), where, notes)
  return boundedNumber(question, type.is === 'number' ? type : { is: 'number', whole: true }, notes)
}

/** The numbers that an instrument can hold. */
const highest = 999_999

function boundedNumber({ row, where }: QuestionRow, type: NumberType, notes: Notes): AskedNumber {
  const { whole } = type
  const usual = { from: type.from ?? 0, to: type.to ?? highest }
  const constraint = cellIn(row, 'constraint')
  if (constraint === '') {
    if (type.from === undefined) notes.add(where, 'The form gives no bounds; 0 to 999,999 can be answered.')
    return { ...usual, whole }
  }
  const read = numberRange(constraint, { whole })
  if (!read.ok) {
    notes.add(where, `constraint: not carried, because ${read.why}. It says ${quoted(constraint)}.`)
    return { ...usual, whole }
  }
  return { ...heldBounds({ from: usual.from, to: usual.to, ...read.range }, where, notes), whole }
}

/** `start=1 end=10 step=1`, as forms write it; these are pyxform's own where one is missing. */
function rangeOf(parameters: string, where: string, notes: Notes): AskedNumber {
  const said = (name: string, usual: number) => {
    const value = new RegExp(`\\b${name}\\s*=\\s*(-?[\\d.]+)`).exec(parameters)?.[1]
    return value === undefined || !Number.isFinite(Number(value)) ? usual : Number(value)
  }
  const [start, end, step] = [said('start', 1), said('end', 10), said('step', 1)]
  const whole = [start, end, step].every(Number.isInteger)
  if (step !== 1 && whole)
    notes.add(where, `parameters: steps of ${step} are not carried; every number can be answered.`)
  return { ...heldBounds({ from: Math.min(start, end), to: Math.max(start, end) }, where, notes), whole }
}

function heldBounds({ from, to }: { from: number; to: number }, where: string, notes: Notes) {
  const held = (bound: number) =>
    isShortDecimal(bound) ? bound : Math.max(-highest, Math.min(highest, Math.round(bound * 1_000_000) / 1_000_000))
  const bounds = { from: held(from), to: held(to) }
  if (bounds.from >= bounds.to) {
    notes.add(where, `From ${from} to ${to} there is nothing to choose from; 0 to 999,999 can be answered.`)
    return { from: 0, to: highest }
  }
  if (bounds.from !== from || bounds.to !== to) {
    notes.add(
      where,
      `Soundings holds numbers from -999,999 to 999,999; the bounds become ${bounds.from} to ${bounds.to}.`,
    )
  }
  return bounds
}
