import { expect, test } from 'vitest'
import { validityOf } from '../../../../src/core/session/evidence/validity'
import { aStagedInstrument } from '../../../support/builders/stagedInstrument'

const instrument = aStagedInstrument()
const at = (today: string, finishedOn?: string) => validityOf(instrument, { finishedOn, today })

test.each([
  ['2026-11-24', { state: 'holds', until: '2029-11-24' }],
  ['2029-05-23', { state: 'holds', until: '2029-11-24' }],
  ['2029-05-24', { state: 'ends-soon', until: '2029-11-24' }],
  ['2029-11-24', { state: 'ends-soon', until: '2029-11-24' }],
  ['2029-11-25', { state: 'over', until: '2029-11-24' }],
])('on %s a result of 24 November 2026 that lasts 36 months is said to be so: %o', (today, said) => {
  expect(at(today, '2026-11-24')).toEqual(said)
})

test('a result of a 29 February ends with the February of its last year', () => {
  expect(at('2028-03-01', '2028-02-29')).toEqual({ state: 'holds', until: '2031-02-28' })
})

test('until the session is finished it is only known how long the result will last', () => {
  expect(at('2026-11-24')).toEqual({ state: 'not-finished', months: 36 })
})

test('most results do not end', () => {
  const lasting = aStagedInstrument({ expiresAfterMonths: undefined })
  expect(validityOf(lasting, { finishedOn: '2026-11-24', today: '2050-01-01' })).toBeUndefined()
})
