import type { AnswerCode } from '../../../core/instrument/answer'
import type { Condition, Test } from '../../../core/instrument/condition'
import type { Item } from '../../../core/instrument/itemSchema'
import type { ProfileField } from '../../../core/organisation/organisation'
import { profileCodes, unknownCodes } from '../../../core/organisation/profileCodes'

/** How an item stands in the form: the name of its row, and the names of its choices by their codes. */
export type Target = { name: string; kind: Item['kind']; choices: ReadonlyMap<AnswerCode, string> }

/**
 * A condition as a `relevant`: true unless the condition is surely false, for what nobody could say is asked. XPath knows two
 * truths and the condition three, so each part is written as 'is true' or as 'is not false'. Nothing for what the form
 * cannot say: then the row has no `relevant` and is asked.
 */
export function relevantText(condition: Condition, target: (item: string) => Target | undefined): string | undefined {
  return notFalse(condition, target)?.text
}

/** The texts of several conditions that must all hold. */
export function joinedByAnd(texts: string[]): string {
  return texts.length < 2 ? texts.join('') : texts.map((text) => (/ or /.test(text) ? `(${text})` : text)).join(' and ')
}

export function profileRowName(field: ProfileField): string {
  return `profile_${field}`
}

/** Fields of which an organisation may name several. */
export const severalFields: readonly ProfileField[] = ['beneficiaries', 'ledBy']

type Piece = { text: string; joinedBy: 'and' | 'or' | 'nothing' }
type Targets = (item: string) => Target | undefined

function notFalse(condition: Condition, target: Targets): Piece | undefined {
  if ('not' in condition) return not(isTrue(condition.not, target))
  if ('all' in condition)
    return joined(
      condition.all.map((part) => notFalse(part, target)),
      'and',
    )
  if ('any' in condition)
    return joined(
      condition.any.map((part) => notFalse(part, target)),
      'or',
    )
  const answers = passing(condition, target)
  const open = openAnswers(condition, target)
  return answers && open && joined([...open, ...answers], 'or')
}

function isTrue(condition: Condition, target: Targets): Piece | undefined {
  if ('not' in condition) return not(notFalse(condition.not, target))
  if ('all' in condition)
    return joined(
      condition.all.map((part) => isTrue(part, target)),
      'and',
    )
  if ('any' in condition)
    return joined(
      condition.any.map((part) => isTrue(part, target)),
      'or',
    )
  const answers = passing(condition, target)
  return answers && joined(answers, 'or')
}

/** One piece for each answer that passes the test; nothing where one of them cannot be given in the form. */
function passing(test: Test, target: Targets): Piece[] | undefined {
  if ('profile' in test) return test.in.map((code) => equal(profileRow(test.profile), code))
  const row = target(test.item)
  if (!row || row.kind === 'text' || row.kind === 'note') return undefined
  if (row.kind === 'number') return passingNumbers(row.name, test)
  const codes = 'in' in test ? test.in : [...row.choices.keys()].filter((code) => isBetween(code, test))
  const names = codes.map((code) => row.choices.get(code))
  if (names.length === 0 || names.includes(undefined)) return undefined
  return names.flatMap((name) => (name === undefined ? [] : equal({ ...row, several: row.kind === 'several' }, name)))
}

function isBetween(code: AnswerCode, { from, to }: { from?: number | undefined; to?: number | undefined }): boolean {
  return typeof code === 'number' && code >= (from ?? code) && code <= (to ?? code)
}

function passingNumbers(name: string, test: Test & { item: string }): Piece[] | undefined {
  if ('in' in test) {
    const numbers = test.in.filter((code) => typeof code === 'number' && isWrittenOut(code))
    return numbers.length < test.in.length ? undefined : numbers.map((number) => plain(`\${${name}} = ${number}`))
  }
  if (![test.from, test.to].every((bound) => bound === undefined || isWrittenOut(bound))) return undefined
  const bounds = [
    ...(test.from === undefined ? [] : [plain(`\${${name}} >= ${test.from}`)]),
    ...(test.to === undefined ? [] : [plain(`\${${name}} <= ${test.to}`)]),
  ]
  const both = joined(bounds, 'and')
  return both && [both]
}

/** XPath has no 1e+21. */
function isWrittenOut(number: number): boolean {
  return !/e/.test(String(number))
}

/** The answers that leave a test open: none, and those by which nobody could say. */
function openAnswers(test: Test, target: Targets): Piece[] | undefined {
  if ('profile' in test) {
    const codes: readonly string[] = profileCodes[test.profile]
    const unknown = unknownCodes.filter((code) => codes.includes(code) && !test.in.includes(code))
    const row = profileRow(test.profile)
    return [plain(`\${${row.name}} = ''`), ...unknown.map((code) => equal(row, code))]
  }
  const row = target(test.item)
  if (!row) return undefined
  const dontKnow = row.choices.get('dont-know')
  const isListed = 'in' in test && test.in.includes('dont-know')
  const unknown =
    dontKnow === undefined || isListed ? [] : [equal({ ...row, several: row.kind === 'several' }, dontKnow)]
  return [plain(`\${${row.name}} = ''`), ...unknown]
}

function profileRow(field: ProfileField): { name: string; several: boolean } {
  return { name: profileRowName(field), several: severalFields.includes(field) }
}

function equal({ name, several }: { name: string; several: boolean }, choice: string): Piece {
  return plain(several ? `selected(\${${name}}, '${choice}')` : `\${${name}} = '${choice}'`)
}

function not(piece: Piece | undefined): Piece | undefined {
  return piece && plain(`not(${piece.text})`)
}

function plain(text: string): Piece {
  return { text, joinedBy: 'nothing' }
}

function joined(pieces: (Piece | undefined)[], by: 'and' | 'or'): Piece | undefined {
  const whole = pieces.filter((piece) => piece !== undefined)
  const [only] = whole
  if (whole.length < pieces.length || !only) return undefined
  if (whole.length === 1) return only
  const texts = whole.map(({ text, joinedBy }) => (joinedBy === 'nothing' || joinedBy === by ? text : `(${text})`))
  return { text: texts.join(` ${by} `), joinedBy: by }
}
