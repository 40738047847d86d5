import { describe, expect, test } from 'vitest'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import type { ItemDocument } from '../../support/builders/instrumentBuilders'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
  domainOf,
  money,
  scoredBy,
} from '../../support/builders/instrumentBuilders'
import { shippedInstrument } from '../../support/builders/sessionBuilders'

const whole = (n: number) => ({ n, d: 1 })
const items = (count: number) => Array.from({ length: count }, (_, i) => anItem(`item-${i}`))
const said = (...levels: number[]) => Object.fromEntries(levels.map((level, i) => [`item-${i}`, level]))

function onScale(id: string, values: number[]): ItemDocument {
  const { levelSet: _, ...item } = anItem(id)
  return { ...item, levels: values.map((value) => ({ value })) }
}

describe('per cent of the maximum, on the full diagnosis', () => {
  const full = shippedInstrument('full-diagnosis')
  const governance = full.items.filter((item) => item.domain === 'governance').map(({ id }) => id)
  const answered = (levels: number[]) => answers(Object.fromEntries(governance.map((id, i) => [id, levels[i] ?? 0])))

  test('governance at 3, 2, 3, 2, 1, 2 is 13 of 18: 72 %, working', () => {
    // 3 + 2 + 3 + 2 + 1 + 2 = 13; 6 items × 3 = 18; 100 × 13 ÷ 18 = 650/9 = 72.2…; 70 ≤ 72.2 < 90
    const result = domainOf(scoreAnswers(full, answered([3, 2, 3, 2, 1, 2]), {}), 'governance')
    expect(result).toMatchObject({
      score: { n: 650, d: 9 },
      band: 'working',
      levelCounts: [0, 1, 3, 2].map((count, level) => ({ level, items: count })),
      heldBackBy: [governance[4]],
      flags: [],
    })
  })

  test('the same with a red flag is needs-work, whatever the rest says', () => {
    // 0 + 3 + 3 + 3 + 3 + 3 = 15 of 18 = 83.3 %, working by itself; the governing document holds it down
    const result = domainOf(scoreAnswers(full, answered([0, 3, 3, 3, 3, 3]), {}), 'governance')
    expect(result).toMatchObject({
      score: { n: 250, d: 3 },
      band: 'needs-work',
      bandBeforeCap: 'working',
      cappedBy: ['governing-document'],
      heldBackBy: ['governing-document'],
    })
  })
})

describe('bands are half-open and exact', () => {
  // One item on 0–100 gives each per cent itself; two decimals are allowed.
  const fine = (...values: number[]) => scoredBy({}, [onScale('item-0', [0, ...values, 100])])
  test.each([
    [39.99, 'needs-work'],
    [40, 'developing'],
    [40.9, 'developing'],
    [69.99, 'developing'],
    [70, 'working'],
    [89.99, 'working'],
    [90, 'strong'],
    [0, 'needs-work'],
    [100, 'strong'],
  ])('%d per cent is %s', (value, band) => {
    const instrument = value === 0 || value === 100 ? fine(50) : fine(value)
    expect(money(instrument, said(value)).band).toBe(band)
  })

  test('39.9… is below 40, and two thirds of 60 is 40 exactly, where decimals would err', () => {
    // 6 of 15 = 40 % exactly: 5 items at 2, 2, 1, 1, 0
    expect(money(scoredBy({}, items(5)), said(2, 2, 1, 1, 0))).toMatchObject({ score: whole(40), band: 'developing' })
    // 7 of 18 = 38.8…; 21 of 30 = 70 exactly: 10 items, seven at 3
    expect(money(scoredBy({}, items(6)), said(3, 2, 1, 1, 0, 0)).band).toBe('needs-work')
    expect(money(scoredBy({}, items(10)), said(3, 3, 3, 3, 3, 3, 3, 0, 0, 0))).toMatchObject({
      score: whole(70),
      band: 'working',
    })
    // 27 of 30 = 90 exactly
    expect(money(scoredBy({}, items(10)), said(3, 3, 3, 3, 3, 3, 3, 3, 3, 0)).band).toBe('strong')
  })

  test('a band is chosen before rounding for display, unless the instrument says otherwise', () => {
    // 69.99 shows as 70 and is still developing; rounded before bands it is working
    const items_ = [onScale('item-0', [0, 69.99, 100])]
    const rounding = { mode: 'half-up' as const, digits: 0 }
    expect(money(scoredBy({ rounding: { ...rounding, when: 'display' } }, items_), said(69.99)).band).toBe('developing')
    expect(money(scoredBy({ rounding: { ...rounding, when: 'before-bands' } }, items_), said(69.99))).toMatchObject({
      score: { n: 6999, d: 100 },
      band: 'working',
    })
  })
})

describe('other ways to score', () => {
  test('reverse: level 1 of 0–3 counts as 2, so the best is 0', () => {
    const instrument = scoredBy({}, [anItem('item-0', { reverse: true }), anItem('item-1')])
    // (3 − 1) + 3 = 5 of 6
    expect(money(instrument, said(1, 3)).score).toEqual({ n: 250, d: 3 })
    expect(money(instrument, said(0, 3)).score).toEqual(whole(100))
  })

  test('weights: an item of weight 2 counts twice, above and below the line', () => {
    const instrument = scoredBy({}, [
      anItem('item-0', { weight: 2 }),
      anItem('item-1'),
      anItem('item-2', { weight: 0.5 }),
    ])
    // 2 × 3 + 1 × 0 + ½ × 1 = 6½ of 2 × 3 + 3 + 1½ = 10½: 650 ÷ 10.5 = 1300/21
    expect(money(instrument, said(3, 0, 1)).score).toEqual({ n: 1300, d: 21 })
  })

  test('mixed scales: each item counts by its share of its own range', () => {
    const instrument = scoredBy({}, [anItem('item-0'), onScale('item-1', [1, 2, 3, 4, 5])])
    // (2 − 0) + (4 − 1) = 5 of 3 + 4 = 7
    expect(money(instrument, said(2, 4)).score).toEqual({ n: 500, d: 7 })
  })

  test('weighted mean keeps the unit of the levels', () => {
    const rule = aRule({ method: 'weighted-mean' })
    const instrument = scoredBy(rule, [
      anItem('item-0', { weight: 3 }),
      anItem('item-1'),
      onScale('item-2', [0, 1.5, 3]),
    ])
    // (3 × 2 + 1 × 1 + 1 × 1.5) ÷ 5 = 8.5 ÷ 5 = 1.7
    expect(money(instrument, said(2, 1, 1.5)).score).toEqual({ n: 17, d: 10 })
  })

  test('a sum adds weighted levels', () => {
    const instrument = scoredBy({ method: 'sum' }, [anItem('item-0', { weight: 2 }), anItem('item-1')])
    expect(money(instrument, said(3, 1)).score).toEqual(whole(7))
  })

  test('the floor is the weakest link; what has no weight is asked, shown and not scored', () => {
    const weightless = anItem('item-2', { weight: 0 })
    const floor = scoredBy({ method: 'floor' }, [...items(2), weightless])
    expect(money(floor, said(3, 2, 0))).toMatchObject({ score: whole(2), heldBackBy: ['item-1'] })
    expect(money(scoredBy({}, [...items(2), weightless]), said(3, 3, 0)).score).toEqual(whole(100))
    expect(money(scoredBy({ method: 'sum' }, [weightless]), { 'item-2': 3 }).score).toBe('unknown')
  })
})

describe('each edge, as the rule says it', () => {
  const level = { ...said(3, 1) }
  // Two items with levels 3 and 1, and a third without a level.
  test.each([
    ['exclude', { n: 200, d: 3 }], // (3 + 1) of 6
    ['as-best', { n: 700, d: 9 }], // (3 + 1 + 3) of 9
    ['as-worst', { n: 400, d: 9 }], // (3 + 1 + 0) of 9
    [{ asLevel: 2 }, { n: 200, d: 3 }], // (3 + 1 + 2) of 9
    ['unknown', 'unknown'],
  ] as const)('%o', (edge, score) => {
    const scored = (rule: object, answer: 'dont-know' | 'not-discussed' | 'does-not-apply') =>
      money(scoredBy({ minimumCoverage: 0, ...rule }, items(3)), { ...level, 'item-2': answer }).score
    expect(scored({ doesNotApply: edge }, 'does-not-apply')).toEqual(score)
    expect(scored({ dontKnow: edge }, 'dont-know')).toEqual(score)
    expect(scored({ notDiscussed: edge }, 'not-discussed')).toEqual(score)
  })

  test('one edge does not touch another: three items, three different things', () => {
    const rule = { minimumCoverage: 0, doesNotApply: 'exclude', dontKnow: 'as-worst', notDiscussed: 'as-best' } as const
    const instrument = scoredBy(rule, items(4))
    // level 1; does not apply: out; don't know: 0; not discussed: 3 → 4 of 9
    expect(
      money(instrument, { 'item-0': 1, 'item-1': { doesNotApply: 'No staff.' }, 'item-2': 'dont-know' }),
    ).toMatchObject({
      score: { n: 400, d: 9 },
      coverage: { withLevel: 1, doesNotApply: 1, dontKnow: 1, notDiscussed: 1 },
    })
  })

  test('a level counted for a non-answer is turned round with a reversed item', () => {
    const instrument = scoredBy({ minimumCoverage: 0, dontKnow: { asLevel: 1 } }, [anItem('item-0', { reverse: true })])
    expect(money(instrument, { 'item-0': 'dont-know' }).score).toEqual({ n: 200, d: 3 })
  })

  test('where nothing applies the rule says what that is, also where what does not apply counts as satisfied', () => {
    const nothing = { 'item-0': 'does-not-apply' } as const
    expect(money(scoredBy({ emptyGroup: 'unknown' }, items(1)), nothing).score).toBe('unknown')
    expect(money(scoredBy({ doesNotApply: 'as-best' }, items(1)), nothing)).toMatchObject({
      score: 'does-not-apply',
      band: 'does-not-apply',
    })
  })
})

describe('staged groups', () => {
  const { scoring } = anInstrumentDocument()
  const stage = (rule: string, of: { member: string; weight?: number }[], id = 'stage') => ({
    id,
    title: { en: id },
    rule,
    of,
  })
  const staged = (groups: ReturnType<typeof stage>[], rules: object = {}) =>
    anInstrument({ scoring: { ...scoring, rules: { shared: aRule(), ...rules }, groups } })
  const answered = { budget: 3, records: 3, reserves: 0, volunteers: 1, leaders: 2 }
  const score = (instrument: ReturnType<typeof staged>, of: object = answered) =>
    scoreAnswers(instrument, answers({ ...of }), {}).groups

  test('a weighted mean of means: money 6 of 9, people 3 of 6, money counts twice', () => {
    const { bands: _, ...mean } = aRule({ method: 'weighted-mean' })
    const groups = [stage('mean', [{ member: 'money', weight: 2 }, { member: 'people' }])]
    // (2 × 66⅔ + 50) ÷ 3 = 183⅓ ÷ 3 = 550/9
    expect(score(staged(groups, { mean }))).toMatchObject([
      { group: 'stage', score: { n: 550, d: 9 }, band: 'unknown' },
    ])
  })

  test('a group stands on a group, and the floor shows the weakest', () => {
    const floor = aRule({ method: 'floor' })
    const groups = [
      stage('floor', [{ member: 'money' }, { member: 'people' }]),
      stage('shared', [{ member: 'stage' }], 'all'),
    ]
    expect(score(staged(groups, { floor }))).toMatchObject([
      { group: 'stage', score: whole(50), band: 'developing' },
      { group: 'all', score: whole(50), band: 'developing' },
    ])
  })

  test('what does not apply below is left out of the range above: one item at 3 of 3 is 100 %', () => {
    const { bands: _, ...sum } = aRule({ method: 'sum' })
    const instrument = anInstrument({
      domains: [{ id: 'money', title: { en: 'Money' }, rule: 'sum' }],
      items: [anItem('budget'), anItem('records')],
      scoring: { ...scoring, rules: { shared: aRule(), sum }, groups: [stage('shared', [{ member: 'money' }])] },
    })
    expect(score(instrument, { budget: 3, records: 'does-not-apply' })[0]).toMatchObject({ score: whole(100) })
    expect(score(instrument, { budget: 3, records: 0 })[0]).toMatchObject({ score: whole(50) })
  })

  test('a domain without a score leaves the group too little to say', () => {
    const groups = [stage('shared', [{ member: 'money' }, { member: 'people' }])]
    expect(score(staged(groups), { budget: 3, records: 3, reserves: 3 })[0]).toMatchObject({ score: 'unknown' })
    const apart = { budget: 3, records: 3, reserves: 0, volunteers: 'does-not-apply', leaders: 'does-not-apply' }
    expect(score(staged(groups), apart)[0]).toMatchObject({ score: { n: 200, d: 3 } })
  })
})
