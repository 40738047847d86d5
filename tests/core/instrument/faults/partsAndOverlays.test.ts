import { expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import type { InstrumentDocument, ItemDocument, RuleDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem, aRule } from '../../../support/builders/instrumentBuilders'

function problems(document: InstrumentDocument) {
  const outcome = parseInstrument(document)
  return outcome.ok ? [] : outcome.problems.map(({ problem, where }) => `${problem} ${where}`)
}

const bare = (rule: Partial<RuleDocument>) => {
  const { bands: _, ...rest } = aRule(rule)
  return rest
}

type Member = NonNullable<InstrumentDocument['scoring']['groups']>[number]['of'][number]

/** Money in per cent, people by the same rule, and a group over them. */
function grouped(
  of: Member[],
  all: RuleDocument,
  more: { rules?: Record<string, RuleDocument>; overlaid?: Record<string, string> } = {},
) {
  const { scoring } = anInstrumentDocument()
  const overlay = { id: 'no-staff', title: { en: 'No staff' }, when: { profile: 'staffBand' as const, in: ['0'] } }
  return problems(
    anInstrumentDocument({
      scoring: {
        ...scoring,
        rules: { ...scoring.rules, all, ...more.rules },
        groups: [{ id: 'all', title: { en: 'All' }, rule: 'all', of }],
        overlays: more.overlaid ? [{ ...overlay, rules: more.overlaid }] : [],
      },
    }),
  )
}

test('a score below counts as some level only where it can have that score', () => {
  const counted = (asLevel: number) =>
    grouped([{ member: 'money' }], bare({ method: 'floor', notDiscussed: { asLevel } }))
  expect(counted(100)).toEqual([])
  expect(counted(101)).toEqual(['scale scoring.rules.all.notDiscussed'])
  expect(counted(-1)).toEqual(['scale scoring.rules.all.notDiscussed'])
})

test('a band below counts as some place only where there is one: four bands are 0 to 3', () => {
  const counted = (asLevel: number) =>
    grouped([{ member: 'money', as: 'band' }], bare({ method: 'floor', doesNotApply: { asLevel } }))
  expect(counted(3)).toEqual([])
  expect(counted(4)).toEqual(['scale scoring.rules.all.doesNotApply'])
})

test('nobody says "don’t know" to a score: what that would count as is asked of items only', () => {
  expect(grouped([{ member: 'money' }], bare({ method: 'floor', dontKnow: { asLevel: 500 } }))).toEqual([])
  expect(grouped([{ member: 'budget' }], bare({ method: 'floor', dontKnow: { asLevel: 500 } }))).toEqual([
    'scale scoring.rules.all.dontKnow',
  ])
})

test('what can never be counted as a level need not have it: a question that always applies, or that weighs nothing', () => {
  const { scoring } = anInstrumentDocument()
  const oneToFive = { levelSet: undefined, levels: [1, 2, 3, 4, 5].map((value) => ({ value })) }
  const beside = (more: Partial<ItemDocument>, rule: Partial<RuleDocument>) =>
    problems(
      anInstrumentDocument({
        items: [anItem('budget'), anItem('mood', { ...oneToFive, ...more })],
        scoring: { ...scoring, rules: { shared: aRule(rule) } },
      }),
    )
  expect(beside({ weight: 0 }, { notDiscussed: { asLevel: 0 } })).toEqual([])
  expect(beside({ allowDoesNotApply: false }, { doesNotApply: { asLevel: 0 } })).toEqual([])
  expect(beside({}, { doesNotApply: { asLevel: 0 } })).toEqual(['scale scoring.rules.shared.doesNotApply'])
})

test('a section that does not apply may add nothing to a sum, though its own scores begin at 1', () => {
  const mean = bare({ method: 'weighted-mean', transform: { times: 1, plus: 1 } })
  const counted = (method: 'sum' | 'floor') =>
    grouped([{ member: 'money' }], bare({ method, doesNotApply: { asLevel: 0 } }), { rules: { shared: mean } })
  expect(counted('sum')).toEqual([])
  expect(counted('floor')).toEqual(['scale scoring.rules.all.doesNotApply'])
})

test('a level must be there under each rule that an overlay can put below', () => {
  const counted = (asLevel: number) =>
    grouped([{ member: 'money' }], bare({ method: 'floor', notDiscussed: { asLevel } }), {
      rules: { mean: bare({ method: 'weighted-mean' }) },
      overlaid: { money: 'mean' },
    })
  expect(counted(3)).toEqual([])
  expect(counted(4)).toEqual(['scale scoring.rules.all.notDiscussed'])
})

test('a member that counts by its band has bands under each rule that an overlay can put in place', () => {
  const overlaid = (rule: RuleDocument) =>
    grouped([{ member: 'money', as: 'band' }], bare({ method: 'floor' }), {
      rules: { other: rule },
      overlaid: { money: 'other' },
    })
  expect(overlaid(aRule({ method: 'weighted-mean' }))).toEqual([])
  expect(overlaid(bare({ method: 'weighted-mean' }))).toEqual(['unknown-reference scoring.groups.all'])
})

test('a question that weighs something only under an overlay needs its stage there', () => {
  const { scoring } = anInstrumentDocument()
  const weighing = (weights: Record<string, number>) =>
    problems(
      anInstrumentDocument({
        items: [anItem('budget', { stage: 1 }), anItem('records', { weight: 0 })],
        scoring: {
          ...scoring,
          rules: { shared: aRule({ method: 'ladder' }) },
          overlays: [{ id: 'big', title: { en: 'Big' }, when: { profile: 'staffBand', in: ['5-9'] }, weights }],
        },
      }),
    )
  expect(weighing({})).toEqual([])
  expect(weighing({ records: 1 })).toEqual(['scale domains.money'])
})

test('a member that is the name of a question and of an area says neither', () => {
  const { scoring } = anInstrumentDocument()
  const groups = [{ id: 'all', title: { en: 'All' }, rule: 'shared', of: [{ member: 'money' }] }]
  const document = anInstrumentDocument({ items: [anItem('money')], scoring: { ...scoring, groups } })
  expect(problems(document)).toEqual(['unknown-reference scoring.groups.all'])
})

test('what a panel said lies on the scale of its question', () => {
  const seen = (reference: number, more: Partial<ItemDocument> = {}) =>
    problems(anInstrumentDocument({ items: [anItem('budget', { reference, ...more })] }))
  const options = [-1, 2, 4].map((value) => ({ id: `option-${value + 2}`, label: { en: 'Option' }, value }))
  const place = ['scale items.budget.reference']
  expect([seen(0), seen(3), seen(1.5)]).toEqual([[], [], []])
  expect([seen(-1), seen(3.5), seen(4, { reverse: true })]).toEqual([place, place, place])
  const several = { kind: 'several' as const, options, levels: [], levelSet: undefined }
  expect([seen(6, several), seen(-1, several), seen(7, several)]).toEqual([[], [], place])
  const number = { kind: 'number' as const, number: { from: 0, to: 10 }, levels: [], levelSet: undefined }
  expect([seen(10, number), seen(11, number)]).toEqual([[], place])
})

test('limits that cross are refused', () => {
  const { scoring } = anInstrumentDocument()
  const limited = (from: number, to: number) =>
    problems(anInstrumentDocument({ scoring: { ...scoring, rules: { shared: aRule({ limits: { from, to } }) } } }))
  expect(limited(0, 50)).toEqual([])
  expect(limited(50, 0)).toContain('scale scoring.rules.shared.limits')
})

test('a scale has at most two hundred levels, an item five hundred options', () => {
  const many = (n: number) => Array.from({ length: n }, (_, value) => value)
  const levels = (n: number) => many(n).map((value) => ({ value, label: { en: 'Level' } }))
  const options = (n: number) => many(n).map((i) => ({ id: `option-${i}`, label: { en: 'Option' } }))
  const chosen = (n: number): ItemDocument => {
    const { levelSet: _, ...item } = anItem('budget', { kind: 'choice', levels: [], options: options(n) })
    return item
  }
  expect(problems(anInstrumentDocument({ levelSets: { four: levels(200) } }))).toEqual([])
  expect(problems(anInstrumentDocument({ levelSets: { four: levels(201) } }))).toEqual(['malformed levelSets.four'])
  expect(problems(anInstrumentDocument({ items: [anItem('budget', { levels: levels(201) })] }))).toEqual([
    'malformed items.budget.levels',
  ])
  expect(problems(anInstrumentDocument({ items: [chosen(500)] }))).toEqual([])
  expect(problems(anInstrumentDocument({ items: [chosen(501)] }))).toEqual(['malformed items.budget.options'])
})

test('more members under more overlays than anybody needs are refused before they are measured', () => {
  const { scoring } = anInstrumentDocument()
  const many = (n: number) => Array.from({ length: n }, (_, i) => i)
  const overlaid = (overlays: number) =>
    problems(
      anInstrumentDocument({
        items: many(300).map((i) => anItem(`item-${i}`, { levels: [] })),
        scoring: {
          ...scoring,
          rules: Object.fromEntries([['shared', aRule()], ...many(100).map((i) => [`rule-${i}`, aRule()])]),
          overlays: many(overlays).map((i) => ({
            id: `overlay-${i}`,
            title: { en: 'Overlay' },
            when: { profile: 'staffBand', in: ['0'] },
            rules: { money: `rule-${i}` },
          })),
        },
      }),
    )
  expect(overlaid(30)).toEqual([])
  expect(overlaid(100)).toEqual(['malformed scoring.overlays'])
})
