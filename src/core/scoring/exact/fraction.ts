/**
 * An exact fraction in lowest terms, its denominator positive, so that the same answers give the same bytes everywhere.
 * Steps between are computed with whole numbers of any size; a result beyond the exact integers of JSON throws.
 */
export type Fraction = { readonly n: number; readonly d: number }

/** The exact fraction of a decimal as written (0.15 → 3/20). Throws where a number has no short decimal form. */
export function fractionOf(decimal: number): Fraction {
  if (Number.isSafeInteger(decimal)) return { n: decimal + 0, d: 1 }
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(decimal))
  if (!match) throw new RangeError(`Not a plain decimal: ${decimal}`)
  const digits = match[2] ?? ''
  return reduced(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const [left, right] = [a.n * b.d, b.n * a.d]
  const exact = Number.isSafeInteger(left) && Number.isSafeInteger(right) && small(left + right, a.d * b.d)
  return exact || reduced(BigInt(a.n) * BigInt(b.d) + BigInt(b.n) * BigInt(a.d), BigInt(a.d) * BigInt(b.d))
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return small(a.n * b.n, a.d * b.d) ?? reduced(BigInt(a.n) * BigInt(b.n), BigInt(a.d) * BigInt(b.d))
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return small(a.n * b.d, a.d * b.n) ?? reduced(BigInt(a.n) * BigInt(b.d), BigInt(a.d) * BigInt(b.n))
}

/** The sum over many, with one reduction at the end. */
export function sumOf<Part>(parts: readonly Part[], of: (part: Part) => Fraction): Fraction {
  let n = 0
  let d = 1
  for (const part of parts) {
    const each = of(part)
    const same = each.d === d
    const [left, right] = [same ? n : n * each.d, same ? each.n : each.n * d]
    if (!Number.isSafeInteger(left) || !Number.isSafeInteger(right)) return largeSum(parts.map(of))
    n = left + right
    if (!same) d *= each.d
  }
  return small(n, d) ?? largeSum(parts.map(of))
}

function largeSum(fractions: readonly Fraction[]): Fraction {
  let [n, d] = [0n, 1n]
  for (const each of fractions) {
    n = n * BigInt(each.d) + BigInt(each.n) * d
    d *= BigInt(each.d)
  }
  return reduced(n, d)
}

/** Negative, zero or positive, as a sort wants it. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d]
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right
  const difference = BigInt(a.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

export function toNumber(fraction: Fraction): number {
  return fraction.n / fraction.d
}

/** The fraction n/d in lowest terms. */
export function reduced(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('A fraction needs a denominator')
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  const exact = { n: Number(n / divisor), d: Number(d / divisor) }
  if (!Number.isSafeInteger(exact.n) || !Number.isSafeInteger(exact.d)) throw new TooFine()
  return exact
}

/** The same in ordinary numbers, where each step is a safe integer; nothing where one is not. */
function small(n: number, d: number): Fraction | undefined {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || d === 0) return undefined
  let [a, b] = [Math.abs(n), Math.abs(d)]
  while (b > 0) [a, b] = [b, a % b]
  const divisor = d < 0 ? -a : a
  // Nought plus nought, so that no numerator is ever −0.
  return { n: n / divisor + 0, d: d / divisor }
}

/** What is computed, or `unknown` where its exact value needs more digits than there are: rather none than nearly right. */
export function exactly<Value>(compute: () => Value): Value | 'unknown' {
  try {
    return compute()
  } catch (error) {
    if (error instanceof TooFine) return 'unknown'
    throw error
  }
}

class TooFine extends RangeError {
  override message = 'A fraction grew past exact integers'
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
