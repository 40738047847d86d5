import { expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import type { InstrumentDocument, ItemDocument, RuleDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem, aRule } from '../../../support/builders/instrumentBuilders'

type Scoring = InstrumentDocument['scoring']

function problems(document: unknown) {
  const outcome = parseInstrument(document)
  return outcome.ok ? [] : outcome.problems.map(({ problem, where }) => `${problem} ${where}`)
}

const bandsFrom = (from: number, at: 'from' | 'above' = 'from') => [
  { id: 'low', label: { en: 'Low' }, tone: 'good' as const, [at]: from },
]

/** An item with these levels. */
const on = (id: string, values: number[], more: Partial<ItemDocument> = {}) =>
  anItem(id, { levels: values.map((value) => ({ value })), levelSet: undefined, allowDoesNotApply: false, ...more })

/** A rule under which every question must be answered, with the bands of this name. */
const strictly = (method: RuleDocument['method'], bands: string, more: Partial<RuleDocument> = {}) =>
  aRule({ method, bands, minimumCoverage: 100, ...more })

function scored(items: ItemDocument[], scoring: Omit<Scoring, 'domainRule'> & { domainRule?: string }) {
  const document = anInstrumentDocument({ items, scoring: { domainRule: 'shared', ...scoring } })
  return problems(JSON.parse(JSON.stringify(document)))
}

const overlay = (more: Partial<NonNullable<Scoring['overlays']>[number]>, id = 'no-staff') => ({
  id,
  title: { en: 'No staff' },
  when: { profile: 'staffBand' as const, in: ['0'] },
  ...more,
})

const place = ['bands scoring.rules.shared.bands']

test('a reversed case is compared with its reference turned round too: of 1 to 5, one seen at 2 can lie 3 below', () => {
  const seen = on('budget', [1, 2, 3, 4, 5], { reverse: true, reference: 4 })
  const from = (start: number) =>
    scored([seen], { rules: { shared: strictly('mean-difference', 'low') }, bandSets: { low: bandsFrom(start) } })
  // Counted the other way round, 4 is 2: the worst answer lies 1 below it.
  expect(from(-1)).toEqual([])
  expect(from(-0.9)).toEqual(place)
  const other = on('budget', [1, 2, 3, 4, 5], { reverse: true, reference: 2 })
  const below = (start: number) =>
    scored([other], { rules: { shared: strictly('mean-difference', 'low') }, bandSets: { low: bandsFrom(start) } })
  expect(below(-3)).toEqual([])
  expect(below(-2)).toEqual(place)
})

test.each([
  ['8 of 10 must have an answer', { minimumCoverage: 80 }, {}, 8],
  ['at most two may be missing', { minimumCoverage: 0, mostMissing: 2 }, {}, 8],
  [
    'none may fail to apply, though the questions allow it',
    { minimumCoverage: 100, mostDoesNotApply: 0 },
    { allowDoesNotApply: true },
    10,
  ],
  [
    'three may fail to apply and one be missing',
    { minimumCoverage: 0, mostMissing: 1, mostDoesNotApply: 3 },
    { allowDoesNotApply: true },
    6,
  ],
] as const)(
  'a sum of ten answers from 1 to 5 of which %s cannot be lower than those that are left',
  (_, rule, item, lowest) => {
    const items = Array.from({ length: 10 }, (_, i) => on(`item-${i}`, [1, 2, 3, 4, 5], item))
    const from = (start: number) =>
      scored(items, {
        rules: { shared: aRule({ method: 'sum', bands: 'low', ...rule }) },
        bandSets: { low: bandsFrom(start) },
      })
    expect(from(lowest)).toEqual([])
    expect(from(lowest + 1)).toEqual(place)
  },
)

test('a weight that an overlay puts in place counts: −2, three times over, is −6', () => {
  const from = (start: number, weights: Record<string, number>[]) =>
    scored([on('budget', [-2, 0])], {
      rules: { shared: strictly('sum', 'low') },
      bandSets: { low: bandsFrom(start) },
      overlays: weights.map((each, i) => overlay({ weights: each }, `overlay-${i}`)),
    })
  expect(from(-2, [])).toEqual([])
  expect(from(-2, [{ budget: 3 }])).toEqual(place)
  expect(from(-6, [{ budget: 3 }, { budget: 2 }])).toEqual([])
})

test('a part that has no weight under an overlay does not hold the sum up', () => {
  const from = (start: number, weights: Record<string, number>) =>
    scored([on('budget', [1, 2]), on('records', [1, 2])], {
      rules: { shared: strictly('sum', 'low') },
      bandSets: { low: bandsFrom(start) },
      overlays: [overlay({ weights })],
    })
  expect(from(2, {})).toEqual([])
  expect(from(2, { budget: 0 })).toEqual(place)
  expect(from(1, { budget: 0 })).toEqual([])
})

test('a session may leave an area out: then a sum over questions of two areas is that of one', () => {
  const from = (start: number) =>
    scored([on('budget', [1, 2]), on('leaders', [2, 3], { domain: 'people' })], {
      rules: { shared: strictly('sum', 'low'), plain: aRule() },
      domainRule: 'plain',
      bandSets: { low: bandsFrom(start), 'four-bands': bandsFrom(0) },
      groups: [{ id: 'all', title: { en: 'All' }, rule: 'shared', of: [{ member: 'budget' }, { member: 'leaders' }] }],
    })
  expect(from(1)).toEqual([])
  expect(from(3)).toEqual(place)
})

test('a rule that stands only in an overlay is asked what it can give as well', () => {
  const from = (start: number, group: boolean) =>
    scored([on('budget', [-2, 0])], {
      rules: { shared: strictly('percent-of-maximum', 'percent'), other: strictly('sum', 'low') },
      bandSets: { percent: bandsFrom(0), low: bandsFrom(start) },
      groups: [{ id: 'all', title: { en: 'All' }, rule: 'shared', of: [{ member: 'budget' }] }],
      overlays: [overlay({ rules: { [group ? 'all' : 'money']: 'other' } })],
    })
  for (const group of [true, false]) {
    expect(from(-2, group)).toEqual([])
    expect(from(-1, group)).toEqual(['bands scoring.rules.other.bands'])
  }
})

test('a group lies as low as any rule of its domains lets it, also one that an overlay puts in place', () => {
  const from = (start: number, rules: Record<string, string>) =>
    scored([on('budget', [1, 5])], {
      rules: {
        percent: { ...strictly('percent-of-maximum', 'percent'), transform: { times: 1, plus: 10 } },
        mean: strictly('weighted-mean', 'percent'),
        shared: strictly('weighted-mean', 'low'),
      },
      domainRule: 'percent',
      bandSets: { percent: bandsFrom(0), low: bandsFrom(start) },
      groups: [{ id: 'all', title: { en: 'All' }, rule: 'shared', of: [{ member: 'money' }] }],
      overlays: [overlay({ rules })],
    })
  expect(from(10, {})).toEqual([])
  expect(from(10, { money: 'mean' })).toEqual(place)
  expect(from(1, { money: 'mean' })).toEqual([])
})

test('a score that is held near its weakest part can be as low as that part', () => {
  const from = (start: number) =>
    scored([on('budget', [-2, 2]), on('records', [-2, 2])], {
      rules: { shared: strictly('percent-of-maximum', 'low', { mostAboveWeakest: 1 }) },
      bandSets: { low: bandsFrom(start) },
    })
  // A weakest part at −2, and 1 above it.
  expect(from(-1)).toEqual([])
  expect(from(0)).toEqual(place)
})

test('the band of a rounded score is asked for after rounding', () => {
  const from = (start: number, when: 'display' | 'before-bands' | 'score', at?: 'above') =>
    scored([on('budget', [0.5, 1])], {
      rules: { shared: strictly('floor', 'low', { rounding: { mode: 'down', digits: 0, when } }) },
      bandSets: { low: bandsFrom(start, at) },
    })
  expect(from(0.5, 'display')).toEqual([])
  expect(from(0.5, 'display', 'above')).toEqual(place)
  expect(from(0.5, 'before-bands')).toEqual(place)
  expect(from(0.5, 'score')).toEqual(place)
  expect(from(0, 'score')).toEqual([])
})

test('a product is as low as its parts make it: −2 times 5; a half times a half', () => {
  const of = (first: number[], second: number[], start: number) =>
    scored([on('budget', first), on('records', second)], {
      rules: { shared: strictly('product', 'low') },
      bandSets: { low: bandsFrom(start) },
    })
  expect(of([-2, 1], [1, 5], -10)).toEqual([])
  expect(of([-2, 1], [1, 5], -2)).toEqual(place)
  expect(of([0.5, 1], [0.5, 1], 0.25)).toEqual([])
  expect(of([0.5, 1], [0.5, 1], 0.5)).toEqual(place)
})

test('decimals are added exactly: seven tenths and one tenth are eight tenths', () => {
  const from = (start: number) =>
    scored([on('budget', [0.7, 1]), on('records', [0.1, 1])], {
      rules: { shared: strictly('sum', 'low') },
      bandSets: { low: bandsFrom(start) },
    })
  expect(from(0.8)).toEqual([])
  expect(from(0.800001)).toEqual(place)
})

test('a ladder that is turned round starts where its highest rung leads', () => {
  const from = (start: number) =>
    scored([on('budget', [0, 1], { stage: 1 }), on('records', [0, 1], { stage: 2 })], {
      rules: { shared: strictly('ladder', 'low', { transform: { times: -1, plus: 0 } }) },
      bandSets: { low: bandsFrom(start) },
    })
  expect(from(-2)).toEqual([])
  expect(from(0)).toEqual(place)
})

test('per cent of a maximum that moves has no lowest score: limits give it one', () => {
  const from = (limits?: RuleDocument['limits']) =>
    scored([on('budget', [-2, 2]), on('records', [-2, 2])], {
      rules: {
        product: { ...aRule({ method: 'product' }), bands: undefined },
        shared: strictly('percent-of-maximum', 'low', limits && { limits }),
      },
      domainRule: 'product',
      bandSets: { low: bandsFrom(0) },
      groups: [{ id: 'all', title: { en: 'All' }, rule: 'shared', of: [{ member: 'money' }] }],
    })
  expect(from()).toEqual(place)
  expect(from({ from: 0, to: 100 })).toEqual([])
})

test('what is refused is said with the score and where the first band starts', () => {
  const { scoring, ...rest } = anInstrumentDocument({ items: [anItem('budget')] })
  const outcome = parseInstrument({
    ...rest,
    scoring: { ...scoring, bandSets: { 'four-bands': bandsFrom(0, 'above') } },
  })
  expect(outcome).toMatchObject({
    problems: [{ message: "A score of 'money' can be as low as 0, but the first band starts above 0." }],
  })
})

test('a band is not called what a result says where there is none', () => {
  const named = (id: string) =>
    scored([on('budget', [0, 1])], {
      rules: { shared: strictly('sum', 'low') },
      bandSets: { low: [{ id, from: 0, label: { en: 'Low' }, tone: 'good' }] },
    })
  expect(named('low')).toEqual([])
  for (const id of ['unknown', 'does-not-apply', 'none']) expect(named(id)).toEqual(place)
})
