import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScoringRule } from '../../../src/core/instrument/scoringSchema'
import type { Fraction } from '../../../src/core/scoring/exact/fraction'
import {
  compare,
  dividedBy,
  fractionOf,
  minus,
  plus,
  reduced,
  times,
  toNumber,
} from '../../../src/core/scoring/exact/fraction'
import { rounded } from '../../../src/core/scoring/exact/rounding'

const fraction = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([n, d]) => reduced(BigInt(n), BigInt(d)))

describe('fractions', () => {
  test('a decimal is what it says: 0.15 is 3/20, −2.5 is −5/2', () => {
    expect([0.15, -2.5, 0, 100, 33.3].map(fractionOf)).toEqual([
      { n: 3, d: 20 },
      { n: -5, d: 2 },
      { n: 0, d: 1 },
      { n: 100, d: 1 },
      { n: 333, d: 10 },
    ])
    expect(() => fractionOf(1e-7)).toThrow(RangeError)
    expect(() => fractionOf(Number.NaN)).toThrow(RangeError)
  })

  test('a tenth and two tenths are three tenths', () => {
    expect(plus(fractionOf(0.1), fractionOf(0.2))).toEqual(fractionOf(0.3))
  })

  test('sums, differences, products and quotients are exact, in lowest terms', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [an, ad, bn, bd] = [a.n, a.d, b.n, b.d].map(BigInt) as [bigint, bigint, bigint, bigint]
        const same = (result: Fraction, n: bigint, d: bigint) => {
          expect(BigInt(result.n) * d).toBe(n * BigInt(result.d))
          expect(reduced(BigInt(result.n), BigInt(result.d))).toEqual(result)
          expect(BigInt(result.d) > 0n).toBe(true)
        }
        same(plus(a, b), an * bd + bn * ad, ad * bd)
        same(minus(a, b), an * bd - bn * ad, ad * bd)
        same(times(a, b), an * bn, ad * bd)
        if (b.n !== 0) same(dividedBy(a, b), an * bd, ad * bn)
        expect(Math.sign(compare(a, b))).toBe(an * bd > bn * ad ? 1 : an * bd < bn * ad ? -1 : 0)
      }),
    )
  })

  test('two fractions closer than decimals can tell apart are still told apart', () => {
    const large = { n: 9007199254740991, d: 9007199254740990 }
    const larger = { n: 9007199254740990, d: 9007199254740989 }
    expect(toNumber(large)).toBe(toNumber(larger))
    expect(compare(large, larger)).toBe(-1)
    expect(compare(large, large)).toBe(0)
  })

  test('what fifteen digits cannot hold stands as its digits, and goes on exactly', () => {
    const [one, other] = [
      { n: 1, d: 9007199254740881 },
      { n: 1, d: 9007199254740847 },
    ] as const
    const sum = plus(one, other)
    expect(sum).toEqual({ n: '18014398509481728', d: '81129638414604375852779791466207' })
    expect(minus(sum, other)).toEqual(one)
    expect(compare(sum, one)).toBeGreaterThan(0)
    expect(toNumber(dividedBy(times(sum, one), one))).toBeCloseTo(toNumber(sum), 25)
    expect(JSON.parse(JSON.stringify(sum))).toEqual(sum)
    expect(() => dividedBy({ n: 1, d: 1 }, { n: 0, d: 1 })).toThrow('denominator')
  })
})

describe('the number nearest to a fraction', () => {
  test('of a product of four parts of a millionth is no nought', () => {
    const millionth = fractionOf(0.000001)
    const product = [millionth, millionth, millionth].reduce(times, millionth)
    expect(toNumber(product)).toBe(1e-24)
    expect(toNumber(minus({ n: 0, d: 1 }, product))).toBe(-1e-24)
  })

  test('is the one that its decimal form is read as, however long its parts are', () => {
    const digits = fc.tuple(fc.stringMatching(/^[1-9][0-9]{20,60}$/), fc.integer({ min: 0, max: 90 }), fc.boolean())
    fc.assert(
      fc.property(digits, ([whole, places, isNegative]) => {
        const written = `${isNegative ? '-' : ''}${whole}`
        const near = toNumber(reduced(BigInt(written), 10n ** BigInt(places)))
        expect(near).toBe(Number(`${written}e-${places}`))
      }),
      { numRuns: 2_000 },
    )
  })

  test('is halfway the even one, and a trace more the next', () => {
    const half = 2n ** 53n + 1n
    const apart = 10n ** 40n
    expect(toNumber(reduced(half, 1n))).toBe(2 ** 53)
    expect(toNumber(reduced(half * apart + 1n, apart))).toBe(2 ** 53 + 2)
    expect(toNumber(reduced(half * apart - 1n, apart))).toBe(2 ** 53)
  })

  test('is the largest there is, or nought, where no number is so large or so small', () => {
    expect(toNumber(reduced(10n ** 400n, 1n))).toBe(Number.MAX_VALUE)
    expect(toNumber(reduced(1n, 10n ** 320n))).toBe(1e-320)
    expect(toNumber(reduced(1n, 10n ** 400n))).toBe(0)
  })
})

describe('rounding', () => {
  const at = (decimal: number, mode: ScoringRule['rounding']['mode'], digits = 0) =>
    toNumber(rounded(fractionOf(decimal), { mode, digits, when: 'display' }))

  test.each([
    //  value, half-up, half-even, down, up
    [2.4, 2, 2, 2, 3],
    [2.5, 3, 2, 2, 3],
    [2.6, 3, 3, 2, 3],
    [3.5, 4, 4, 3, 4],
    [-2.5, -3, -2, -2, -3],
    [-2.4, -2, -2, -2, -3],
    [3, 3, 3, 3, 3],
    [0, 0, 0, 0, 0],
    [-0.2, 0, 0, 0, -1],
  ])('%d is %d half up, %d half even, %d down, %d up', (value, halfUp, halfEven, down, up) => {
    expect([at(value, 'half-up'), at(value, 'half-even'), at(value, 'down'), at(value, 'up')]).toEqual([
      halfUp,
      halfEven,
      down,
      up,
    ])
  })

  test('digits are decimal digits, and halves are real halves: 1.005 is 1.01', () => {
    expect(at(1.005, 'half-up', 2)).toBe(1.01)
    expect(at(1.115, 'half-even', 2)).toBe(1.12)
    expect(rounded({ n: 200, d: 3 }, { mode: 'half-up', digits: 1, when: 'display' })).toEqual({ n: 667, d: 10 })
  })
})
