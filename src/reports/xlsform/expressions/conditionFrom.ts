import { type AnswerCode, noneOfThese } from '../../../core/instrument/answer'
import type { Condition, Test } from '../../../core/instrument/condition'
import type { Item } from '../../../core/instrument/itemSchema'
import type { ProfileField } from '../../../core/organisation/organisation'
import { profileCodes, unknownCodes } from '../../../core/organisation/profileCodes'
import { type Expression, mirrored, type Operand, type Sign } from './expression'
import { parseExpression } from './parseExpression'

/** What an earlier row is to a condition: an item with the codes of its choices by their names, a profile field, or nothing. */
export type Asked =
  | { is: 'item'; id: string; kind: Item['kind']; whole: boolean; codes: ReadonlyMap<string, AnswerCode> }
  | { is: 'profile'; field: ProfileField }
  | { is: 'nothing'; why: string }

/** When a row is asked: always, never, or on a condition; or why that cannot be carried. */
export type Relevance = { ok: true; when: boolean | Condition } | { ok: false; why: string }

/** A `relevant` as a condition over what was asked before it. */
export function conditionFrom(relevant: string, askedBefore: (name: string) => Asked): Relevance {
  const plain = plainTruths.get(relevant.trim().toLowerCase())
  if (plain !== undefined) return { ok: true, when: plain }
  const parsed = parseExpression(relevant)
  if (!parsed.ok) return parsed
  try {
    return { ok: true, when: truthOf(parsed.expression, askedBefore) }
  } catch (fault) {
    if (!(fault instanceof NotCarried)) throw fault
    return { ok: false, why: fault.message }
  }
}

/** Spreadsheets write TRUE and FALSE; forms say yes and no for them as well. */
const plainTruths = new Map(Object.entries({ '': true, true: true, yes: true, false: false, no: false }))

class NotCarried extends Error {}

type Lookup = (name: string) => Asked

function truthOf(expression: Expression, asked: Lookup): boolean | Condition {
  if (expression.is === 'constant') return expression.value
  if (expression.is === 'not') return negated(truthOf(expression.part, asked))
  if (expression.is === 'selected') return chosen(rowOf(expression.of, asked), expression.choice)
  if (expression.is === 'comparison') return comparison(expression, asked)
  const parts = expression.parts.map((part) => truthOf(part, asked))
  return expression.is === 'and' ? allOf(parts) : anyOf(parts)
}

/** All of these hold. */
export function allOf(parts: (boolean | Condition)[]): boolean | Condition {
  if (parts.includes(false)) return false
  const open = parts.filter((part) => typeof part !== 'boolean')
  const [only] = open
  if (!only) return true
  return open.length === 1 ? only : { all: open }
}

function anyOf(parts: (boolean | Condition)[]): boolean | Condition {
  if (parts.includes(true)) return true
  const open = merged(parts.filter((part) => typeof part !== 'boolean'))
  const [only] = open
  if (!only) return false
  return open.length === 1 ? only : { any: open }
}

/** `x = a or x = b` is one test with two codes. */
function merged(parts: Condition[]): Condition[] {
  const tests: Condition[] = []
  for (const part of parts) {
    const position = tests.findIndex((other) => lookAtTheSame(other, part))
    const other = tests[position]
    if (!other) tests.push(part)
    else if ('item' in other && 'item' in part && 'in' in other && 'in' in part)
      tests[position] = { item: other.item, in: [...new Set([...other.in, ...part.in])] }
    else if ('profile' in other && 'profile' in part)
      tests[position] = { profile: other.profile, in: [...new Set([...other.in, ...part.in])] }
  }
  return tests
}

function lookAtTheSame(one: Condition, other: Condition): boolean {
  if (!('in' in one) || !('in' in other)) return false
  if ('item' in one) return 'item' in other && one.item === other.item
  return 'profile' in other && one.profile === other.profile
}

function negated(truth: boolean | Condition): boolean | Condition {
  return typeof truth === 'boolean' ? !truth : { not: truth }
}

type Row = Exclude<Asked, { is: 'nothing' }> & { name: string }

function rowOf(operand: Operand, asked: Lookup): Row {
  if (!('ref' in operand)) throw new NotCarried('it does not look at an earlier answer')
  const found = asked(operand.ref)
  if (found.is === 'nothing') throw new NotCarried(found.why)
  return { ...found, name: operand.ref }
}

function comparison({ left, sign, right }: Expression & { is: 'comparison' }, asked: Lookup): boolean | Condition {
  if ('ref' in left && 'ref' in right) throw new NotCarried('it compares two answers with each other')
  if (!('ref' in left) && 'ref' in right) return compared(rowOf(right, asked), mirrored[sign], left)
  return compared(rowOf(left, asked), sign, right)
}

function compared(row: Row, sign: Sign, with_: Operand): boolean | Condition {
  if (sign === '!=') return negated(compared(row, '=', with_))
  if ('text' in with_ && with_.text === '' && sign === '=') return unanswered(row)
  if (row.is === 'item' && row.kind === 'number') return numberTest(row, sign, with_)
  if (row.is === 'item' && row.kind === 'several') {
    throw new NotCarried(`it compares all that was chosen in '${row.name}' at once`)
  }
  if (sign === '=') return chosen(row, nameIn(with_))
  return chosenInOrder(row, sign, with_)
}

function unanswered(row: Row): Condition {
  if (row.is === 'item')
    return { item: row.id, in: ['not-discussed', ...(row.kind === 'several' ? [noneOfThese] : [])] }
  return { not: { profile: row.field, in: profileCodes[row.field].filter((code) => !unknownCodes.includes(code)) } }
}

function nameIn(operand: Operand): string {
  if ('text' in operand) return operand.text
  if ('number' in operand) return String(operand.number)
  throw new NotCarried('it compares an answer with itself')
}

function chosen(row: Row, choice: string): Condition {
  if (row.is === 'profile') {
    const codes: readonly string[] = profileCodes[row.field]
    if (!codes.includes(choice)) throw new NotCarried(`'${row.name}' has no choice '${choice}'`)
    return { profile: row.field, in: [choice] }
  }
  if (row.kind === 'text' || row.kind === 'note') {
    throw new NotCarried(`it looks at what was written in '${row.name}'; Soundings only knows whether anything was`)
  }
  const code = row.codes.get(choice)
  if (code === undefined) throw new NotCarried(`'${row.name}' has no choice '${choice}'`)
  return { item: row.id, in: [code] }
}

/** Choices that are called by numbers, like years or bands, can be more or less than a number. */
function chosenInOrder(row: Row, sign: Sign, with_: Operand): Condition {
  const bound = Number(nameIn(with_))
  const codes = row.is === 'item' ? [...row.codes] : []
  const passing = codes.filter(([name]) => name.trim() !== '' && passes(Number(name), sign, bound))
  if (row.is !== 'item' || passing.length === 0) {
    throw new NotCarried(`the choices of '${row.name}' are not in the order of numbers`)
  }
  return { item: row.id, in: passing.map(([, code]) => code) }
}

function passes(value: number, sign: Sign, bound: number): boolean {
  if (sign === '<') return value < bound
  if (sign === '<=') return value <= bound
  return sign === '>' ? value > bound : value >= bound
}

function numberTest({ id, whole, name }: Row & { is: 'item' }, sign: Sign, with_: Operand): Condition {
  const bound = Number(nameIn(with_))
  if (!Number.isFinite(bound)) throw new NotCarried(`'${name}' is a number and is compared with something else`)
  const test = (range: { from?: number; to?: number }): Test => ({ item: id, ...range })
  const step = whole && Number.isInteger(bound)
  if (sign === '=') return test({ from: bound, to: bound })
  if (sign === '>=') return test({ from: bound })
  if (sign === '<=') return test({ to: bound })
  if (sign === '>') return step ? test({ from: bound + 1 }) : { not: test({ to: bound }) }
  return step ? test({ to: bound - 1 }) : { not: test({ from: bound }) }
}
