import { describe, expect, test } from 'vitest'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
  money,
} from '../../support/builders/instrumentBuilders'

const whole = (n: number) => ({ n, d: 1 })

describe('what is missing below, as a group sees it', () => {
  const { scoring } = anInstrumentDocument()
  const grouped = (below: object, above: object) =>
    anInstrument({
      items: [anItem('budget'), anItem('records'), anItem('volunteers', { domain: 'people' })],
      scoring: {
        ...scoring,
        rules: { shared: aRule({ minimumCoverage: 0, notDiscussed: 'unknown', ...below }), above: aRule(above) },
        groups: [{ id: 'all', title: { en: 'All' }, rule: 'above', of: [{ member: 'money' }, { member: 'people' }] }],
      },
    })
  const floor = { method: 'floor' as const, notDiscussed: 'unknown' as const, minimumCoverage: 0 }
  const all = (instrument: ReturnType<typeof grouped>, said: Record<string, number>) =>
    scoreAnswers(instrument, answers(said), {}).groups[0]

  test('an area that is still open settles nothing, unless it cannot matter: the weakest is at the bottom anyway', () => {
    // money lies between 50 and 100 %
    expect(all(grouped({}, floor), { budget: 3, volunteers: 0 })?.score).toEqual(whole(0))
    expect(all(grouped({}, floor), { budget: 3, volunteers: 1 })?.score).toEqual({ n: 100, d: 3 })
    expect(all(grouped({}, floor), { budget: 3, volunteers: 2 })?.score).toBe('unknown')
  })

  test('an area whose own rule gives no score leaves the whole without one, whatever the others say', () => {
    expect(all(grouped({ mostMissing: 0 }, floor), { budget: 3, volunteers: 0 })?.score).toBe('unknown')
  })
})

test('numbers of any length stay exact: 9999 four times over, and nine areas of odd sizes', () => {
  const four = ['item-0', 'item-1', 'item-2', 'item-3']
  const long = anInstrument({
    items: four.map((id) => ({
      ...anItem(id, { levels: [] }),
      levelSet: undefined,
      kind: 'number' as const,
      number: { from: 0, to: 9999 },
    })),
    scoring: { rules: { shared: { ...aRule({ method: 'product' }), bands: undefined } }, domainRule: 'shared' },
  } as never)
  const said = Object.fromEntries(four.map((id) => [id, { number: 9999 }]))
  // 9999⁴ = 9996000599960001, beyond what a JSON number holds exactly
  expect(money(long, said).score).toEqual({ n: '9996000599960001', d: 1 })
})

describe('what is open moves with it what depends on it', () => {
  const mean = { method: 'weighted-mean' as const, minimumCoverage: 0, notDiscussed: 'unknown' as const }
  const items = ['a', 'b', 'c'].map((id) => anItem(id))

  test('the mean that a don’t-know counts as is open too: no band is claimed that one more answer could take away', () => {
    const { scoring } = anInstrumentDocument()
    const bandSets = {
      halves: [
        { id: 'low', label: { en: 'Low' }, from: 0, tone: 'attention' as const },
        { id: 'high', label: { en: 'High' }, from: 1.8, tone: 'good' as const },
      ],
    }
    const rules = { shared: aRule({ ...mean, dontKnow: 'as-mean', bands: 'halves' }) }
    const instrument = anInstrument({ items, scoring: { ...scoring, bandSets, rules } })
    // (3 + 3 + 0) ÷ 3 would be 2; with c at 0 the mean is 1.5
    expect(money(instrument, { a: 3, b: 'dont-know' })).toMatchObject({ score: 'unknown', band: 'unknown' })
    expect(money(instrument, { a: 3, b: 'dont-know', c: 0 })).toMatchObject({ score: { n: 3, d: 2 }, band: 'low' })
  })

  test('turned round and held near the weakest, equal ends settle nothing: the best lies between', () => {
    const { scoring } = anInstrumentDocument()
    const turnedRound = { ...mean, transform: { times: -1, plus: 3 }, mostAboveWeakest: 0, bands: undefined }
    const instrument = anInstrument({
      items: items.slice(0, 2),
      scoring: { ...scoring, rules: { shared: aRule(turnedRound) } },
    })
    expect(money(instrument, { a: 3 }).score).toBe('unknown')
  })
})

describe('what is open says nothing where a part more to the good may lower the score', () => {
  const signed = (id: string) =>
    ({ ...anItem(id), levelSet: undefined, levels: [-1, 0, 1].map((value) => ({ value })) }) as never
  const open = { notDiscussed: 'unknown' as const, minimumCoverage: 0 }

  test('a product of two open parts is unknown, although worst by worst and best by best are the same', () => {
    const { bands: _, ...rule } = aRule({ method: 'product', ...open })
    const instrument = anInstrument({
      items: [signed('item-0'), signed('item-1')],
      strengths: { levels: [], most: 3 },
      scoring: { rules: { shared: rule }, domainRule: 'shared' },
    })
    expect(money(instrument, {}).score).toBe('unknown')
  })

  test('a difference of two open areas is unknown; answered it is the difference', () => {
    const { bands: _, ...sum } = aRule({ method: 'sum', ...open })
    const minus = { ...sum, transform: { times: -1, plus: 0 } }
    const group = (id: string, rule: string, members: string[]) => ({
      id,
      title: { en: id },
      rule,
      of: members.map((member) => ({ member })),
    })
    const instrument = anInstrument({
      items: [anItem('budget'), anItem('volunteers', { domain: 'people' })],
      scoring: {
        rules: { shared: sum, minus },
        domainRule: 'shared',
        groups: [group('less-money', 'minus', ['money']), group('net', 'shared', ['people', 'less-money'])],
      },
    })
    const net = (said: Record<string, number>) => scoreAnswers(instrument, answers(said), {}).groups[1]?.score
    expect(net({})).toBe('unknown')
    expect(net({ budget: 1, volunteers: 3 })).toEqual(whole(2))
  })
})

test('a member counts by its own weight, also where a domain stands in a group twice', () => {
  const { scoring } = anInstrumentDocument()
  const { bands: _, ...sum } = aRule({ method: 'sum' })
  const of = [1, 10].map((weight) => ({ member: 'money', weight, as: 'band' as const }))
  const instrument = anInstrument({
    items: [anItem('budget')],
    scoring: {
      ...scoring,
      rules: { shared: aRule(), sum },
      groups: [{ id: 'all', title: { en: 'All' }, rule: 'sum', of }],
    },
  })
  // Level 3 of 3 is 'strong', the fourth band: place 3, once and ten times
  expect(scoreAnswers(instrument, answers({ budget: 3 }), {}).groups[0]?.score).toEqual(whole(33))
})
