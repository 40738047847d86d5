import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { domainRule } from '../../../src/core/scoring/bands'
import type { Fraction } from '../../../src/core/scoring/exact/fraction'
import { toNumber } from '../../../src/core/scoring/exact/fraction'
import type { StageProgress } from '../../../src/core/scoring/findings/stageProgress'
import { stageName, stageProgress, stagesOf } from '../../../src/core/scoring/findings/stageProgress'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import type { RuleDocument } from '../../support/builders/instrumentBuilders'
import { anInstrument, anItem, answers, domainOf } from '../../support/builders/instrumentBuilders'
import { aStagedInstrument } from '../../support/builders/stagedInstrument'

const staged = aStagedInstrument()

function stages(said: Record<string, number | Answer>, domain = 'planning', instrument = staged): StageProgress[] {
  const result = scoreAnswers(instrument, answers(said), {})
  return stageProgress(instrument, domainOf(result, domain))
}

const inShort = (all: StageProgress[]) => all.map(({ state, met, applicable }) => `${state} ${met}/${applicable}`)

test('an area with everything at level 1 seen and level 2 not met: level 1 is reached, one is missing at level 2', () => {
  expect(stages({ aims: 3, needs: 3, plan: 1 })).toEqual([
    { stage: 1, state: 'reached', applicable: 2, met: 2, missing: [], open: [] },
    { stage: 2, state: 'not-yet', applicable: 1, met: 0, missing: ['plan'], open: [] },
  ])
})

test('met with the evidence still to find is not reached', () => {
  expect(inShort(stages({ aims: 3, needs: 2, plan: 3 }))).toEqual(['not-yet 1/2', 'not-yet 1/1'])
})

test('all met at level 2 does not reach it while level 1 is not', () => {
  expect(stages({ aims: 0, needs: 3, plan: 3 })[1]).toMatchObject({ state: 'not-yet', missing: [], open: [] })
})

test('what nobody has answered leaves a level not known, unless what is answered already keeps it out of reach', () => {
  expect(inShort(stages({ aims: 3, plan: 'dont-know' }))).toEqual(['not-known 1/2', 'not-known 0/1'])
  expect(inShort(stages({ aims: 3, needs: 3 }))).toEqual(['reached 2/2', 'not-known 0/1'])
  expect(inShort(stages({ aims: 0 }))).toEqual(['not-yet 0/2', 'not-yet 0/1'])
  expect(stages({ aims: 3, plan: 'dont-know' }).flatMap(({ open }) => open)).toEqual(['needs', 'plan'])
})

test('two that do not apply are left out; with a third no level is known', () => {
  const no = { doesNotApply: 'We have no money.' }
  expect(inShort(stages({ controls: 3, budget: no, reserves: no }, 'money'))).toEqual(['reached 1/1', 'reached 0/0'])
  expect(inShort(stages({ controls: no, budget: no, reserves: no }, 'money'))).toEqual([
    'not-known 0/0',
    'not-known 0/0',
  ])
})

test('a red flag that holds the band down holds the levels down with it', () => {
  const redFlags = [{ when: [2], effect: 'capBand' as const, band: 'not-yet', says: { en: 'Look at this.' } }]
  const instrument = aStagedInstrument({}, { satisfied: 2 })
  const flagged: Instrument = {
    ...instrument,
    items: instrument.items.map((item) =>
      item.id === 'aims'
        ? { ...item, redFlags: redFlags.map((flag) => ({ ...flag, also: [], statutory: false })) }
        : item,
    ),
  }
  const said = { aims: 2, needs: 2, plan: 3 }
  expect(inShort(stages(said, 'planning', instrument))).toEqual(['reached 2/2', 'reached 1/1'])
  expect(inShort(stages(said, 'planning', flagged))).toEqual(['not-yet 2/2', 'not-yet 1/1'])
})

test.each([
  ['a band that covers more than one level', [{ from: 0 }, { from: 2 }], {}],
  ['bands that start above a level', [{ from: 0 }, { above: 1 }], {}],
  ['a score that is counted in other steps', [{ from: 0 }, { from: 50 }], { transform: { times: 25, plus: 0 } }],
] as const)('held down within %s, the levels of that band are still reached, and no others', (_, starts, more) => {
  const bands = starts.map((start, i) => ({
    id: i === 0 ? 'first' : 'second',
    label: { en: 'B' },
    tone: 'good' as const,
    ...start,
  }))
  const redFlags = [{ when: [2], effect: 'capBand' as const, band: 'first', says: { en: 'Look at this.' } }]
  const { items, scoring } = aStagedInstrument()
  const capped = anInstrument({
    id: 'small-quality',
    items: items.map(({ id, domain, stage }) =>
      anItem(id, { domain, stage, ...(id === 'plan' && { redFlags }) } as Parameters<typeof anItem>[1]),
    ),
    scoring: {
      rules: { climb: { ...scoring.rules.climb, satisfied: 2, bands: 'own', ...more } as RuleDocument },
      bandSets: { own: bands },
      domainRule: 'climb',
    },
  })
  expect(inShort(stages({ aims: 3, needs: 3, plan: 2 }, 'planning', capped))).toEqual(['reached 2/2', 'not-yet 1/1'])
})

test('a level that asks for half is reached with half, whatever the open ones would be', () => {
  const half = aStagedInstrument(
    {},
    {
      gate: {
        counts: 'satisfied',
        emptyStage: 'reached',
        stages: [
          { stage: 1, needs: { atLeast: 50 } },
          { stage: 2, needs: { atLeast: 100 } },
        ],
      },
    },
  )
  expect(inShort(stages({ aims: 3 }, 'planning', half))).toEqual(['reached 1/2', 'not-known 0/1'])
})

test('a level is called what its band is called; other rules have no levels', () => {
  expect(stagesOf(staged, 'planning')).toEqual([1, 2])
  expect(stageName(staged, domainRule(staged, 'planning'), 2)).toEqual({ en: 'Level 2: systems that work' })
  const plain = anInstrument({ items: [anItem('budget', { stage: 1 })] })
  expect(stagesOf(plain, 'money')).toEqual([])
  expect(stages({ budget: 2 }, 'money', plain)).toEqual([])
})

const answer = fc.constantFrom<Answer | undefined>(
  ...[0, 1, 2, 3, 3, 3].map((level) => ({ level })),
  'dont-know',
  { doesNotApply: 'No.' },
  undefined,
)
const anySaid = fc.record(Object.fromEntries(staged.items.map(({ id }) => [id, answer])))

test('the levels that are reached are as many as the score says, and they come first', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const result = scoreAnswers(staged, said, {})
      for (const domain of result.domains) {
        const states = stageProgress(staged, domain).map(({ state }) => state)
        const reached = states.filter((state) => state === 'reached').length
        if (typeof domain.score === 'object') expect(reached).toBe(toNumber(domain.score))
        else expect(states).toContain('not-known')
        expect(states.slice(0, reached)).not.toContain('not-yet')
      }
    }),
  )
})

test('whatever the rule makes of what is open or weighs nothing, the levels say what the score says', () => {
  const edge = fc.constantFrom('exclude', 'as-best', 'as-worst', 'as-mean', 'unknown' as const)
  const anyGate = fc.record({ dontKnow: edge, notDiscussed: edge, counts: fc.constantFrom('satisfied', 'achieved') })
  fc.assert(
    fc.property(anySaid, anyGate, fc.constantFrom(0, 1), (said, { counts, ...edges }, weight) => {
      const stages = [1, 2].map((stage) => ({ stage, needs: { atLeast: 50 } }))
      const rule = { ...edges, gate: { counts, emptyStage: 'reached', stages } } as Parameters<
        typeof aStagedInstrument
      >[1]
      const parsed = aStagedInstrument({}, rule)
      const instrument = {
        ...parsed,
        items: parsed.items.map((item) => (item.id === 'needs' ? { ...item, weight } : item)),
      }
      for (const domain of scoreAnswers(instrument, said, {}).domains) {
        if (typeof domain.score !== 'object') continue
        const states = stageProgress(instrument, domain).map(({ state }) => state)
        expect(states).toEqual(
          [1, 2].map((stage) => (stage <= toNumber(domain.score as Fraction) ? 'reached' : 'not-yet')),
        )
      }
    }),
  )
})

test('every applicable question of a level is met, missing or open', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const result = scoreAnswers(staged, said, {})
      for (const domain of result.domains)
        for (const { applicable, met, missing, open } of stageProgress(staged, domain))
          expect(met + missing.length + open.length).toBe(applicable)
    }),
  )
})
