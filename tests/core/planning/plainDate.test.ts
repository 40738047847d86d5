import { expect, test } from 'vitest'
import { addDays, addMonths, isPlainDate } from '../../../src/core/planning/plainDate'

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-10-25', 0, '2026-10-25'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 14, '2026-11-07'],
])('%s and %d days is %s, also where the clocks change', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

test('only days that exist, written in full, are plain dates', () => {
  for (const day of ['2026-11-22', '2028-02-29', '2000-02-29']) expect(isPlainDate(day)).toBe(true)
  const wrong = ['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '']
  for (const day of [...wrong, '22/11/2026', '2026-11-22T00:00:00Z', ' 2026-11-22'])
    expect(isPlainDate(day)).toBe(false)
})
