import { describe, expect, test } from 'vitest'
import { diffInstruments } from '../../../../src/core/instrument/versions/diffInstruments'
import { anInstrumentDocument, aRule } from '../../../support/builders/instrumentBuilders'
import { versionOne, versionOneBut, versionTwo } from '../../../support/builders/versionBuilders'

const levels = (values: number[]) =>
  values.map((value) => ({ value, label: { en: `L${value}` }, description: { en: `This is level ${value}.` } }))

describe('a newer version', () => {
  const diff = diffInstruments(versionOne(), versionTwo())

  test('says what is worded otherwise, with both wordings', () => {
    expect(diff.reworded).toEqual([
      {
        item: 'budget',
        revision: { from: 1, to: 1 },
        texts: [
          { where: 'probe', from: { en: 'How is it with budget?' }, to: { en: 'Do you have a budget for the year?' } },
        ],
        levels: [],
        settings: [],
      },
    ])
  })

  test('says what means something else', () => {
    expect(diff.changed.map(({ item, revision }) => [item, revision])).toEqual([['records', { from: 1, to: 2 }]])
  })

  test('says what is new, and what is no longer asked and what came in its place', () => {
    expect(diff.added).toEqual(['bank', 'leaders', 'rota'])
    expect(diff.gone).toEqual([
      { item: 'reserves', retired: true },
      { item: 'cash-box', retired: true, replacedBy: 'bank', relation: 'same' },
    ])
    expect(diff.domains).toEqual([{ part: 'domains', id: 'volunteering', is: 'added' }])
  })

  test('says what is counted otherwise under the same words', () => {
    expect(diff.adjusted).toMatchObject([{ item: 'volunteers', settings: ['weight'], texts: [] }])
  })

  test('has no fault where revisions and retirements say everything', () => {
    expect(diff.faults).toEqual([])
    expect([diff.from, diff.to]).toEqual(['1.0.0', '1.1.0'])
  })
})

test('the same version twice differs in nothing', () => {
  const diff = diffInstruments(versionOne(), versionOne())
  expect(diff.same).toHaveLength(5)
  expect([diff.reworded, diff.adjusted, diff.changed, diff.added, diff.gone, diff.scoring, diff.about]).toEqual(
    Array.from({ length: 7 }, () => []),
  )
})

test.each([
  ['a level more', { budget: { levels: levels([0, 1, 2, 3, 4]) } }],
  ['the other direction', { budget: { reverse: true } }],
  ['another kind', { budget: { kind: 'text' as const, levels: [], levelSet: undefined } }],
])('%s without a new revision is a fault: old answers would be read as what nobody said', (_, change) => {
  const { faults } = diffInstruments(versionOne(), versionOneBut(change))
  expect(faults).toEqual([{ fault: 'meaning-changed', item: 'budget' }])
  const [id, changed] = Object.entries(change)[0] ?? []
  const revised = versionOneBut({ [id ?? '']: { ...changed, revision: 2 } })
  expect(diffInstruments(versionOne(), revised).faults).toEqual([])
})

test('a shared level set that changes counts for every item that uses it', () => {
  const set = ['Not in place', 'Begun', 'Used', 'Embedded'].map((label, value) => ({ value, label: { en: label } }))
  const diff = diffInstruments(versionOne(), versionOneBut({}, { levelSets: { four: set } }))
  expect(diff.reworded.map(({ item }) => item)).toHaveLength(5)
  expect(diff.reworded[0]?.texts.map(({ where }) => where)).toEqual(['levels.1.label'])
})

test('a level that keeps its words and gets another value is re-valued, not one gone and one new', () => {
  const before = versionOneBut({ budget: { levelSet: undefined, levels: levels([0, 1, 2]) } }, { version: '1.0.0' })
  const after = levels([0, 1, 2]).map((level) => (level.value === 2 ? { ...level, value: 5 } : level))
  const diff = diffInstruments(before, versionOneBut({ budget: { revision: 2, levelSet: undefined, levels: after } }))
  expect(diff.changed[0]?.levels).toEqual([{ is: 're-valued', from: 2, to: 5 }])
})

test('an item that vanished without being retired, a revision that went back and a version that is not newer are faults', () => {
  const [gone, ...rest] = anInstrumentDocument().items
  const without = versionOneBut({}, { items: rest })
  expect(
    diffInstruments(versionOneBut({}, { version: '1.0.0', items: [gone as never, ...rest] }), without).faults,
  ).toEqual([{ fault: 'vanished', item: 'budget' }])
  const older = versionOneBut({ budget: { revision: 3 } }, { version: '1.2.0' })
  expect(diffInstruments(older, versionOneBut({ budget: { revision: 2 } }, { version: '1.2.0' })).faults).toEqual([
    { fault: 'not-newer' },
    { fault: 'revision-went-back', item: 'budget' },
  ])
})

test('another language is an addition, not another wording', () => {
  const title = { en: 'Small diagnosis', cy: 'Diagnosis bach' }
  const welsh = versionOneBut({ budget: { name: { en: 'budget', cy: 'cyllideb' } } }, { title })
  const diff = diffInstruments(versionOne(), welsh)
  expect(diff.languages).toEqual({ added: ['cy'], gone: [] })
  expect([diff.reworded, diff.texts]).toEqual([[], []])
})

test('rules, bands and other parts of the file are named where they differ', () => {
  const { scoring } = anInstrumentDocument()
  const changed = {
    ...scoring,
    rules: { shared: aRule({ minimumCoverage: 50 }), extra: aRule() },
    groups: [{ id: 'all', title: { en: 'All' }, rule: 'extra', of: [{ member: 'money' }] }],
  }
  const diff = diffInstruments(versionOne(), versionOneBut({}, { scoring: changed, priorities: { most: 4, usual: 3 } }))
  expect(diff.scoring).toEqual([
    { part: 'rules', id: 'shared', is: 'changed' },
    { part: 'rules', id: 'extra', is: 'added' },
    { part: 'groups', id: 'all', is: 'added' },
  ])
  expect(diff.about).toEqual(['priorities'])
})
