import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '../../src/ui/words/en'
import { formatDate } from '../../src/ui/words/formatDate'
import { formatList } from '../../src/ui/words/formatList'
import { formatTime } from '../../src/ui/words/formatTime'
import { plural } from '../../src/ui/words/plural'
import { pseudo } from '../../src/ui/words/pseudo'

test('one question, two questions, no questions, a thousand questions', () => {
  const questions = (count: number) => plural(count, { one: '# question', other: '# questions' })
  expect([1, 2, 0, 1000].map(questions)).toEqual(['1 question', '2 questions', '0 questions', '1,000 questions'])
})

test('a number may have a form of its own, whatever the language makes of it', () => {
  const things = (count: number) =>
    plural(count, { '=0': 'Nothing', one: '# thing', '=2': 'A pair', other: '# things' })
  expect([0, 1, 2, 3, 22].map(things)).toEqual(['Nothing', '1 thing', 'A pair', '3 things', '22 things'])
})

test('a day is the same day everywhere, and is written as people here write it', () => {
  expect(formatDate('2026-12-06')).toBe('6 December 2026')
  expect(formatDate('2026-12-06', 'short')).toBe('6 Dec 2026')
  expect(formatDate('2026-12-06', 'weekday')).toMatch(/^Sunday,? 6 December 2026$/)
})

test('an instant falls on the day and the time of this device', () => {
  const instant = new Date(2026, 10, 22, 14, 3)
  expect(formatDate(instant.toISOString())).toBe('22 November 2026')
  expect(formatTime(instant)).toBe('14:03')
})

test('what is no date is shown as it is', () => {
  expect(formatDate('next spring')).toBe('next spring')
  expect(formatTime('later')).toBe('later')
})

test('a list ends with “and”', () => {
  expect(formatList(['Governance', 'People', 'Money'])).toBe('Governance, People and Money')
})

test('the pseudo-locale changes every string of a catalogue, and every string that its functions give', () => {
  expect(unchanged(en, pseudo(en), [])).toEqual([])
})

test('the pseudo-locale lengthens by about a third or more and keeps figures', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 ]{3,80}$/), (text) => {
      const { said } = pseudo({ said: text })
      expect(said.length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.3))
      expect(said.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
    }),
  )
})

test('lists and functions inside a catalogue are reached too', () => {
  const words = pseudo({ list: ['one'], nested: { of: (name: string) => ({ label: `of ${name}` }) } })
  expect(words.list[0]).not.toBe('one')
  expect(words.nested.of('Ann').label).not.toBe('of Ann')
})

/** The places where a word is the same before and after. Functions are tried with numbers, then with text. */
function unchanged(before: unknown, after: unknown, path: string[]): string[] {
  if (typeof before === 'string') return before === after ? [path.join('.')] : []
  if (typeof before === 'function' && typeof after === 'function') {
    const args = path.at(-1) === 'leftOut' ? [['Ann']] : [2, 3]
    return unchanged(before(...args), after(...args), [...path, '()'])
  }
  return Object.entries(before as object).flatMap(([key, value]) =>
    unchanged(value, (after as Record<string, unknown>)[key], [...path, key]),
  )
}
