import { expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { scoreAnswers } from '../../../../src/core/scoring/scoreAnswers'
import type { RuleDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem, answers, aRule, parsed } from '../../../support/builders/instrumentBuilders'

/** Two answers from 1 to 3 are added up and looked up; a group is made of that. */
function looked(values: Record<number, number>, above: Partial<RuleDocument>, below: Partial<RuleDocument> = {}) {
  const table = Object.entries(values).map(([raw, value]) => ({ raw: Number(raw), value }))
  const { bands: _, ...sum } = aRule({ method: 'sum', dontKnow: 'unknown', notDiscussed: 'unknown', table, ...below })
  const levels = [1, 2, 3].map((value) => ({ value }))
  const items = ['budget', 'records', 'volunteers'].map((id) =>
    anItem(id, {
      levelSet: undefined,
      levels,
      allowDoesNotApply: false,
      ...(id === 'volunteers' && { domain: 'people' }),
    }),
  )
  const plain = { ...aRule({ method: 'weighted-mean' }), bands: undefined }
  const { domains, scoring, ...rest } = anInstrumentDocument({ items })
  return JSON.parse(
    JSON.stringify({
      ...rest,
      domains: domains.map((domain) => ({ ...domain, rule: domain.id === 'money' ? 'looked-up' : 'plain' })),
      scoring: {
        ...scoring,
        domainRule: 'plain',
        rules: { 'looked-up': sum, plain, above: aRule(above) },
        groups: [{ id: 'all', title: { en: 'All' }, rule: 'above', of: [{ member: 'money' }, { member: 'people' }] }],
      },
    }),
  )
}

function problems(...of: Parameters<typeof looked>) {
  const outcome = parseInstrument(looked(...of))
  return outcome.ok ? [] : outcome.problems.map(({ where }) => where)
}

const rising = { 2: 2, 3: 2.6, 4: 3.9, 5: 5, 6: 6 }
const perCent = { method: 'percent-of-maximum' as const }
const onAverage = { method: 'weighted-mean' as const, notDiscussed: 'as-mean' as const }
const refused = ['scoring.rules.above.bands']

test('a group measures a score from a table on the scale between its ends', () => {
  expect(problems(rising, perCent)).toEqual([])
  expect(problems(rising, onAverage)).toEqual([])
  expect(problems({ 2: 10, 4: 5, 6: 1 }, perCent)).toEqual([])
  const instrument = parsed(looked(rising, perCent))
  const result = scoreAnswers(instrument, answers({ budget: 1, records: 3, volunteers: 3 }), {})
  // Gained: 3.9 − 2 of 4, and 2 of 2. 100 × 3.9 / 6
  expect(result.groups[0]).toMatchObject({ score: { n: 65, d: 1 }, band: 'developing' })
})

test('it cannot where the table turns back, lacks an end, or what is added up may be less', () => {
  expect(problems({ 2: 2, 3: -9, 6: 6 }, perCent)).toEqual(refused)
  expect(problems({ 3: 3, 6: 6 }, perCent)).toEqual(refused)
  expect(problems({ 2: 2, 3: 3, 4: 4 }, onAverage)).toEqual(refused)
  expect(problems(rising, perCent, { dontKnow: 'exclude', minimumCoverage: 50 })).toEqual(refused)
  expect(problems(rising, perCent, { mostAboveWeakest: 1 })).toEqual(refused)
})

test('per cent of a maximum has the same ends whatever is left out', () => {
  const below = { method: 'percent-of-maximum' as const, dontKnow: 'exclude' as const, minimumCoverage: 0 }
  expect(problems({ 0: 1, 50: 2, 100: 5 }, perCent, below)).toEqual([])
  expect(problems({ 0: 1, 50: 2 }, perCent, below)).toEqual(refused)
})
