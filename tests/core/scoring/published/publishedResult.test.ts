import { expect, test } from 'vitest'
import type { FiledAnswers } from '../../../../src/core/instrument/answering/parseAnswerFile'
import { publishedResult } from '../../../../src/core/scoring/published/publishedResult'
import { publishedResultSchema } from '../../../../src/core/scoring/published/publishedResultSchema'
import {
  anInstrument,
  anInstrumentDocument,
  anItem,
  answers,
  aRule,
} from '../../../support/builders/instrumentBuilders'
import { shippedInstrument } from '../../../support/builders/sessionBuilders'
import { theShelf } from '../../../support/shelf'

const contentHash = 'a'.repeat(64)

function published(instrument = anInstrument(), said: Partial<FiledAnswers> = {}) {
  return publishedResult({ answers: {}, profile: {}, ...said }, { instrument, contentHash, language: 'en' })
}

test('a score is exact, near and rounded, its band is named, and each item says what it gave', () => {
  const result = published(anInstrument(), { answers: answers({ budget: 3, records: 2, reserves: 'does-not-apply' }) })
  expect(result.domains[0]).toMatchObject({
    domain: 'money',
    score: { exact: '250/3', value: 250 / 3, shown: '83' },
    band: { id: 'working', label: 'Working' },
    coverage: { applicable: 2, withLevel: 2, doesNotApply: 1 },
    trace: [
      { item: 'budget', counted: true, contributed: { exact: '50', value: 50 } },
      { item: 'records', counted: true, contributed: { exact: '100/3' } },
      { item: 'reserves', counted: false },
    ],
  })
  expect(result.domains[1]).toMatchObject({ domain: 'people', score: 'unknown', band: 'unknown' })
})

test('a red flag brings its sentence and the band that it holds back', () => {
  const says = { en: 'One person can take money out alone.', cy: 'Gall un person …' }
  const redFlags = [{ when: [0], effect: 'capBand' as const, band: 'needs-work', says }]
  const instrument = anInstrument({ items: [anItem('budget', { redFlags }), anItem('records')] })
  const result = publishedResult(
    { answers: answers({ budget: 0, records: 3 }), profile: {} },
    { instrument, contentHash, language: 'cy' },
  )
  expect(result.domains[0]).toMatchObject({
    band: { id: 'needs-work', label: 'Needs work' },
    bandBeforeCap: { id: 'developing' },
    cappedBy: ['budget'],
  })
  expect(result.redFlags).toMatchObject([{ item: 'budget', answer: 0, says: 'Gall un person …' }])
})

test('where a rule has no bands, there is none, which is not the same as unknown', () => {
  const { scoring } = anInstrumentDocument()
  const rules = { shared: aRule({ method: 'sum', bands: undefined }) }
  const instrument = anInstrument({ items: [anItem('budget')], scoring: { ...scoring, rules } })
  const [domain] = published(instrument, { answers: answers({ budget: 2 }) }).domains
  expect(domain).toMatchObject({ score: { exact: '2', value: 2, shown: '2' }, band: 'none' })
})

test('an overlay’s rule is the one by which a score is shown', () => {
  const { scoring } = anInstrumentDocument()
  const instrument = anInstrument({
    items: [anItem('budget')],
    scoring: {
      ...scoring,
      rules: { shared: aRule(), finer: aRule({ rounding: { mode: 'half-up', digits: 2, when: 'display' } }) },
      overlays: [
        {
          id: 'small',
          title: { en: 'Small' },
          when: { profile: 'staffBand', in: ['0'] },
          rules: { money: 'finer' },
        },
      ],
    },
  })
  const result = published(instrument, { answers: answers({ budget: 2 }), profile: { staffBand: '0' } })
  expect(result).toMatchObject({ overlays: ['small'], domains: [{ score: { shown: '66.67' } }] })
})

test('what was answered and is not asked here is told, and counts nowhere', () => {
  const appliesWhen = { not: { profile: 'staffBand' as const, in: ['0'] } }
  const instrument = anInstrument({ items: [anItem('budget'), anItem('payroll', { appliesWhen })] })
  const said = { answers: answers({ budget: 2, payroll: 0 }), profile: { staffBand: '0' as const } }
  expect(published(instrument, said)).toMatchObject({ notCounted: ['payroll'], domains: [{ score: { shown: '67' } }] })
})

test.each(theShelf().map(({ id }) => id))('a result of %s is as the published schema says', (id) => {
  const instrument = shippedInstrument(id)
  const mixed = instrument.items.flatMap((item, at): [string, FiledAnswers['answers'][string]][] => {
    if (item.kind === 'note') return []
    if (at % 5 === 4) return [[item.id, 'dont-know']]
    if (item.kind === 'number') return [[item.id, { number: item.number?.to ?? 0 }]]
    if (item.kind === 'choice') return [[item.id, { option: item.options[at % item.options.length]?.id ?? '' }]]
    return item.kind === 'levels' ? [[item.id, { level: at % 3 }]] : []
  })
  for (const said of [{}, Object.fromEntries(mixed)]) {
    const result = published(instrument, { answers: said })
    expect(publishedResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  }
})
