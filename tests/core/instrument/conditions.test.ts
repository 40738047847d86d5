import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import { askedItems } from '../../../src/core/instrument/askedItems'
import type { Condition, Truth } from '../../../src/core/instrument/condition'
import { evaluateCondition } from '../../../src/core/instrument/condition'
import type { Profile } from '../../../src/core/organisation/organisation'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { anInstrument, anItem, answers, domainOf } from '../../support/builders/instrumentBuilders'
import { anchorHouse, riversideLunchClub } from '../../support/builders/namedOrganisations'

const profile: Profile = { incomeBand: 'lt10k', staffBand: 'not-known' }
const known = { profile, answerTo: () => undefined }

/** One condition for each truth, over that profile. */
const saying: Record<string, Condition> = {
  true: { profile: 'incomeBand', in: ['lt10k'] },
  false: { profile: 'incomeBand', in: ['10m-plus'] },
  unknown: { profile: 'staffBand', in: ['0'] },
}

function truthOf(condition: Condition): Truth {
  return evaluateCondition(condition, known)
}

function part(truth: Truth): Condition {
  return saying[String(truth)] ?? { all: [] }
}

describe('three-valued logic', () => {
  test.each<[Truth, Truth]>([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ])('not %s is %s', (given, expected) => {
    expect(truthOf({ not: part(given) })).toBe(expected)
  })

  test.each<[Truth, Truth, Truth, Truth]>([
    // first, second, both of them, either of them
    [true, true, true, true],
    [true, false, false, true],
    [true, 'unknown', 'unknown', true],
    [false, true, false, true],
    [false, false, false, false],
    [false, 'unknown', false, 'unknown'],
    ['unknown', true, 'unknown', true],
    ['unknown', false, false, 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s is %s, or is %s', (first, second, both, either) => {
    expect(truthOf({ all: [part(first), part(second)] })).toBe(both)
    expect(truthOf({ any: [part(first), part(second)] })).toBe(either)
  })

  test('what is not true of either is false of both, however conditions are built (De Morgan)', () => {
    const condition = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...Object.values(saying)),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        tie('tree').map((not) => ({ not })),
      ),
    })).tree
    fc.assert(
      fc.property(condition, condition, (a, b) => {
        expect(truthOf({ not: { any: [a, b] } })).toBe(truthOf({ all: [{ not: a }, { not: b }] }))
        expect(truthOf({ not: { not: a } })).toBe(truthOf(a))
      }),
    )
  })
})

describe('what a condition looks at', () => {
  test('a field with several codes is in a list when any of them is, and unknown when nothing or "not asked" is said', () => {
    const served = (ledBy: Profile['ledBy']) =>
      evaluateCondition({ profile: 'ledBy', in: ['DEI010000'] }, { profile: { ledBy }, answerTo: () => undefined })
    expect(served(['DEI020000', 'DEI010000'])).toBe(true)
    expect(served(['DEI020000'])).toBe(false)
    expect(served(['DEI020000', 'not-asked'])).toBe('unknown')
    expect(served([])).toBe('unknown')
    expect(served(undefined)).toBe('unknown')
  })

  test('"not known" and "prefer not to say" are unknown, unless the condition asks for them', () => {
    const income = (code: string) =>
      evaluateCondition(
        { profile: 'incomeBand', in: [code] },
        { ...known, profile: { incomeBand: 'prefer-not-to-say' } },
      )
    expect(income('lt10k')).toBe('unknown')
    expect(income('prefer-not-to-say')).toBe(true)
  })

  test('an answer is in a list, is not, or nobody could say', () => {
    const budget = (code: number | 'dont-know' | 'not-discussed' | 'does-not-apply' | undefined) =>
      evaluateCondition(
        { item: 'budget', in: [0, 1] },
        { profile: {}, answerTo: () => (code === undefined ? undefined : [code]) },
      )
    expect(budget(1)).toBe(true)
    expect(budget(2)).toBe(false)
    expect(budget('does-not-apply')).toBe(false)
    expect(budget('dont-know')).toBe('unknown')
    expect(budget('not-discussed')).toBe('unknown')
    expect(budget(undefined)).toBe('unknown')
  })

  test('a condition can ask for a non-level itself', () => {
    const at = (code: 'dont-know' | 'not-discussed') =>
      evaluateCondition({ item: 'budget', in: ['dont-know'] }, { profile: {}, answerTo: () => [code] })
    expect(at('dont-know')).toBe(true)
    expect(at('not-discussed')).toBe('unknown')
  })
})

describe('which items are asked', () => {
  const staff: Condition = { not: { profile: 'staffBand', in: ['0'] } }
  const instrument = anInstrument({
    items: [
      anItem('budget'),
      anItem('payroll', { appliesWhen: staff }),
      anItem('pensions', { appliesWhen: { item: 'payroll', in: [1, 2, 3] } }),
      anItem('old-question', { retired: { version: '1.1.0' } }),
      anItem('new-question', { future: true }),
    ],
  })
  const asked = (profile_: Profile, said: Record<string, number | Answer> = {}) =>
    askedItems(instrument, answers(said), profile_).map(({ id }) => id)

  test('a lunch club without staff is not asked about payroll; Anchor House is', () => {
    expect(asked(riversideLunchClub().profile)).toEqual(['budget', 'pensions'])
    expect(asked(anchorHouse().profile)).toEqual(['budget', 'payroll', 'pensions'])
  })

  test('an organisation that nothing is known of is asked everything', () => {
    expect(asked({})).toEqual(['budget', 'payroll', 'pensions'])
  })

  test('an answer to an earlier item hides a later one, and brings it back', () => {
    expect(asked({}, { payroll: 0 })).toEqual(['budget', 'payroll'])
    expect(asked({}, { payroll: 1 })).toEqual(['budget', 'payroll', 'pensions'])
    expect(asked({}, { payroll: 'dont-know' })).toEqual(['budget', 'payroll', 'pensions'])
  })

  test('an answer that was given to a hidden item decides nothing', () => {
    expect(asked(riversideLunchClub().profile, { payroll: 0 })).toEqual(['budget', 'pensions'])
  })

  test('an item of some nations is not asked in another, and is where nobody said which', () => {
    const ofScotland = anInstrument({
      items: [anItem('budget'), anItem('scots-law', { nations: ['scotland', 'wales'] })],
    })
    const askedIn = (region?: Profile['region']) =>
      askedItems(ofScotland, {}, region ? { region } : {}).map(({ id }) => id)
    expect(askedIn('S92000003')).toEqual(['budget', 'scots-law'])
    expect(askedIn('W92000004')).toEqual(['budget', 'scots-law'])
    expect(askedIn('E12000002')).toEqual(['budget'])
    expect(askedIn('N92000002')).toEqual(['budget'])
    expect(askedIn()).toEqual(['budget', 'scots-law'])
  })

  test('retired and planned items are not asked, whatever was answered', () => {
    expect(asked({}, { 'old-question': 3, 'new-question': 3 })).not.toContain('old-question')
  })

  test('a hidden answer is kept and outside everything, and counts again when it applies', () => {
    const said = answers({ budget: 3, payroll: 0, pensions: 3 })
    const result = (profile_: Profile) => domainOf(scoreAnswers(instrument, said, profile_))
    // Without payroll: (3 + 3) ÷ 6 = 100 %. Payroll at 0 hides pensions: (3 + 0) ÷ 6 = 50 %.
    expect(result(riversideLunchClub().profile)).toMatchObject({
      score: { n: 100, d: 1 },
      coverage: { applicable: 2, withLevel: 2, notAsked: 1, doesNotApply: 0, notDiscussed: 0 },
    })
    expect(result(anchorHouse().profile)).toMatchObject({
      score: { n: 50, d: 1 },
      coverage: { applicable: 2, withLevel: 2, notAsked: 1 },
    })
    expect(result(riversideLunchClub().profile).trace.map(({ item }) => item)).toEqual(['budget', 'pensions'])
    expect(said.payroll).toEqual({ level: 0 })
  })
})
