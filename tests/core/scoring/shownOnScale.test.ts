import { expect, test } from 'vitest'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { shownOnScale } from '../../../src/core/scoring/shownOnScale'
import { weakestFirst } from '../../../src/core/scoring/weakestFirst'
import { sessionResult } from '../../../src/core/session/sessionResult'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
  domainOf,
  scoredBy,
} from '../../support/builders/instrumentBuilders'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'

const full = shippedInstrument('full-diagnosis')
const safety = 'services-safety-quality'

function shown(said: Parameters<typeof aSession>[1], domain: string, instrument = full) {
  const found = sessionResult(aSession(instrument, said), instrument).domains.find((one) => one.domain === domain)
  if (!found) throw new Error(`No ${domain}`)
  return { ...shownOnScale(instrument, found), found }
}

test('a domain at level 2 of 3 everywhere stands at two thirds and is said as a whole per cent', () => {
  const { mark, percent } = shown(everyItem(full, 2), safety)
  expect(mark).toBeCloseTo(2 / 3)
  expect(percent).toBe(67)
})

test('a domain that a red flag holds down stands in the band that it is held to, and its score can still be said', () => {
  const { mark, percent, found } = shown(everyItem(full, 3, { safeguarding: 0 }), safety)
  expect(found).toMatchObject({ band: 'needs-work', cappedBy: ['safeguarding'] })
  expect(mark).toBe(0.2)
  expect(percent).toBe(80)
})

test('a figure that would round up into the next band stays below its edge', () => {
  const rule = full.scoring.bandSets['four-bands']?.map((band) =>
    band.id === 'working' ? { ...band, from: 67 } : band,
  )
  const edged = { ...full, scoring: { ...full.scoring, bandSets: { 'four-bands': rule ?? [] } } }
  const asked = edged.items.filter((item) => item.domain === safety)
  const said = Object.fromEntries(asked.map(({ id }) => [id, { level: 2 }]))
  const result = domainOf(scoreAnswers(edged, said, {}), safety)
  expect(result.band).toBe('developing')
  expect(shownOnScale(edged, result).percent).toBe(66)
})

test('exactly at an edge that starts above it is said as it is', () => {
  const bandSets = {
    halves: [
      { id: 'lower', label: { en: 'Lower' }, from: 0, tone: 'attention' as const },
      { id: 'upper', label: { en: 'Upper' }, above: 50, tone: 'good' as const },
    ],
  }
  const { scoring } = anInstrumentDocument()
  const halves = anInstrument({
    items: [anItem('budget', { levelSet: 'three', levels: [] })],
    levelSets: { three: [0, 1, 2].map((value) => ({ value, label: { en: `Level ${value}` } })) },
    scoring: { ...scoring, bandSets, rules: { shared: aRule({ bands: 'halves' }) } },
  })
  const result = domainOf(scoreAnswers(halves, answers({ budget: 1 }), {}))
  expect(result.band).toBe('lower')
  expect(shownOnScale(halves, result)).toMatchObject({ mark: 0.5, percent: 50 })
})

test('a score that was moved onto another scale is no per cent, and stands in its band', () => {
  const moved = scoredBy({ transform: { times: 0.5, plus: 45 } }, [anItem('budget')])
  const result = domainOf(scoreAnswers(moved, answers({ budget: 3 }), {}))
  expect(result).toMatchObject({ score: { n: 95, d: 1 }, band: 'strong' })
  expect(shownOnScale(moved, result)).toMatchObject({ mark: 0.875, percent: 'none' })
})

test('where an overlay puts another rule in place, its bands are the ones that are drawn', () => {
  const { scoring } = anInstrumentDocument()
  const strict = [
    { id: 'no', label: { en: 'No' }, from: 0, tone: 'attention' as const },
    { id: 'yes', label: { en: 'Yes' }, from: 100, tone: 'good' as const },
  ]
  const instrument = anInstrument({
    items: [anItem('budget')],
    scoring: {
      ...scoring,
      bandSets: { ...scoring.bandSets, strict },
      rules: { ...scoring.rules, all: aRule({ bands: 'strict' }) },
      overlays: [
        { id: 'big', title: { en: 'Big' }, when: { profile: 'staffBand', in: ['50-99'] }, rules: { money: 'all' } },
      ],
    },
  })
  const shownFor = (staffBand: '0' | '50-99') => {
    const result = domainOf(scoreAnswers(instrument, answers({ budget: 2 }), { staffBand }))
    return { rule: result.rule, bands: shownOnScale(instrument, result).scale.map(({ id }) => id) }
  }
  expect(shownFor('0')).toEqual({ rule: 'shared', bands: ['needs-work', 'developing', 'working', 'strong'] })
  expect(shownFor('50-99')).toEqual({ rule: 'all', bands: ['no', 'yes'] })
})

test('the quick check never says a per cent', () => {
  const quick = shippedInstrument('quick-check')
  expect(shown(everyItem(quick, 2), 'money', quick).percent).toBe('none')
})

test('where too little was answered there is no mark and no figure', () => {
  expect(shown({}, safety)).toMatchObject({ mark: 'none', percent: 'none' })
})

test('areas come weakest first: a red flag before a low average, then what is not known, then what does not apply', () => {
  const said = everyItem(full, 2, { safeguarding: 0 })
  for (const { id, domain } of full.items) {
    if (domain === 'governance') said[id] = 'not-discussed'
    if (domain === 'people') said[id] = { doesNotApply: 'We have none' }
    if (domain === 'income-and-sustainability') said[id] = 1
  }
  const order = weakestFirst(full, sessionResult(aSession(full, said), full).domains).map(({ domain }) => domain)
  expect(order.slice(0, 2)).toEqual(['income-and-sustainability', safety])
  expect(order.slice(-2)).toEqual(['governance', 'people'])
})
