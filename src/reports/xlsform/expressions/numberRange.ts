import { type Expression, mirrored, type Operand, type Sign } from './expression'
import { parseExpression } from './parseExpression'

/** The bounds of a number, both included, as far as a `constraint` gives them. */
export type NumberRange = { from?: number; to?: number }

export function rangeText({ from, to }: { from: number; to: number }): string {
  return `. >= ${from} and . <= ${to}`
}

/** Bounds from a `constraint` that says nothing else; else why it cannot be carried. */
export function numberRange(
  constraint: string,
  of: { whole: boolean },
): { ok: true; range: NumberRange } | { ok: false; why: string } {
  const parsed = parseExpression(constraint)
  if (!parsed.ok) return parsed
  const range: NumberRange = {}
  const { expression } = parsed
  for (const part of expression.is === 'and' ? expression.parts : [expression]) {
    const bounds = boundsOf(part, of.whole)
    if (typeof bounds === 'string') return { ok: false, why: bounds }
    if (bounds.from !== undefined) range.from = Math.max(range.from ?? bounds.from, bounds.from)
    if (bounds.to !== undefined) range.to = Math.min(range.to ?? bounds.to, bounds.to)
  }
  return { ok: true, range }
}

const more = 'it is more than a lowest and a highest number'
const endsLeftOut = 'it leaves out its lowest or highest number, and a number of Soundings includes both'

type Bounds = NumberRange | typeof more | typeof endsLeftOut

function boundsOf(expression: Expression, whole: boolean): Bounds {
  if (expression.is !== 'comparison') return more
  const { left, sign, right } = expression
  if ('self' in left) return bounds(sign, right, whole)
  return 'self' in right ? bounds(mirrored[sign], left, whole) : more
}

/** `. > 3` is a bound only where the next number is known. */
function bounds(sign: Sign, operand: Operand, whole: boolean): Bounds {
  const number =
    'number' in operand ? operand.number : 'text' in operand ? Number(operand.text || Number.NaN) : Number.NaN
  if (!Number.isFinite(number) || sign === '!=') return more
  if (sign === '=') return { from: number, to: number }
  if (sign === '>=') return { from: number }
  if (sign === '<=') return { to: number }
  if (!whole) return endsLeftOut
  return sign === '>' ? { from: Math.floor(number) + 1 } : { to: Math.ceil(number) - 1 }
}
