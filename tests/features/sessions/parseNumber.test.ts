import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumber } from '../../../src/features/sessions/items/kinds/parseNumber'

const upTo = (to: number, whole = true) => ({ from: 0, to, whole })

test('a number is read as people write it', () => {
  const read = (typed: string) => parseNumber(typed, upTo(9000, false))
  for (const typed of ['1200', '1,200', '£1,200', ' 1 200 ', '1200.0'])
    expect(read(typed)).toEqual({ ok: true, number: 1200 })
  expect(read('3.5')).toEqual({ ok: true, number: 3.5 })
  expect(read('3,5')).toEqual({ ok: true, number: 3.5 })
  expect(read('40 %')).toEqual({ ok: true, number: 40 })
})

test('what is no number, not whole or out of range says which', () => {
  const problem = (typed: string) => {
    const parsed = parseNumber(typed, upTo(10))
    return parsed.ok ? 'none' : parsed.problem
  }
  expect(['', 'ten', '1e3', '1.2.3', '0x10', '--1'].map(problem)).toEqual(Array(6).fill('not-a-number'))
  expect(['2.5', '11', '-1', '10'].map(problem)).toEqual(['not-whole', 'too-high', 'too-low', 'none'])
})

test('every number that is written plainly is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), (number) => {
      expect(parseNumber(String(number), { from: -9999, to: 9999, whole: true })).toEqual({ ok: true, number })
      expect(parseNumber(number.toLocaleString('en-GB'), { from: -9999, to: 9999, whole: true })).toEqual({
        ok: true,
        number,
      })
    }),
  )
})
