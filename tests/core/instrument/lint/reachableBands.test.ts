import { expect, test } from 'vitest'
import { lintInstrument } from '../../../../src/core/instrument/lint/lintInstrument'
import { scoreAnswers } from '../../../../src/core/scoring/scoreAnswers'
import type { InstrumentDocument, ItemDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrument, anItem, answers, aRule, domainOf } from '../../../support/builders/instrumentBuilders'

type Overlay = NonNullable<InstrumentDocument['scoring']['overlays']>[number]

/** Answers from 0 to 3 added up, and two bands, the higher of which starts here. */
function summed(from: number, more: { items?: ItemDocument[]; overlay?: Partial<Overlay> } = {}) {
  const { items = [anItem('budget'), anItem('records')], overlay } = more
  const large = { id: 'large', title: { en: 'Large' }, when: { profile: 'staffBand' as const, in: ['250-plus'] } }
  return anInstrument({
    items,
    scoring: {
      domainRule: 'shared',
      rules: { shared: aRule({ method: 'sum', bands: 'two' }), percent: aRule({ bands: 'two' }) },
      bandSets: {
        two: [
          { id: 'low', label: { en: 'Low' }, from: 0, tone: 'growing' },
          { id: 'high', label: { en: 'High' }, from, tone: 'good' },
        ],
      },
      overlays: overlay ? [{ ...large, ...overlay }] : [],
    },
  })
}

function unreached(from: number, more?: Parameters<typeof summed>[1]) {
  const found = lintInstrument(summed(from, more), { houseRules: 'warnings' })
  return found.filter(({ kind }) => kind === 'unreachable-band').map(({ message }) => message)
}

const noHigh = ["No answers lead to the band 'high'."]

test('a band that answers reach only with the weights of an overlay is reached', () => {
  expect(unreached(12)).toEqual(noHigh)
  expect(unreached(12, { overlay: { weights: { budget: 2, records: 2 } } })).toEqual([])
  expect(unreached(12.01, { overlay: { weights: { budget: 2, records: 2 } } })).toEqual(noHigh)
  const instrument = summed(12, { overlay: { weights: { budget: 2, records: 2 } } })
  const result = scoreAnswers(instrument, answers({ budget: 3, records: 3 }), { staffBand: '250-plus' })
  expect(domainOf(result)).toMatchObject({ score: { n: 12, d: 1 }, band: 'high' })
})

test('a band that answers reach only by the rule of an overlay is reached', () => {
  expect(unreached(100)).toEqual(noHigh)
  expect(unreached(100, { overlay: { rules: { money: 'percent' } } })).toEqual([])
  expect(unreached(101, { overlay: { rules: { money: 'percent' } } })).toEqual(noHigh)
})

test('a band that is reached only where a question is not asked is reached', () => {
  const levels = [2, 3].map((value) => ({ value }))
  const two = (more: Partial<ItemDocument>) => ({
    items: ['budget', 'records'].map((id) =>
      anItem(id, { levelSet: undefined, levels, allowDoesNotApply: false, ...(id === 'records' && more) }),
    ),
  })
  const strictly = (more: Partial<ItemDocument>) => {
    const instrument = summed(4, two(more))
    const { scoring } = instrument
    const rules = { ...scoring.rules, shared: { ...scoring.rules.shared, minimumCoverage: 100 } }
    return lintInstrument({ ...instrument, scoring: { ...scoring, rules } } as typeof instrument, {
      houseRules: 'warnings',
    }).flatMap(({ kind, message }) => (kind === 'unreachable-band' ? [message] : []))
  }
  expect(strictly({})).toEqual(["No answers lead to the band 'low'."])
  expect(strictly({ appliesWhen: { profile: 'staffBand', in: ['5-9'] } })).toEqual([])
  expect(strictly({ nations: ['wales'] })).toEqual([])
})
