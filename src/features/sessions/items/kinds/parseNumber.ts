import type { Item } from '../../../../core/instrument/itemSchema'

type Range = Pick<NonNullable<Item['number']>, 'from' | 'to' | 'whole'>

export type NumberProblem = 'not-a-number' | 'not-whole' | 'too-low' | 'too-high'
export type ParsedNumber = { ok: true; number: number } | { ok: false; problem: NumberProblem }

/** A number as people write it: £12,000 · 3.5 · 3,5 · 40 %. One comma before three digits parts thousands. */
export function parseNumber(typed: string, { from, to, whole }: Range): ParsedNumber {
  const bare = typed.replace(/[\s£€$%]/g, '').replace('−', '-')
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { ok: false, problem: 'not-a-number' }
  const number = Number(plain)
  if (whole && !Number.isInteger(number)) return { ok: false, problem: 'not-whole' }
  if (number < from) return { ok: false, problem: 'too-low' }
  return number > to ? { ok: false, problem: 'too-high' } : { ok: true, number }
}
