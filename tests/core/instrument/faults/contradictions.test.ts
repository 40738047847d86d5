import { describe, expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { scoreAnswers } from '../../../../src/core/scoring/scoreAnswers'
import type { InstrumentDocument, ItemDocument, RuleDocument } from '../../../support/builders/instrumentBuilders'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
} from '../../../support/builders/instrumentBuilders'

function problems(document: unknown) {
  const outcome = parseInstrument(document)
  return outcome.ok ? [] : outcome.problems.map(({ where, message }) => `${where}: ${message}`)
}

const withItem = (more: Partial<ItemDocument>) =>
  problems(anInstrumentDocument({ items: [anItem('budget', more), anItem('records')] }))

const says = { en: 'Look at it.' }

test('a table gives each score one value', () => {
  const { scoring } = anInstrumentDocument()
  const looked = (...raws: number[]) => {
    const table = raws.map((raw, value) => ({ raw, value }))
    const { bands: _, ...rule } = aRule({ table })
    return problems(anInstrumentDocument({ scoring: { ...scoring, rules: { shared: rule as RuleDocument } } }))
  }
  expect(looked(0, 50, 100)).toEqual([])
  expect(looked(0, 50, 50.0)).toEqual([
    'scoring.rules.shared.table: The score 50 stands twice: in the 2nd and the 3rd row.',
  ])
})

describe('an answer in which nothing was chosen', () => {
  const several = (more: Partial<ItemDocument>, ids = ['bank', 'cash-box']) => ({
    kind: 'several' as const,
    options: ids.map((id) => ({ id, label: { en: id } })),
    levels: [],
    levelSet: undefined,
    ...more,
  })
  const redFlags = [{ when: ['none-of-these'], effect: 'flag' as const, says, actWithinDays: 30 }]

  test('raises a red flag', () => {
    expect(withItem(several({ redFlags }))).toEqual([])
    const items = [anItem('kept', several({ redFlags })), anItem('records')]
    const result = scoreAnswers(anInstrument({ items }), answers({ kept: { options: [] } }), {})
    expect(result.redFlags).toMatchObject([{ item: 'kept', answer: 'none-of-these' }])
  })

  test('is not that of another kind of question', () => {
    expect(withItem(several({ kind: 'choice', redFlags }))).toEqual([
      "items.budget.redFlags: No answer is none-of-these. The options are 'bank' and 'cash-box'.",
    ])
    expect(withItem({ redFlags })).toHaveLength(1)
  })

  test('lends its name to no option', () => {
    expect(withItem(several({}, ['bank', 'none-of-these']))).toEqual([
      "items.budget.options: 'none-of-these' is not an option: people can always say so, or not where it is not allowed.",
    ])
  })
})

describe('a signal on a score', () => {
  const looks = (test: object) =>
    problems({ ...anInstrumentDocument(), signals: [{ id: 'look', any: [test], says }] }).map(
      (problem) => problem.split(' Here stands')[0],
    )
  test('says where the score lies, and somewhere where one can', () => {
    expect(looks({ score: 'money', from: 20, below: 50 })).toEqual([])
    expect(looks({ all: [{ score: 'money', below: 50 }] })).toEqual([])
    expect(looks({ score: 'money' })).toEqual(['signals.look.any.0: In the 1st part: A score needs `from` or `below`.'])
    expect(looks({ score: 'money', from: 50, below: 50 })).toEqual([
      'signals.look.any.0: In the 1st part: No score lies there: `from` must be less than `below`.',
    ])
  })
})

test('only what holds a band down names one', () => {
  const flagged = (effect: 'flag' | 'warn' | 'block' | 'capBand') =>
    withItem({ redFlags: [{ when: [0], effect, band: 'developing', says, actWithinDays: 30 }] })
  expect(flagged('capBand')).toEqual([])
  for (const effect of ['flag', 'warn', 'block'] as const) {
    expect(flagged(effect)).toEqual([
      `items.budget.redFlags: \`band\` does nothing with the effect '${effect}': only 'capBand' holds the domain down to it.`,
    ])
  }
})

test('a name that the file would lose is refused wherever it stands', () => {
  const { scoring, ...rest } = anInstrumentDocument()
  const evil = (parts: object) => JSON.parse(JSON.stringify(parts).replace('"shared":', '"__proto__": {}, "shared":'))
  const reserved = "'__proto__' is a reserved word: nothing can be called so."
  expect(problems({ ...rest, scoring: { ...scoring, rules: evil(scoring.rules) } })).toEqual([
    `scoring.rules.__proto__: ${reserved}`,
  ])
  expect(problems({ ...rest, scoring, levelSets: JSON.parse('{"__proto__": []}') })).toEqual([
    `levelSets.__proto__: ${reserved}`,
  ])
})

describe('what contradicts itself is refused', () => {
  const occasion = (id: string, then?: string) => ({ id, title: { en: id }, ...(then !== undefined && { then }) })
  const whole = (more: Partial<InstrumentDocument>) => problems(anInstrumentDocument(more))

  test('minutes from more to fewer', () => {
    expect(whole({ minutes: { from: 90, to: 90 } })).toEqual([])
    expect(whole({ minutes: { from: 90, to: 10 } })[0]).toMatch(/^minutes: `from` must not be more than `to`\./)
  })

  test('a question for no nation', () => {
    expect(withItem({ nations: ['wales'] })).toEqual([])
    expect(withItem({ nations: [] })).toEqual([
      'items.budget.nations: This list is empty: it needs at least one entry.',
    ])
  })

  test('a question that replaces itself', () => {
    expect(withItem({ retired: { version: '1.0.0', replacedBy: 'records' } })).toEqual([])
    expect(withItem({ retired: { version: '1.0.0', replacedBy: 'budget' } })).toEqual([
      'items.budget: An item cannot replace itself.',
    ])
  })

  test('an occasion that looks back on itself or on a later one', () => {
    expect(whole({ occasions: [occasion('before'), occasion('after', 'before')] })).toEqual([])
    expect(whole({ occasions: [occasion('after', 'before'), occasion('before', 'before')] })).toEqual([
      "occasions.after.then: 'before' is not an earlier occasion.",
      "occasions.before.then: 'before' is not an earlier occasion.",
    ])
    expect(whole({ occasions: [occasion('before', 'gone')] })).toEqual([
      "occasions.before.then: There is no occasion 'gone'. There is only 'before'.",
    ])
  })

  test('an order that names a question twice', () => {
    const order = (...items: string[]) => whole({ orders: [{ id: 'by-story', title: { en: 'Story' }, items }] })
    expect(order('budget', 'records')).toEqual([])
    expect(order('budget', 'records', 'budget')).toEqual([
      "orders.by-story: The id 'budget' stands twice: of the 1st and the 3rd item.",
    ])
  })

  test('a text of spaces', () => {
    const empty = 'This text is empty. Write its words, or take it out.'
    for (const words of ['', '  ', '\n\u00a0']) {
      expect(withItem({ probe: { en: words } })).toEqual([`items.budget.probe.en: ${empty}`])
    }
  })
})
