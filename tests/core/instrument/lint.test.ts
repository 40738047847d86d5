import { expect, test } from 'vitest'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import type { InstrumentDocument, ItemDocument } from '../../support/builders/instrumentBuilders'
import { anInstrument, anInstrumentDocument, anItem, aRule } from '../../support/builders/instrumentBuilders'

function findings(more: Partial<InstrumentDocument>) {
  return lintInstrument(anInstrument(more), { houseRules: 'errors' }).map(({ kind, where }) => `${kind} ${where}`)
}

function findingsOf(item: Partial<ItemDocument>) {
  return findings({ items: [anItem('budget', item), anItem('records'), anItem('reserves')] })
}

const level = (value: number, text = `Level ${value}.`) => ({ value, description: { en: text } })
const advised = (value: number) => ({ ...level(value), advice: { step: { en: 'Ask the bank.' } } })
const ladder = [advised(0), advised(1), advised(2), level(3)]

test('an instrument with nothing wrong has no findings', () => {
  expect(findings({})).toEqual([])
})

test('house rules are errors for what ships and warnings elsewhere; contradictions are always errors', () => {
  const instrument = anInstrument({
    items: [
      anItem('budget', { evidence: [], levels: [level(0), advised(1), advised(2), level(3)] }),
      anItem('records'),
    ],
    priorities: { most: 2, usual: 3 },
  })
  const severities = (houseRules: 'errors' | 'warnings') =>
    Object.fromEntries(lintInstrument(instrument, { houseRules }).map(({ kind, severity }) => [kind, severity]))
  expect(severities('errors')).toEqual({ 'no-advice': 'error', 'no-evidence': 'error', priorities: 'error' })
  expect(severities('warnings')).toEqual({ 'no-advice': 'warning', 'no-evidence': 'warning', priorities: 'error' })
})

test('every level below the best has advice; the best is the lowest where an item counts in reverse', () => {
  expect(findingsOf({ levels: [level(0), advised(1), advised(2), level(3)] })).toEqual([
    'no-advice items.budget.levels.0',
  ])
  expect(findingsOf({ levels: ladder, reverse: true })).toEqual(['no-advice items.budget.levels.3'])
})

test('a sentence of 26 words is too long, one of 25 is not, in whatever text it stands', () => {
  const words = (count: number) => `${Array(count).fill('we').join(' ')}.`
  expect(findings({ summary: { en: words(25) } })).toEqual([])
  expect(findings({ summary: { en: `${words(20)} ${words(20)}` } })).toEqual([])
  expect(findings({ summary: { en: words(26) } })).toEqual(['long-sentence summary'])
  expect(findingsOf({ levels: [{ ...advised(0), description: { en: words(26) } }, ...ladder.slice(1)] })).toEqual([
    'long-sentence items.budget.levels.0.description',
  ])
})

test('hard words are found over an item as a whole, not in one of its lines', () => {
  const hard = 'Accountability considerations necessitate institutional transparency.'
  expect(findingsOf({ why: { en: 'Individual responsibilities vary.' } })).toEqual([])
  expect(findingsOf({ why: { en: `${hard} ${hard}` }, hint: { en: `${hard} ${hard}` } })).toEqual([
    'reading-age items.budget',
  ])
})

test('words in another language are not measured by English rules', () => {
  const long = `${Array(40).fill('sefydliadau').join(' ')}.`
  const both = (en: string) => ({ en, cy: long })
  const found = findings({ summary: both('A short look.') })
  expect(found.filter((finding) => finding.startsWith('long') || finding.startsWith('reading'))).toEqual([])
})

test('descriptions, evidence and help are missed where they are missing, by live items only', () => {
  const bare = {
    levels: [{ ...advised(0), description: undefined }, ...ladder.slice(1)],
    evidence: [],
    help: undefined,
  }
  const withoutUndefined: Partial<ItemDocument> = JSON.parse(JSON.stringify(bare))
  const item: ItemDocument = JSON.parse(JSON.stringify({ ...anItem('budget', withoutUndefined), help: undefined }))
  expect(findings({ items: [item, anItem('records'), anItem('reserves')] })).toEqual([
    'no-description items.budget.levels.0',
    'no-evidence items.budget',
    'no-help items.budget',
  ])
  const retired: ItemDocument = { ...item, retired: { version: '1.1.0' } }
  expect(findings({ items: [retired, anItem('records'), anItem('reserves')] })).toEqual([])
})

test('a red flag says what is wrong and how soon to act; a warning only what is wrong', () => {
  const capped = { effect: 'capBand' as const, band: 'needs-work' }
  expect(findingsOf({ redFlags: [{ when: [0], ...capped }] })).toEqual([
    'flag-without-days items.budget.redFlags.0',
    'flag-without-words items.budget.redFlags.0',
  ])
  const says = { en: 'Nobody looks.' }
  expect(findingsOf({ redFlags: [{ when: [0], ...capped, says, actWithinDays: 30 }] })).toEqual([])
  expect(findingsOf({ redFlags: [{ when: [1], effect: 'warn', says }] })).toEqual([])
})

test('an item that rests on law says when that was checked and when to look again, in that order', () => {
  const redFlags = [{ when: [1], effect: 'warn' as const, statutory: true, says: { en: 'Late.' } }]
  const law = ['law-without-dates items.budget']
  expect(findingsOf({ redFlags })).toEqual(law)
  expect(findingsOf({ redFlags, lawCheckedOn: '2026-11-22' })).toEqual(law)
  expect(findingsOf({ reviewBy: '2027-11-22' })).toEqual(law)
  expect(findingsOf({ redFlags, lawCheckedOn: '2027-11-22', reviewBy: '2026-11-22' })).toEqual(law)
  expect(findingsOf({ redFlags, lawCheckedOn: '2026-11-22', reviewBy: '2027-11-22' })).toEqual([])
})

test('an id names one thing in the whole file', () => {
  expect(findings({ items: [anItem('money'), anItem('records'), anItem('reserves')] })).toEqual([
    'repeated-id items.money',
  ])
  const chip = { id: 'minutes', label: { en: 'Minutes' } }
  expect(findingsOf({ evidence: [chip, chip] })).toEqual(['repeated-id items.budget.evidence.minutes'])
})

test('texts are complete in every language of the title', () => {
  const item = anItem('budget', { name: { en: 'Budget', cy: 'Cyllideb' } })
  const found = findings({ title: { en: 'Small', gd: 'Beag' }, items: [item, anItem('records'), anItem('reserves')] })
  expect(found).toContain('missing-translation summary')
  expect(found).toContain('missing-translation items.records.name')
  const messages = lintInstrument(anInstrument({ items: [item, anItem('records')] }), { houseRules: 'errors' })
  expect(messages.map(({ message }) => message)).toEqual(["The title is not in 'cy'."])
})

test('a domain in which nothing is asked is found', () => {
  const { domains } = anInstrumentDocument()
  expect(findings({ domains: [...domains, { id: 'quality', title: { en: 'Quality' } }] })).toEqual([
    'empty-domain domains.quality',
  ])
})

test('a band that no combination of answers reaches is found, and one that a red flag alone can reach is not', () => {
  // One item on 0–3 gives 0, 33⅓, 66⅔ and 100 per cent: nothing from 70 to under 90, but two items give 83⅓.
  expect(findings({ items: [anItem('budget')] })).toEqual(['unreachable-band domains.money'])
  expect(findings({ items: [anItem('budget'), anItem('records')] })).toEqual([])
  const redFlags = [{ when: [0], effect: 'capBand' as const, band: 'working', says: { en: 'No.' }, actWithinDays: 9 }]
  expect(findings({ items: [anItem('budget', { redFlags })] })).toEqual([])
})

test.each([
  { method: 'weighted-mean' as const, top: 3, beyond: 3.01 },
  { method: 'sum' as const, top: 6, beyond: 6.01 },
  { method: 'floor' as const, top: 3, beyond: 3.01 },
])('under $method a band at the best score is reachable, one beyond it is not', ({ method, top, beyond }) => {
  const scored = (from: number) => ({
    rules: { shared: aRule({ method, bands: 'two' }) },
    bandSets: {
      two: [
        { id: 'low', label: { en: 'Low' }, from: 0, tone: 'growing' as const },
        { id: 'high', label: { en: 'High' }, from, tone: 'good' as const },
      ],
    },
    domainRule: 'shared',
  })
  const items = [anItem('budget'), anItem('records')]
  expect(findings({ items, scoring: scored(top) })).toEqual([])
  expect(findings({ items, scoring: scored(beyond) })).toEqual(['unreachable-band domains.money'])
})

test('a condition that nothing makes true is found', () => {
  const small = { profile: 'incomeBand' as const, in: ['lt10k'] }
  const large = { profile: 'incomeBand' as const, in: ['10m-plus'] }
  const impossible = ['impossible-condition items.budget.appliesWhen']
  expect(findingsOf({ appliesWhen: small })).toEqual([])
  expect(findingsOf({ appliesWhen: { not: small } })).toEqual([])
  expect(findingsOf({ appliesWhen: { any: [small, large] } })).toEqual([])
  expect(findingsOf({ appliesWhen: { all: [small, large] } })).toEqual(impossible)
  expect(findingsOf({ appliesWhen: { all: [small, { not: small }] } })).toEqual(impossible)
})

test('a field that takes several codes can hold two at once, so both may be asked for', () => {
  const served = (code: string) => ({ profile: 'beneficiaries' as const, in: [code] })
  expect(findingsOf({ appliesWhen: { all: [served('201'), served('202')] } })).toEqual([])
})

test('a condition on a level that its item does not have is found', () => {
  const after = (code: number | 'does-not-apply') =>
    findings({
      items: [
        anItem('budget', { allowDoesNotApply: false }),
        anItem('records', { appliesWhen: { item: 'budget', in: [code] } }),
        anItem('reserves'),
      ],
    })
  expect(after(3)).toEqual([])
  expect(after(4)).toEqual(['impossible-condition items.records.appliesWhen'])
  expect(after('does-not-apply')).toEqual(['impossible-condition items.records.appliesWhen'])
})

test('the usual number of priorities is at most the greatest, and strengths stand on levels that exist', () => {
  expect(findings({ priorities: { most: 3, usual: 3 } })).toEqual([])
  expect(findings({ priorities: { most: 2, usual: 3 } })).toEqual(['priorities priorities'])
  expect(findings({ strengths: { levels: [4, 3], most: 3 } })).toEqual(['strengths strengths.levels'])
})

test('a level that was forgotten is found, in a shared set and among an item’s own; even leaps are no gap', () => {
  const set = (...values: number[]) => ({ four: values.map((value) => ({ value, label: { en: `Step ${value}` } })) })
  const own = (...values: number[]) => [
    anItem('budget', {
      levelSet: undefined,
      levels: values.map((value, at) => (at < 3 ? advised(value) : level(value))),
    }),
    anItem('records'),
    anItem('reserves'),
  ]
  const gaps = (more: Partial<InstrumentDocument>) =>
    lintInstrument(anInstrument(more), { houseRules: 'warnings' })
      .filter(({ kind }) => kind === 'level-gap')
      .map(({ severity, where, message }) => `${severity} ${where}: ${message}`)
  expect(gaps({ levelSets: set(0, 2, 3) })).toEqual([
    'warning levelSets.four: The levels run from 0 to 3, but there is no 1. Was it forgotten?',
  ])
  expect(gaps({ items: own(0, 1, 3) })).toEqual([
    'warning items.budget.levels: The levels run from 0 to 3, but there is no 2. Was it forgotten?',
  ])
  expect(gaps({ items: own(0, 25, 50, 100), strengths: { levels: [], most: 3 } })).toEqual([])
  expect(gaps({ items: own(0, 1, 10), strengths: { levels: [], most: 3 } })).toEqual([])
})

test('a level with neither label nor description is bare, also where no plan follows', () => {
  const bare = anItem('budget', { levelSet: undefined, levels: [{ value: 0 }, { value: 1, label: { en: 'Yes' } }] })
  const found = lintInstrument(
    anInstrument({
      items: [bare, anItem('records')],
      priorities: { most: 0, usual: 0 },
      strengths: { levels: [], most: 3 },
    }),
    { houseRules: 'warnings' },
  )
  expect(found.filter(({ kind }) => kind === 'no-description')).toEqual([
    {
      severity: 'warning',
      kind: 'no-description',
      where: 'items.budget.levels.0',
      message: 'This level has neither a label nor a description: on paper it is only a number.',
    },
  ])
})

test('an id that stands for two things is told with the place of the other', () => {
  const items = [anItem('money'), anItem('records'), anItem('reserves')]
  const [found] = lintInstrument(anInstrument({ items }), { houseRules: 'warnings' })
  expect(found?.message).toBe("The id 'money' stands for something else too: domains.money.")
})
