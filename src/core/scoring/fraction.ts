/** An exact non-negative-denominator fraction in lowest terms, so that the same answers give the same bytes everywhere. */
export type Fraction = { readonly n: number; readonly d: number }

/** The exact fraction of a decimal as written (0.15 → 3/20). Throws where a number has no short decimal form. */
export function fractionOf(decimal: number): Fraction {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(String(decimal))
  if (!match) throw new RangeError(`Not a plain decimal: ${decimal}`)
  const digits = match[2] ?? ''
  return reduced(Number(`${match[1]}${digits}`), 10 ** digits.length)
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return reduced(a.n + b.n, a.d)
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return reduced(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a.n * b.n, a.d * b.d)
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return reduced(a.n * b.d, a.d * b.n)
}

/** Negative, zero or positive, as a sort wants it. */
export function compare(a: Fraction, b: Fraction): number {
  return minus(a, b).n
}

export function toNumber(fraction: Fraction): number {
  return fraction.n / fraction.d
}

function reduced(n: number, d: number): Fraction {
  if (d === 1 && Number.isSafeInteger(n)) return { n: n + 0, d }
  if (d === 0) throw new RangeError('A fraction needs a denominator')
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw new RangeError('A fraction grew past exact integers')
  const divisor = greatestCommonDivisor(Math.abs(n), Math.abs(d)) * Math.sign(d)
  return { n: n / divisor + 0, d: d / divisor }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
