import { expect, test } from 'vitest'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { shownOnScale } from '../../../src/core/scoring/shownOnScale'
import { weakestFirst } from '../../../src/core/scoring/weakestFirst'
import { sessionResult } from '../../../src/core/session/sessionResult'
import { domainOf } from '../../support/builders/instrumentBuilders'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'

const full = shippedInstrument('full-diagnosis')
const safety = 'services-safety-quality'

function shown(answers: Parameters<typeof aSession>[1], domain: string, instrument = full) {
  const found = sessionResult(aSession(instrument, answers), instrument).domains.find((one) => one.domain === domain)
  if (!found) throw new Error(`No ${domain}`)
  return { ...shownOnScale(instrument, found), found }
}

test('a domain at level 2 of 3 everywhere stands at two thirds and is said as a whole per cent', () => {
  const { mark, percent } = shown(everyItem(full, 2), safety)
  expect(mark).toBeCloseTo(2 / 3)
  expect(percent).toBe(67)
})

test('a domain that a red flag holds down keeps its mark at the score, and is the lowest band all the same', () => {
  const { mark, percent, found } = shown(everyItem(full, 3, { safeguarding: 0 }), safety)
  expect(found).toMatchObject({ band: 'needs-work', cappedBy: ['safeguarding'] })
  expect(mark).toBeCloseTo(0.8)
  expect(percent).toBe(80)
})

test('a figure that would round up into the next band stays below its edge', () => {
  const rule = full.scoring.bandSets['four-bands']?.map((band) =>
    band.id === 'working' ? { ...band, from: 67 } : band,
  )
  const edged = { ...full, scoring: { ...full.scoring, bandSets: { 'four-bands': rule ?? [] } } }
  const asked = edged.items.filter((item) => item.domain === safety)
  const answers = Object.fromEntries(asked.map(({ id }) => [id, { level: 2 }]))
  const result = domainOf(scoreAnswers(edged, answers, {}), safety)
  expect(result.band).toBe('developing')
  expect(shownOnScale(edged, result).percent).toBe(66)
})

test('the quick check never says a per cent', () => {
  const quick = shippedInstrument('quick-check')
  expect(shown(everyItem(quick, 2), 'money', quick).percent).toBe('none')
})

test('where too little was answered there is no mark and no figure', () => {
  expect(shown({}, safety)).toMatchObject({ mark: 'none', percent: 'none' })
})

test('areas come weakest first: a red flag before a low average, then what is not known, then what does not apply', () => {
  const answers = everyItem(full, 2, { safeguarding: 0 })
  for (const { id, domain } of full.items) {
    if (domain === 'governance') answers[id] = 'not-discussed'
    if (domain === 'people') answers[id] = { doesNotApply: 'We have none' }
    if (domain === 'income-and-sustainability') answers[id] = 1
  }
  const order = weakestFirst(full, sessionResult(aSession(full, answers), full).domains).map(({ domain }) => domain)
  expect(order.slice(0, 2)).toEqual(['income-and-sustainability', safety])
  expect(order.slice(-2)).toEqual(['governance', 'people'])
})
