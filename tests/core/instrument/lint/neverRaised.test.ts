import { expect, test } from 'vitest'
import { lintInstrument } from '../../../../src/core/instrument/lint/lintInstrument'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import type { InstrumentDocument, ItemDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrument, anInstrumentDocument, anItem } from '../../../support/builders/instrumentBuilders'

type Test = NonNullable<InstrumentDocument['signals']>[number]['any'][number]
type When = NonNullable<ItemDocument['redFlags']>[number]['when']

function found(more: Partial<InstrumentDocument>) {
  return lintInstrument(anInstrument(more), { houseRules: 'warnings' }).flatMap(({ kind, severity, where, message }) =>
    kind === 'never-raised' || kind === 'impossible-condition' ? [`${severity} ${where}: ${message}`] : [],
  )
}

const says = { en: 'Look at it.' }

test('a red flag on what nobody can answer is found', () => {
  const flagged = (when: When, more: Partial<ItemDocument> = {}) =>
    found({ items: [anItem('budget', { redFlags: [{ when, effect: 'warn', says }], ...more }), anItem('records')] })
  expect(flagged([0, 'dont-know', 'does-not-apply'])).toEqual([])
  expect(flagged([0, 'does-not-apply'], { allowDoesNotApply: false })).toEqual([
    'error items.budget.redFlags.0: Nobody can answer "does-not-apply" here.',
  ])
})

test('half a person cannot be answered where whole numbers are asked for', () => {
  const asked = (whole: boolean) =>
    anInstrumentDocument({
      items: [
        anItem('helpers', {
          ...{ kind: 'number', number: { from: 0, to: 9, whole }, levelSet: undefined, levels: [], evidence: [] },
          redFlags: [{ when: [2.5], effect: 'warn', says }],
        }),
        anItem('records'),
      ],
    })
  expect(parseInstrument(asked(false)).ok).toBe(true)
  expect(parseInstrument(asked(true))).toMatchObject({
    ok: false,
    problems: [{ message: 'No answer is 2.5. Whole numbers go from 0 to 9.' }],
  })
})

test('a signal on answers that none of its questions has, or on more than there are, is found', () => {
  const flag = { when: [0], effect: 'flag' as const, actWithinDays: 30, says }
  const signalled = (test: Test) =>
    found({
      items: [anItem('budget', { redFlags: [flag] }), anItem('records'), anItem('reserves')],
      signals: [{ id: 'look', any: [{ all: [test] }], says }],
    })
  expect(signalled({ atLeast: 3, of: 'all-items', are: [0, 'dont-know'] })).toEqual([])
  expect(signalled({ atLeast: 4, of: 'all-items', are: [0] })).toEqual([
    'error signals.look: It asks for 4 such answers, but only 3 can be given.',
  ])
  expect(signalled({ atLeast: 2, of: 'red-flag-items', are: [0] })).toEqual([
    'error signals.look: It asks for 2 such answers, but only 1 can be given.',
  ])
  expect(signalled({ atLeast: 1, of: ['records'], are: [0, 'bogus', 9] })).toEqual([
    'error signals.look: None of its questions can be answered "bogus" or 9.',
  ])
})

test('‘none of these’ is an answer to several options, and to nothing else', () => {
  const options = ['bank', 'cash-box'].map((id) => ({ id, label: { en: id } }))
  const asked = (kind: 'several' | 'choice') =>
    found({
      items: [
        anItem('kept', { kind, options, levels: [], levelSet: undefined }),
        anItem('records', { appliesWhen: { item: 'kept', in: ['none-of-these'] } }),
        anItem('reserves'),
      ],
    })
  expect(asked('several')).toEqual([])
  expect(asked('choice')).toEqual(['error items.records.appliesWhen: This can never be true.'])
})

test('of several options two may be chosen at once, and between the ends of a range there are numbers: neither is impossible', () => {
  type Asked = NonNullable<ItemDocument['appliesWhen']>
  const bare = { levelSet: undefined, levels: [], evidence: [], allowDoesNotApply: false }
  const after = (first: Partial<ItemDocument>, appliesWhen: Asked) =>
    found({ items: [anItem('budget', { ...bare, ...first }), anItem('records', { appliesWhen }), anItem('reserves')] })
  const chosen = (id: string): Asked => ({ item: 'budget', in: [id] })
  const options = ['cash', 'card'].map((id) => ({ id, label: { en: id } }))
  expect(after({ kind: 'several', options }, { all: [chosen('cash'), chosen('card')] })).toEqual([])
  expect(after({ kind: 'choice', options }, { all: [chosen('cash'), chosen('card')] })).toHaveLength(1)
  expect(after({ kind: 'several', options }, { all: [chosen('cash'), { not: chosen('cash') }] })).toHaveLength(1)
  const number = (whole: boolean) => ({ kind: 'number' as const, number: { from: 0, to: 10, whole } })
  const between = (from: number, to: number): Asked => ({
    all: [{ not: { item: 'budget', to: from } }, { not: { item: 'budget', from: to } }],
  })
  expect(after(number(true), between(3, 5))).toEqual([])
  expect(after(number(true), between(3, 4))).toHaveLength(1)
  expect(after(number(false), between(3, 4))).toEqual([])
  expect(after(number(false), between(4, 4))).toHaveLength(1)
})
