import type { Expression, Operand, ParsedExpression } from './expression'
import { type Token, tokensOf } from './tokens'

/** Reads an expression that somebody else wrote; what is not in our part of XPath is said in plain words. */
export function parseExpression(text: string): ParsedExpression {
  if (text.length > longest) return { ok: false, why: 'it is too long' }
  const read = tokensOf(text)
  if (!read.ok) return { ok: false, why: `it uses '${read.strange.trim()}', which Soundings does not know` }
  const reader = { tokens: read.tokens, at: 0, depth: 0 }
  try {
    const expression = either(reader)
    if (reader.at < reader.tokens.length) throw new Unreadable(reader.tokens[reader.at])
    return { ok: true, expression }
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    return { ok: false, why: fault.message }
  }
}

/** Letters; some hundreds of comparisons. */
const longest = 8000

/** Brackets within brackets: enough for people, and an instrument may not be nested more deeply. */
const deepest = 12

type Reader = { tokens: Token[]; at: number; depth: number }

class Unreadable extends Error {
  constructor(token: Token | undefined) {
    super(token ? whyStrange(token) : 'it ends too early')
  }
}

function whyStrange(token: Token): string {
  if (token.is === 'word') return `it uses '${token.word.slice(0, 40)}', which Soundings does not know`
  return `Soundings cannot make out '${nameOf(token)}' there`
}

function either(reader: Reader): Expression {
  return joined(reader, 'or', both)
}

function both(reader: Reader): Expression {
  return joined(reader, 'and', single)
}

function joined(reader: Reader, word: 'or' | 'and', part: (reader: Reader) => Expression): Expression {
  const parts = [part(reader)]
  while (takeWord(reader, word)) parts.push(part(reader))
  const [only] = parts
  return parts.length === 1 && only ? only : { is: word, parts }
}

function single(reader: Reader): Expression {
  const { at } = reader
  if (take(reader, '(')) return bracketed(reader)
  if (takeWord(reader, 'not')) {
    expect(reader, '(')
    return { is: 'not', part: bracketed(reader) }
  }
  if (takeWord(reader, 'selected')) return selected(reader)
  for (const [word, value] of [['true', true] as const, ['false', false] as const]) {
    if (!takeWord(reader, word)) continue
    expect(reader, '(')
    expect(reader, ')')
    return { is: 'constant', value }
  }
  reader.at = at
  return comparison(reader)
}

function bracketed(reader: Reader): Expression {
  reader.depth += 1
  if (reader.depth > deepest) throw new Unreadable({ is: '(' })
  const inner = either(reader)
  expect(reader, ')')
  reader.depth -= 1
  return inner
}

function selected(reader: Reader): Expression {
  expect(reader, '(')
  const of = operand(reader)
  expect(reader, ',')
  const choice = operand(reader)
  expect(reader, ')')
  if ('text' in choice) return { is: 'selected', of, choice: choice.text }
  if ('number' in choice) return { is: 'selected', of, choice: String(choice.number) }
  throw new Unreadable({ is: 'word', word: 'selected' })
}

function comparison(reader: Reader): Expression {
  const left = operand(reader)
  const token = reader.tokens[reader.at]
  if (token?.is !== 'sign') throw new Unreadable(token)
  reader.at += 1
  return { is: 'comparison', left, sign: token.sign, right: operand(reader) }
}

function operand(reader: Reader): Operand {
  const token = reader.tokens[reader.at]
  reader.at += 1
  if (token?.is === 'ref') return { ref: token.name }
  if (token?.is === 'self') return { self: true }
  if (token?.is === 'text') return { text: token.text }
  if (token?.is === 'number') return { number: token.number }
  throw new Unreadable(token)
}

function take(reader: Reader, mark: '(' | ')' | ','): boolean {
  if (reader.tokens[reader.at]?.is !== mark) return false
  reader.at += 1
  return true
}

function takeWord(reader: Reader, word: string): boolean {
  const token = reader.tokens[reader.at]
  if (token?.is !== 'word' || token.word !== word) return false
  reader.at += 1
  return true
}

function expect(reader: Reader, mark: '(' | ')' | ','): void {
  if (!take(reader, mark)) throw new Unreadable(reader.tokens[reader.at])
}

function nameOf(token: Exclude<Token, { is: 'word' }>): string {
  if (token.is === 'ref') return `\${${token.name}}`
  if (token.is === 'text') return token.text.slice(0, 40)
  if (token.is === 'number') return String(token.number)
  if (token.is === 'sign') return token.sign
  return token.is === 'self' ? '.' : token.is
}
