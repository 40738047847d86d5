import { expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import { suggestPriorities } from '../../../src/core/planning/suggestPriorities'
import { anInstrument, anItem, answers } from '../../support/builders/instrumentBuilders'

const capped = { effect: 'capBand' as const, band: 'needs-work', says: { en: 'Open.' }, actWithinDays: 14 }
const instrument = anInstrument({
  items: [
    anItem('budget'),
    anItem('records', {
      redFlags: [
        { when: [0, 'dont-know'], ...capped },
        { when: [1], effect: 'warn' },
      ],
    }),
    anItem('reserves'),
    anItem('volunteers', { domain: 'people' }),
    anItem('safety', { domain: 'people', redFlags: [{ when: [0], ...capped }] }),
  ],
})

function suggested(
  said: Record<string, number | Answer>,
  importance: Record<string, number> = {},
  domains = ['money', 'people'],
) {
  return suggestPriorities({ instrument, answers: answers(said), profile: {}, domains, importance })
}

const order = (...of: Parameters<typeof suggested>) => suggested(...of).map(({ item }) => item)

test('what is furthest from its best level comes first, ties in the instrument’s order', () => {
  // 3 − 1 = 2, 3 − 2 = 1, 3 − 1 = 2, 3 − 0 = 3, each × 2
  expect(suggested({ budget: 1, records: 2, reserves: 1, volunteers: 0 })).toMatchObject([
    { item: 'volunteers', weight: 6 },
    { item: 'budget', weight: 4 },
    { item: 'reserves', weight: 4 },
    { item: 'records', weight: 2 },
  ])
})

test('the importance of a domain counts: level 1 in one that matters beats level 0 in one that does not', () => {
  // money: (3 − 1) × 3 = 6; people: (3 − 0) × 1 = 3, and unrated × 2 = 6: a tie, in order
  const said = { budget: 1, volunteers: 0 }
  expect(order(said, { money: 3, people: 1 })).toEqual(['budget', 'volunteers'])
  expect(order(said, { money: 1, people: 3 })).toEqual(['volunteers', 'budget'])
  expect(order(said, { money: 3 })).toEqual(['budget', 'volunteers'])
  expect(suggested(said, { money: 3 }).map(({ weight }) => weight)).toEqual([6, 6])
})

test('a tie is a tie on any scale: 1 − 0.7 weighs what 1.2 − 0.9 weighs', () => {
  const onScale = (id: string, values: number[]) => {
    const { levelSet: _, ...item } = anItem(id)
    return { ...item, levels: values.map((value) => ({ value })) }
  }
  const items = [onScale('second', [0, 0.3, 0.9, 1.2]), onScale('first', [0.1, 0.4, 0.7, 1])]
  const said = answers({ second: 0.9, first: 0.7 })
  const of = { instrument: anInstrument({ items, strengths: undefined }), answers: said, domains: ['money'] }
  const suggestions = suggestPriorities({ ...of, profile: {}, importance: {} })
  expect(suggestions.map(({ item, weight }) => [item, weight])).toEqual([
    ['second', 0.6],
    ['first', 0.6],
  ])
})

test('a level that is not on the scale suggests nothing, as it scores nothing', () => {
  expect(suggested({ budget: 7 })).toEqual([])
})

test('red flags come first, whatever weighs more', () => {
  // volunteers at 0 × 3 = 9 weighs more than records at 0 × 1 = 3
  expect(suggested({ volunteers: 0, records: 0 }, { people: 3, money: 1 })).toMatchObject([
    { item: 'records', because: 'red-flag', weight: 3 },
    { item: 'volunteers', because: 'level', weight: 9 },
  ])
})

test('red flags among themselves stand by weight, and a red-flagged don’t-know weighs as the lowest level', () => {
  expect(suggested({ records: 'dont-know', safety: 0 }, { people: 3 })).toMatchObject([
    { item: 'safety', weight: 9 },
    { item: 'records', weight: 6, answer: 'dont-know' },
  ])
})

test('a warning is a level like others', () => {
  expect(suggested({ records: 1 })).toMatchObject([{ item: 'records', because: 'level', weight: 4 }])
})

test('what is at its best, does not apply, is unknown or was not discussed is not suggested', () => {
  expect(
    order({ budget: 3, reserves: 'dont-know', volunteers: { doesNotApply: 'None.' }, safety: 'not-discussed' }),
  ).toEqual([])
})

test('only domains that the session covers are looked at', () => {
  expect(order({ budget: 0, volunteers: 0 }, {}, ['people'])).toEqual(['volunteers'])
})

test('an item that counts the other way round is worst at its highest level', () => {
  const reversed = anInstrument({ items: [anItem('debts', { reverse: true }), anItem('budget')] })
  const of = { instrument: reversed, profile: {}, domains: ['money'], importance: {} }
  expect(suggestPriorities({ ...of, answers: answers({ debts: 3, budget: 3 }) })).toMatchObject([
    { item: 'debts', weight: 6 },
  ])
  expect(suggestPriorities({ ...of, answers: answers({ debts: 0, budget: 3 }) })).toEqual([])
})
