/**
 * An exact fraction in lowest terms, its denominator positive, so that the same answers give the same bytes everywhere.
 * A part that JSON's exact integers cannot hold stands as its digits: nothing is ever only nearly right.
 */
export type Fraction = { readonly n: Whole; readonly d: Whole }

type Whole = number | string

/** The exact fraction of a decimal as written (0.15 → 3/20). Throws where a number has no short decimal form. */
export function fractionOf(decimal: number): Fraction {
  if (Number.isSafeInteger(decimal)) return { n: decimal + 0, d: 1 }
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(decimal))
  if (!match) throw new RangeError(`Not a plain decimal: ${decimal}`)
  const digits = match[2] ?? ''
  return reduced(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = [a.n * b.d, b.n * a.d]
    const sum = Number.isSafeInteger(left) && Number.isSafeInteger(right) && small(left + right, a.d * b.d)
    if (sum) return sum
  }
  const [c, e] = [large(a), large(b)]
  return reduced(c.n * e.d + e.n * c.d, c.d * e.d)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, negative(b))
}

export function times(a: Fraction, b: Fraction): Fraction {
  const product = isSmall(a) && isSmall(b) && small(a.n * b.n, a.d * b.d)
  if (product) return product
  const [c, e] = [large(a), large(b)]
  return reduced(c.n * e.n, c.d * e.d)
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const quotient = isSmall(a) && isSmall(b) && small(a.n * b.d, a.d * b.n)
  if (quotient) return quotient
  const [c, e] = [large(a), large(b)]
  return reduced(c.n * e.d, c.d * e.n)
}

/** The sum over many, with one reduction at the end. */
export function sumOf<Part>(parts: readonly Part[], of: (part: Part) => Fraction): Fraction {
  let n = 0
  let d = 1
  for (const part of parts) {
    const each = of(part)
    if (!isSmall(each)) return largeSum(parts.map(of))
    const same = each.d === d
    const [left, right] = [same ? n : n * each.d, same ? each.n : each.n * d]
    if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return largeSum(parts.map(of))
    n = left + right
    if (!same) d *= each.d
  }
  return small(n, d) ?? largeSum(parts.map(of))
}

function largeSum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, { n: 0, d: 1 })
}

/** Negative, zero or positive, as a sort wants it. */
export function compare(a: Fraction, b: Fraction): number {
  if (isSmall(a) && isSmall(b)) {
    const [left, right] = [a.n * b.d, b.n * a.d]
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  }
  const [c, e] = [large(a), large(b)]
  const difference = c.n * e.d - e.n * c.d
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

export function isNought({ n }: Fraction): boolean {
  return n === 0
}

/** For drawing and for reading, not for deciding: the nearest number that there is. */
export function toNumber(fraction: Fraction): number {
  if (isSmall(fraction)) return fraction.n / fraction.d
  const { n, d } = large(fraction)
  return n < 0n ? -nearestTo(-n, d) : nearestTo(n, d)
}

/** The quotient has more binary digits than a number holds; whatever is left of it stands as its last one, so that it rounds right. */
function nearestTo(n: bigint, d: bigint): number {
  const shift = quotientBits - bitsOf(n) + bitsOf(d)
  const [top, bottom] = shift < 0 ? [n, d << BigInt(-shift)] : [n << BigInt(shift), d]
  const quotient = top / bottom
  const number = Number(top % bottom === 0n ? quotient : quotient | 1n)
  // In two steps: two to the power of all of it may be more, or less, than a number holds.
  const half = Math.trunc(shift / 2)
  return Math.min(Number.MAX_VALUE, number * 2 ** -half * 2 ** (half - shift))
}

/** Eleven more than a number holds, for `bitsOf` counts up to three too many. */
const quotientBits = 64

function bitsOf(whole: bigint): number {
  return whole.toString(16).length * 4
}

/** The fraction n/d in lowest terms. */
export function reduced(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('A fraction needs a denominator')
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { n: whole(n / divisor), d: whole(d / divisor) }
}

/** Numerator and denominator as whole numbers of any size. */
export function large({ n, d }: Fraction): { n: bigint; d: bigint } {
  return { n: BigInt(n), d: BigInt(d) }
}

function whole(value: bigint): Whole {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

function isSmall(fraction: Fraction): fraction is { n: number; d: number } {
  return typeof fraction.n === 'number' && typeof fraction.d === 'number'
}

function negative({ n, d }: Fraction): Fraction {
  if (typeof n === 'number') return { n: 0 - n, d }
  return { n: n.startsWith('-') ? n.slice(1) : `-${n}`, d }
}

/** The same in ordinary numbers, where each step is a safe integer; nothing where one is not. */
function small(n: number, d: number): Fraction | undefined {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) return undefined
  if (d === 1) return { n: n + 0, d }
  let divisor = Math.abs(n)
  let rest = Math.abs(d)
  while (rest > 0) {
    const next = divisor % rest
    divisor = rest
    rest = next
  }
  if (d < 0) divisor = -divisor
  // Nought plus nought, so that no numerator is ever −0.
  return { n: n / divisor + 0, d: d / divisor }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b]
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest]
  return divisor
}
