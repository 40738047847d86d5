import { expect, test } from 'vitest'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import type { InstrumentDocument, ItemDocument, RuleDocument } from '../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem, aRule } from '../../support/builders/instrumentBuilders'

function problems(document: unknown) {
  const outcome = parseInstrument(document)
  return outcome.ok ? [] : outcome.problems.map(({ problem, where }) => `${problem} ${where}`)
}

const withItems = (...items: ItemDocument[]) => anInstrumentDocument({ items })

function withRule(rule: Partial<RuleDocument>, bands?: { id: string; from: number }[]): InstrumentDocument {
  const { scoring } = anInstrumentDocument()
  const named = bands?.map(({ id, from }) => ({ id, from, label: { en: id }, tone: 'good' as const }))
  return anInstrumentDocument({
    scoring: { ...scoring, rules: { shared: aRule(rule) }, ...(named && { bandSets: { 'four-bands': named } }) },
  })
}

test('a file that is as it should be parses, and what may be left out is filled in', () => {
  const outcome = parseInstrument(anInstrumentDocument())
  expect(outcome).toMatchObject({
    ok: true,
    instrument: { orders: [], signals: [], items: [{ weight: 1 }, {}, {}, {}, {}] },
  })
})

test('what is not an instrument at all is malformed', () => {
  for (const nothing of [undefined, null, 7, 'text', true]) expect(problems(nothing)).toEqual(['malformed (file)'])
  expect(problems([])).toEqual(['malformed (file)'])
  expect(problems({})).toContain('malformed schemaVersion')
})

test('a file for a newer Soundings is told apart from a broken one', () => {
  expect(problems({ schemaVersion: 2, somethingNew: true })).toEqual(['newer-format schemaVersion'])
  expect(problems({ ...anInstrumentDocument(), schemaVersion: 2 })).toEqual(['newer-format schemaVersion'])
  expect(problems({ ...anInstrumentDocument(), schemaVersion: 0 })).toEqual(['malformed schemaVersion'])
  expect(problems({ ...anInstrumentDocument(), schemaVersion: '2' })).toEqual(['malformed schemaVersion'])
})

test('everything malformed is reported at once, each with its place', () => {
  const document = anInstrumentDocument()
  const broken = {
    ...document,
    version: 'one',
    baseLanguage: 'English',
    licence: { ...document.licence, mayTranslate: 'yes' },
    items: document.items.map((item, i) => (i === 1 ? { ...item, revision: 0, colour: 'red' } : item)),
  }
  expect(problems(broken).toSorted()).toEqual([
    'malformed baseLanguage',
    'malformed items.records',
    'malformed items.records.revision',
    'malformed licence.mayTranslate',
    'malformed version',
  ])
})

test.each([
  { what: 'an id that is not words', item: { id: 'Budget 1' } },
  { what: 'an id that every object has', item: { id: 'constructor' } },
  { what: 'a text without words', item: { name: {} } },
  { what: 'an empty text', item: { name: { en: '' } } },
  { what: 'a weight below nothing', item: { weight: -1 } },
  { what: 'a weight that fractions cannot hold', item: { weight: 1e-7 } },
  { what: 'a level that fractions cannot hold', item: { levels: [{ value: 1e21 }] } },
  { what: 'a day that does not exist', item: { lawCheckedOn: '2026-02-30' } },
  {
    what: 'guidance at an address that is not safe',
    item: { guidance: [{ title: { en: 'Law' }, url: 'javascript:1' }] },
  },
  { what: 'an empty condition', item: { appliesWhen: { all: [] } } },
  { what: 'code instead of a condition', item: { appliesWhen: 'profile.incomeBand > 4' } },
])('$what is malformed', ({ item }) => {
  const [first, ...rest] = anInstrumentDocument().items
  const found = problems({ ...anInstrumentDocument(), items: [{ ...first, ...item }, ...rest] })
  expect(found).toEqual([expect.stringMatching(/^malformed items\.(0|budget)\./)])
})

test('a text without the base language is malformed, also where its language has three letters', () => {
  expect(problems(withItems(anItem('budget', { name: { cy: 'Cyllideb' } })))).toEqual(['malformed items.budget.name'])
  expect(problems(anInstrumentDocument({ summary: { sco: 'A wee look.' } }))).toEqual(['malformed summary'])
  expect(problems(anInstrumentDocument({ summary: { en: 'Short.', sco: 'A wee look.' } }))).toEqual([])
})

test('an id that stands twice is found in domains, items, signals, orders and groups', () => {
  const { domains, scoring } = anInstrumentDocument()
  const signal = { id: 'worth-it', any: [{ atLeast: 1, of: 'all-items' as const, are: [0] }], says: { en: 'Look.' } }
  const order = { id: 'by-story', title: { en: 'Story' }, items: ['budget'] }
  const group = { id: 'stage', title: { en: 'Stage' }, rule: 'shared', of: [{ member: 'money' }] }
  expect(problems(anInstrumentDocument({ domains: [...domains, ...domains.slice(0, 1)] }))).toEqual([
    'duplicate-id domains.money',
  ])
  expect(problems(withItems(anItem('budget'), anItem('budget')))).toEqual(['duplicate-id items.budget'])
  expect(problems(anInstrumentDocument({ signals: [signal, signal] }))).toEqual(['duplicate-id signals.worth-it'])
  expect(problems(anInstrumentDocument({ orders: [order, order] }))).toEqual(['duplicate-id orders.by-story'])
  expect(problems(anInstrumentDocument({ scoring: { ...scoring, groups: [group, group] } }))).toEqual([
    'duplicate-id scoring.groups.stage',
  ])
  expect(problems(anInstrumentDocument({ scoring: { ...scoring, groups: [{ ...group, id: 'money' }] } }))).toEqual([
    'duplicate-id scoring.groups.money',
  ])
})

test('every name of something that is not there is found, all at once', () => {
  const { domains, scoring } = anInstrumentDocument()
  const capped = { when: [0], effect: 'capBand' as const }
  const document = anInstrumentDocument({
    domains: domains.map((domain) => ({ ...domain, rule: domain.id === 'people' ? 'none' : 'shared' })),
    items: [
      anItem('budget', { levelSet: 'five', redFlags: [capped, { ...capped, band: 'purple' }] }),
      anItem('records', { levels: [{ value: 0, advice: { step: { en: 'Ask.' }, needs: ['nothing'] } }] }),
      anItem('reserves', { retired: { version: '1.1.0', replacedBy: 'gone' } }),
      anItem('homeless', { domain: 'nowhere' }),
      anItem('volunteers', { domain: 'people' }),
    ],
    orders: [{ id: 'by-story', title: { en: 'Story' }, items: ['lost'] }],
    signals: [{ id: 'look', any: [{ atLeast: 1, of: ['missing'], are: [0] }], says: { en: 'Look.' } }],
    scoring: {
      ...scoring,
      rules: { shared: aRule(), other: aRule({ bands: 'none' }) },
      groups: [{ id: 'stage', title: { en: 'Stage' }, rule: 'gate', of: [{ member: 'money' }, { member: 'later' }] }],
    },
  })
  expect(problems(document).toSorted()).toEqual([
    'unknown-reference domains.people.rule',
    'unknown-reference items.budget',
    'unknown-reference items.budget.redFlags',
    'unknown-reference items.budget.redFlags',
    'unknown-reference items.homeless',
    'unknown-reference items.records.levels.0',
    'unknown-reference items.reserves',
    'unknown-reference orders.by-story',
    'unknown-reference scoring.groups.stage',
    'unknown-reference scoring.groups.stage.rule',
    'unknown-reference scoring.rules.other.bands',
    'unknown-reference signals.look',
  ])
})

test('groups cannot lead in a circle: each stands on what comes before it', () => {
  const { scoring } = anInstrumentDocument()
  const group = (id: string, member: string) => ({ id, title: { en: id }, rule: 'shared', of: [{ member }] })
  expect(
    problems(anInstrumentDocument({ scoring: { ...scoring, groups: [group('one', 'two'), group('two', 'one')] } })),
  ).toEqual(['unknown-reference scoring.groups.one'])
  expect(
    problems(anInstrumentDocument({ scoring: { ...scoring, groups: [group('one', 'money'), group('two', 'one')] } })),
  ).toEqual([])
})

test('a condition looks back only, and at codes that exist', () => {
  const asked = (appliesWhen: ItemDocument['appliesWhen']) =>
    problems(withItems(anItem('budget'), anItem('records', { appliesWhen }), anItem('reserves')))
  const place = 'condition items.records.appliesWhen'
  expect(asked({ item: 'budget', in: [0, 'dont-know'] })).toEqual([])
  expect(asked({ item: 'records', in: [0] })).toEqual([place])
  expect(asked({ any: [{ item: 'reserves', in: [0] }, { not: { item: 'unheard-of', in: [0] } }] })).toEqual([
    place,
    place,
  ])
  expect(asked({ all: [{ profile: 'incomeBand', in: ['lt10k', 'poor'] }] })).toEqual([place])
})

test('an item has two levels at least, each once, and red flags on levels that it has', () => {
  const own = (...values: number[]) => ({ levels: values.map((value) => ({ value })), levelSet: undefined })
  const bare = (more: object) => JSON.parse(JSON.stringify(withItems({ ...anItem('budget'), ...more })))
  expect(problems(bare(own(0)))).toEqual(['scale items.budget.levels'])
  expect(problems(bare(own()))).toEqual(['scale items.budget.levels'])
  expect(problems(bare(own(0, 1, 1)))).toEqual(['scale items.budget.levels'])
  expect(problems(bare({ redFlags: [{ when: [0, 7, 'dont-know'], effect: 'flag' }] }))).toEqual([
    'scale items.budget.redFlags',
  ])
  const sets = { four: [0, 1, 1, 3].map((value) => ({ value, label: { en: 'Level' } })) }
  expect(problems(anInstrumentDocument({ levelSets: sets }))).toEqual(['scale levelSets.four'])
})

test('an answer counted as some level must lie on the scale of every item that it can meet', () => {
  const twice = ['scale scoring.rules.shared.dontKnow', 'scale scoring.rules.shared.dontKnow']
  expect(problems(withRule({ dontKnow: { asLevel: 1.5 } }))).toEqual([])
  expect(problems(withRule({ dontKnow: { asLevel: 4 } })).slice(0, 2)).toEqual(twice)
  expect(problems(withRule({ dontKnow: { asLevel: -1 } })).slice(0, 2)).toEqual(twice)
})

test('bands that leave a gap at the bottom, do not rise or stand twice would make a score lie', () => {
  const place = 'bands scoring.rules.shared.bands'
  const low = { id: 'low', from: 0 }
  expect(problems(withRule({}, [low]))).toEqual([])
  expect(problems(withRule({}, [{ id: 'low', from: 1 }]))).toEqual([place])
  expect(problems(withRule({}, [low, { id: 'high', from: 0 }]))).toEqual([place])
  expect(problems(withRule({}, [low, { id: 'high', from: 50 }, { id: 'mid', from: 40 }]))).toEqual([place])
  expect(problems(withRule({}, [low, { id: 'low', from: 40 }]))).toEqual([place])
})

test('the lowest band starts where the lowest score of its rule lies: at level 1 for a mean of 1 to 5', () => {
  const oneToFive = anItem('budget', { levelSet: 'five', levels: [] })
  const scored = (method: RuleDocument['method'], from: number) => ({
    ...withRule({ method }, [{ id: 'low', from }]),
    items: [oneToFive, anItem('records', { levelSet: 'five', levels: [], weight: 2 })],
    domains: [{ id: 'money', title: { en: 'Money' } }],
    levelSets: { five: [1, 2, 3, 4, 5].map((value) => ({ value, label: { en: 'Level' } })) },
  })
  const place = ['bands scoring.rules.shared.bands']
  expect(problems(scored('weighted-mean', 1))).toEqual([])
  expect(problems(scored('weighted-mean', 2))).toEqual(place)
  expect(problems(scored('floor', 1))).toEqual([])
  expect(problems(scored('percent-of-maximum', 1))).toEqual(place)
})

test('the lowest sum counts weights: two items from −2, one of them twice, reach −6', () => {
  const levels = [-2, 0, 2].map((value) => ({ value }))
  const scored = (from: number) => ({
    ...withRule({ method: 'sum' }, [{ id: 'low', from }]),
    items: [
      anItem('budget', { levels, weight: 2, levelSet: 'three' }),
      anItem('records', { levels, levelSet: 'three' }),
    ],
    levelSets: { three: levels.map(({ value }) => ({ value, label: { en: 'Level' } })) },
    domains: [{ id: 'money', title: { en: 'Money' } }],
  })
  expect(problems(scored(-6))).toEqual([])
  expect(problems(scored(-5.99))).toEqual(['bands scoring.rules.shared.bands'])
})

test('a group can lie lower than its domains: two sums of −3, one of them twice, reach −9', () => {
  const levels = [-3, 0, 3].map((value) => ({ value }))
  const item = (id: string, domain: string) => anItem(id, { domain, levels, levelSet: 'three' })
  const { scoring, ...document } = withRule({ method: 'sum' }, [])
  const bands = (from: number) => [{ id: 'low', from, label: { en: 'Low' }, tone: 'good' as const }]
  const group = { id: 'all', title: { en: 'All' }, of: [{ member: 'money', weight: 2 }, { member: 'people' }] }
  const scored = (from: number) => ({
    ...document,
    items: [item('budget', 'money'), item('volunteers', 'people')],
    levelSets: { three: levels.map(({ value }) => ({ value, label: { en: 'Level' } })) },
    scoring: {
      ...scoring,
      rules: { ...scoring.rules, whole: aRule({ method: 'sum', bands: 'whole' }) },
      bandSets: { 'four-bands': bands(-3), whole: bands(from) },
      groups: [{ ...group, rule: 'whole' }],
    },
  })
  expect(problems(scored(-9))).toEqual([])
  expect(problems(scored(-8.99))).toEqual(['bands scoring.rules.whole.bands'])
})
