import type { AnswerCode } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Profile, ProfileField } from '../../../src/core/organisation/organisation'
import { profileCodes } from '../../../src/core/organisation/profileCodes'
import type { Expression, Operand } from '../../../src/reports/xlsform/expressions/expression'
import { parseExpression } from '../../../src/reports/xlsform/expressions/parseExpression'
import type { ShownForm } from '../../../src/reports/xlsform/shown/shownForm'

type Cells = ReadonlyMap<string, string>

/** Answers as a device in the field holds them, by the name of the row, and the same as Soundings would hold them. */
export function answersInField(instrument: Instrument, form: ShownForm, draws: number[]) {
  let drawn = 0
  const draw = (below: number) => (draws[drawn++ % draws.length] ?? 0) % below
  const cells = new Map<string, string>()
  const codes = new Map<string, AnswerCode[]>()
  for (const row of form.rows) {
    if (row.of !== 'item') continue
    const { item, list } = row
    const answer =
      draw(4) === 0
        ? []
        : answerTo(
            item.kind,
            (list?.choices ?? []).filter(({ name }) => !list?.filter || name !== 'does-not-apply'),
            draw,
          )
    cells.set(row.row.name, answer.map(({ cell }) => cell).join(' '))
    codes.set(item.id, answer.length === 0 ? ['not-discussed'] : answer.map(({ code }) => code))
  }
  const profile: Record<string, string | string[]> = {}
  for (const field of Object.keys(profileCodes) as ProfileField[]) {
    const code = profileCodes[field][draw(profileCodes[field].length)] ?? ''
    if (draw(3) === 0) continue
    cells.set(`profile_${field}`, code)
    profile[field] = field === 'beneficiaries' || field === 'ledBy' ? [code] : code
  }
  const occasion = draw(2) === 0 ? undefined : instrument.occasions[draw(2)]?.id
  cells.set('soundings_occasion', occasion ?? '')
  return { cells: cells as Cells, codes, profile: profile as Profile, occasion }
}

type Said = { cell: string; code: AnswerCode }

function answerTo(
  kind: string,
  choices: { name: string; code: AnswerCode }[],
  draw: (below: number) => number,
): Said[] {
  if (kind === 'text' || kind === 'note') return []
  if (kind === 'number') {
    const number = draw(12) - 1
    return [{ cell: String(number), code: number }]
  }
  const one = choices[draw(choices.length)]
  const other = choices[draw(choices.length)]
  const isSeveral = kind === 'several' && ![one, other].some((choice) => String(choice?.code).startsWith('do'))
  const chosen = isSeveral ? [...new Set([one, other])] : [one]
  return chosen.flatMap((choice) => (choice ? [{ cell: choice.name, code: choice.code }] : []))
}

/** XPath's own reading of a `relevant`, with two truths and an empty text for what was not answered. */
export function isRelevant(relevant: string, cells: Cells): boolean {
  const parsed = parseExpression(relevant)
  if (!parsed.ok) throw new Error(`${relevant}: ${parsed.why}`)
  return truth(parsed.expression, cells)
}

function truth(expression: Expression, cells: Cells): boolean {
  if (expression.is === 'constant') return expression.value
  if (expression.is === 'not') return !truth(expression.part, cells)
  if (expression.is === 'selected') return String(said(expression.of, cells)).split(' ').includes(expression.choice)
  if (expression.is === 'comparison') return compared(expression, cells)
  const truths = expression.parts.map((part) => truth(part, cells))
  return expression.is === 'or' ? truths.includes(true) : !truths.includes(false)
}

function compared({ left, sign, right }: Expression & { is: 'comparison' }, cells: Cells): boolean {
  const [one, other] = [said(left, cells), said(right, cells)]
  if (sign === '=') return typeof other === 'number' ? asNumber(one) === other : one === other
  if (sign === '>=') return asNumber(one) >= asNumber(other)
  if (sign === '<=') return asNumber(one) <= asNumber(other)
  throw new Error(`Soundings writes no ${sign}`)
}

function asNumber(value: string | number): number {
  return value === '' ? Number.NaN : Number(value)
}

function said(operand: Operand, cells: Cells): string | number {
  if ('ref' in operand) return cells.get(operand.ref) ?? ''
  if ('text' in operand) return operand.text
  if ('number' in operand) return operand.number
  throw new Error('A relevant does not look at its own answer')
}
