import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayHere, monthsAfter } from '../../src/ui/fields/date/monthsAfter'
import { parseDay } from '../../src/ui/fields/date/parseDay'
import { formatDate } from '../../src/ui/words/formatDate'

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('a day that we write, in any of our ways, is read back as the same day', () => {
  fc.assert(
    fc.property(days, (day) => {
      for (const style of ['short', 'long'] as const) {
        expect(parseDay(formatDate(day, style))).toEqual({ ok: true, day })
      }
      expect(parseDay(day)).toEqual({ ok: true, day })
    }),
  )
})

test.each([
  '6 Dec 2026',
  '6 December 2026',
  '6th december 26',
  'Dec 6, 2026',
  '6/12/2026',
  '06.12.26',
  '6-12-2026',
  '2026-12-06',
  '2026/12/6',
  '  6  DEC  2026 ',
])('the sixth of December may be typed as %s', (typed) => {
  expect(parseDay(typed)).toEqual({ ok: true, day: '2026-12-06' })
})

test('September may be cut short in both ways', () => {
  expect(parseDay('1 Sep 2026')).toEqual({ ok: true, day: '2026-09-01' })
  expect(parseDay('1 Sept 2026')).toEqual({ ok: true, day: '2026-09-01' })
})

test.each(['31 Feb 2027', '29/2/2027', '2026-13-01', '0/1/2027', '31 April 2027'])('%s is no day', (typed) => {
  expect(parseDay(typed)).toEqual({ ok: false, problem: 'no-such-day' })
})

test('29 February is a day in a leap year', () => {
  expect(parseDay('29/2/2028')).toEqual({ ok: true, day: '2028-02-29' })
})

test.each(['6 Dec', '6/12', 'December 6'])('%s lacks its year', (typed) => {
  expect(parseDay(typed)).toEqual({ ok: false, problem: 'no-year' })
})

test.each(['', 'soon', 'next AGM', '6', '1 2 3 4 2026', '6 Dek 2026', '20261206', '6/12/202'])(
  '“%s” is not understood rather than guessed',
  (typed) => {
    expect(parseDay(typed)).toEqual({ ok: false, problem: 'not-understood' })
  },
)

test('whatever is typed, the answer is a real day or a named problem', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const parsed = parseDay(typed)
      if (parsed.ok) expect(new Date(parsed.day).toISOString().slice(0, 10)).toBe(parsed.day)
    }),
  )
})

test('three months after 30 November is the last day of February', () => {
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29')
  expect(monthsAfter('2026-12-06', 12)).toBe('2027-12-06')
})

test('today is the day on this device, not in Greenwich', () => {
  expect(dayHere(new Date(2026, 10, 22, 0, 30))).toBe('2026-11-22')
  expect(dayHere(new Date(2026, 10, 22, 23, 30))).toBe('2026-11-22')
})
