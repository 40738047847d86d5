import { describe, expect, test } from 'vitest'
import { ruleBehind } from '../../../src/core/scoring/redFlags'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import type { ItemDocument } from '../../support/builders/instrumentBuilders'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
  money,
  scoredBy,
} from '../../support/builders/instrumentBuilders'
import { shippedInstrument } from '../../support/builders/sessionBuilders'

const items = (count: number, first: Partial<ItemDocument> = {}) =>
  Array.from({ length: count }, (_, i) => anItem(`item-${i}`, i === 0 ? first : {}))
const mean = aRule({ method: 'weighted-mean', bands: undefined, minimumCoverage: 0 })
const said = (...levels: number[]) => Object.fromEntries(levels.map((level, i) => [`item-${i}`, level]))

describe('coverage', () => {
  test('3 of 5 are 60 in 100: shown. 2 of 4 are not, nor are 5 of 9', () => {
    expect(money(scoredBy({}, items(5)), said(3, 3, 3)).score).toEqual({ n: 100, d: 1 })
    expect(money(scoredBy({}, items(4)), said(3, 3)).score).toBe('unknown')
    expect(money(scoredBy({}, items(9)), said(3, 3, 3, 3, 3)).band).toBe('unknown')
  })

  test('an edge that decimals cannot hold is exact: 2 of 3 are at least 66.66 in 100, and not 66.67', () => {
    expect(money(scoredBy({ minimumCoverage: 66.66 }, items(3)), said(3, 3)).score).toEqual({ n: 100, d: 1 })
    expect(money(scoredBy({ minimumCoverage: 66.67 }, items(3)), said(3, 3)).score).toBe('unknown')
  })

  test('what does not apply is outside; don’t know and not discussed are inside: four different things', () => {
    const instrument = scoredBy({}, [...items(5), anItem('item-5', { appliesWhen: { item: 'item-0', in: [0] } })])
    const answered = { ...said(3, 3), 'item-2': { doesNotApply: 'No staff.' }, 'item-3': 'dont-know' as const }
    // Two with a level of four that apply: 50 in 100, too little
    expect(money(instrument, answered)).toMatchObject({
      score: 'unknown',
      coverage: { applicable: 4, withLevel: 2, dontKnow: 1, notDiscussed: 1, doesNotApply: 1, notAsked: 1 },
    })
    // A second that does not apply makes it two of three
    expect(money(instrument, { ...answered, 'item-4': 'does-not-apply' })).toMatchObject({
      score: { n: 100, d: 1 },
      coverage: { applicable: 3, withLevel: 2, dontKnow: 1, notDiscussed: 0, doesNotApply: 2, notAsked: 1 },
    })
  })

  test('an answer that is on no scale of its question is nobody’s answer: nothing of it shows or counts', () => {
    const instrument = scoredBy({}, items(2))
    expect(money(instrument, said(3, 9))).toEqual(money(instrument, said(3)))
  })

  test('an area of which nothing is asked counts above as its own scale has it: at its best it is 5, not 0', () => {
    const oneToFive: Partial<ItemDocument> = { levelSet: 'five', levels: [] }
    const hidden = { ...oneToFive, appliesWhen: { profile: 'staffBand', in: ['1-4'] } }
    const { scoring } = anInstrumentDocument()
    const staged = anInstrument({
      items: [anItem('budget', hidden), anItem('leaders', { ...oneToFive, domain: 'people' })],
      levelSets: { five: [1, 2, 3, 4, 5].map((value) => ({ value, label: { en: `Level ${value}` } })) },
      scoring: {
        ...scoring,
        rules: { shared: mean, together: { ...mean, doesNotApply: 'as-best' } },
        groups: [
          { id: 'all', title: { en: 'All' }, rule: 'together', of: [{ member: 'money' }, { member: 'people' }] },
        ],
      },
    })
    const [all] = scoreAnswers(staged, answers({ leaders: 3 }), { staffBand: '0' }).groups
    expect(all?.score).toEqual({ n: 4, d: 1 })
  })

  test('an area that weighs nothing above takes nothing away there, also where its own rule withholds its score', () => {
    const { scoring } = anInstrumentDocument()
    const instrument = anInstrument({
      items: [anItem('budget'), anItem('leaders', { domain: 'people' })],
      scoring: {
        ...scoring,
        rules: { shared: { ...mean, mostMissing: 0 }, together: { ...mean, notDiscussed: 'unknown' } },
        groups: [
          {
            id: 'all',
            title: { en: 'All' },
            rule: 'together',
            of: [{ member: 'money' }, { member: 'people', weight: 0 }],
          },
        ],
      },
    })
    expect(scoreAnswers(instrument, answers({ budget: 3 }), {}).groups[0]?.score).toEqual({ n: 3, d: 1 })
  })

  test('where all that weighs something does not apply there is no score, whatever the rest says', () => {
    const instrument = scoredBy({}, items(2, { weight: 0 }))
    const outcome = money(instrument, { ...said(3), 'item-1': 'does-not-apply' })
    expect(outcome).toMatchObject({ score: 'does-not-apply', band: 'does-not-apply' })
  })

  test('saying "not discussed" and saying nothing are the same', () => {
    const silent = money(scoredBy({}, items(2)), said(3))
    const spoken = money(scoredBy({}, items(2)), { ...said(3), 'item-1': 'not-discussed' })
    expect(spoken).toEqual(silent)
  })

  test('a level that the item does not have counts as not discussed', () => {
    expect(money(scoredBy({}, items(2)), said(3, 9)).coverage).toMatchObject({ withLevel: 1, notDiscussed: 1 })
  })
})

describe('red flags', () => {
  const capped = { when: [0], effect: 'capBand' as const, band: 'needs-work', actWithinDays: 14, says: { en: 'Open.' } }
  const unknown = { ...capped, when: ['dont-know' as const], statutory: true }
  const warned = { when: [1], effect: 'warn' as const, says: { en: 'Nearly.' } }
  const flagged = scoredBy({}, items(5, { redFlags: [capped, unknown, warned] }))

  test('level 0 holds the domain at needs-work; what it would have been is still known', () => {
    expect(money(flagged, said(0, 3, 3, 3, 3))).toMatchObject({
      score: { n: 80, d: 1 },
      band: 'needs-work',
      bandBeforeCap: 'working',
      cappedBy: ['item-0'],
      flags: [{ item: 'item-0', answer: 0, effect: 'capBand', actWithinDays: 14, statutory: false }],
    })
  })

  test('a cap never lifts a band, and says nothing where the score is as low', () => {
    const result = money(flagged, said(0, 1, 1, 1, 1))
    expect(result).toMatchObject({ band: 'needs-work', cappedBy: [] })
    expect(result).not.toHaveProperty('bandBeforeCap')
    const higher = scoredBy({}, items(2, { redFlags: [{ ...capped, band: 'working' }] }))
    expect(money(higher, said(0, 3))).toMatchObject({ band: 'developing', cappedBy: [] })
  })

  test('the lowest of two caps holds', () => {
    const two = [
      anItem('item-0', { redFlags: [{ ...capped, band: 'working' }] }),
      anItem('item-1', { redFlags: [capped] }),
      ...items(9).slice(2),
    ]
    expect(money(scoredBy({}, two), said(0, 0, 3, 3, 3, 3, 3, 3, 3))).toMatchObject({
      band: 'needs-work',
      bandBeforeCap: 'working',
      cappedBy: ['item-1'],
    })
  })

  test('where the score is as low as the cap, both hold the next band back: what is weakest, and the flag', () => {
    // 1 + 1 + 1 + 1 = 4 of 12 = 33.3 %: needs-work by itself, and the don't-know would keep it there
    const result = money(flagged, { ...said(0, 1, 1, 1, 1), 'item-0': 'dont-know' })
    expect(result).toMatchObject({ band: 'needs-work', cappedBy: [] })
    expect(result.heldBackBy).toEqual(['item-0', 'item-1', 'item-2', 'item-3', 'item-4'])
  })

  test('don’t know raises the statutory flag, at level 1 it is a warning, at 2 there is nothing', () => {
    const raised = (answer: number | 'dont-know') =>
      scoreAnswers(flagged, answers({ ...said(0, 3, 3, 3, 3), 'item-0': answer }), {})
    expect(raised('dont-know').redFlags).toMatchObject([{ answer: 'dont-know', statutory: true }])
    expect(raised(1)).toMatchObject({ redFlags: [], warnings: [{ item: 'item-0', effect: 'warn' }] })
    expect(raised(1).domains[0]).toMatchObject({ cappedBy: [], band: 'working' })
    expect(raised(2)).toMatchObject({ redFlags: [], warnings: [] })
  })

  test('a flag stands also where too little was answered for a score', () => {
    const result = scoreAnswers(flagged, answers(said(0)), {})
    expect(result.domains[0]).toMatchObject({ score: 'unknown', band: 'unknown', flags: [{ item: 'item-0' }] })
    expect(result.redFlags).toHaveLength(1)
  })

  test('a block leaves the domain without a band and keeps its score', () => {
    const blocked = scoredBy({}, items(2, { redFlags: [{ when: [0], effect: 'block', says: { en: 'Stop.' } }] }))
    expect(money(blocked, said(0, 3))).toMatchObject({ score: { n: 50, d: 1 }, band: 'unknown', cappedBy: ['item-0'] })
  })

  test('an item that is not asked raises nothing', () => {
    const hidden = scoredBy({}, [
      anItem('item-0', { redFlags: [capped], appliesWhen: { not: { profile: 'staffBand', in: ['0'] } } }),
      anItem('item-1'),
    ])
    expect(scoreAnswers(hidden, answers(said(0, 3)), { staffBand: '0' }).redFlags).toEqual([])
    expect(scoreAnswers(hidden, answers(said(0, 3)), { staffBand: '1-4' }).redFlags).toHaveLength(1)
  })

  test('a flag finds the rule, and so the sentence, that it came from', () => {
    const [item] = flagged.items
    const [flag] = scoreAnswers(flagged, answers({ 'item-0': 'dont-know' }), {}).redFlags
    expect(item && flag && ruleBehind(item, flag)).toMatchObject({ when: ['dont-know'], says: { en: 'Open.' } })
  })
})

describe('strengths', () => {
  test('are items at the best level, then at the next; fewer than three where there are fewer', () => {
    const best = (levels: number[]) => scoreAnswers(scoredBy({}, items(4)), answers(said(...levels)), {}).strengths
    expect(best([2, 3, 1, 2])).toEqual([
      { item: 'item-1', level: 3 },
      { item: 'item-0', level: 2 },
      { item: 'item-3', level: 2 },
    ])
    expect(best([1, 0, 2, 1])).toEqual([{ item: 'item-2', level: 2 }])
    expect(best([1, 0, 1, 1])).toEqual([])
  })

  test('are taken from one domain after another within a level', () => {
    const said_ = answers({ budget: 3, records: 3, reserves: 3, volunteers: 3 })
    expect(scoreAnswers(anInstrument(), said_, {}).strengths.map(({ item }) => item)).toEqual([
      'budget',
      'volunteers',
      'records',
    ])
  })

  test('an item that counts the other way round is a strength at its lowest level, not at its highest', () => {
    const instrument = scoredBy({}, items(1, { reverse: true }))
    expect(scoreAnswers(instrument, answers(said(3)), {}).strengths).toEqual([])
    expect(scoreAnswers(instrument, answers(said(0)), {}).strengths).toEqual([{ item: 'item-0', level: 3 }])
  })
})

describe('the quick check says whether a full diagnosis is worth it', () => {
  const quick = shippedInstrument('quick-check')
  const everything = Object.fromEntries(quick.items.map(({ id }) => [id, 2]))
  const raised = (but: Record<string, number | 'dont-know'>) =>
    scoreAnswers(quick, answers({ ...everything, ...but }), {}).signals[0]?.raised
  const [one, two, three] = quick.items.filter(({ redFlags }) => redFlags.length === 0).map(({ id }) => id)

  test('after one red flag at not-yet or don’t-know', () => {
    expect(raised({})).toBe(false)
    expect(raised({ 'quick-bank-account': 0 })).toBe(true)
    expect(raised({ 'quick-bank-account': 'dont-know' })).toBe(true)
    expect(raised({ 'quick-bank-account': 1 })).toBe(false)
  })

  test('or after three not-yets, not two', () => {
    expect(raised({ [String(one)]: 0, [String(two)]: 0 })).toBe(false)
    expect(raised({ [String(one)]: 0, [String(two)]: 0, [String(three)]: 0 })).toBe(true)
  })
})

test('a session that covers some domains has results, flags and strengths in those only', () => {
  const result = scoreAnswers(anInstrument(), answers({ budget: 3, volunteers: 3 }), {}, { domains: ['people'] })
  expect(result.domains.map(({ domain }) => domain)).toEqual(['people'])
  expect(result.strengths).toEqual([{ item: 'volunteers', level: 3 }])
})
