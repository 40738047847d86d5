import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/instrument/answer'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import type { Plan } from '../../../../src/core/planning/planSchema'
import { toNumber } from '../../../../src/core/scoring/exact/fraction'
import type { Score } from '../../../../src/core/scoring/result'
import { type Comparison, compareSessions } from '../../../../src/core/session/compare/compareSessions'
import { sayThen } from '../../../../src/core/session/sessionChanges'
import { sessionResult } from '../../../../src/core/session/sessionResult'
import { anInstrument, anInstrumentDocument, anItem, aRule } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'
import { versionOne, versionTwo } from '../../../support/builders/versionBuilders'

type Said = Record<string, number | Answer>

const one = versionOne()
const allOfOne = { budget: 1, records: 1, reserves: 1, 'cash-box': 1, volunteers: 1 }

const earlier = (said: Said, instrument = one) => ({
  session: aSession(instrument, said, { id: 'earlier' }),
  instrument,
})
const later = (said: Said, instrument = one) => ({ session: aSession(instrument, said, { id: 'later' }), instrument })

function compared(of: Parameters<typeof compareSessions>[0]): Comparison {
  const outcome = compareSessions(of)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.comparison
}

const money = ({ domains }: Comparison) => {
  const found = domains.find(({ domain }) => domain === 'money')
  if (!found) throw new Error('no money')
  return found
}
const percent = (score: Score | undefined) =>
  score === undefined || typeof score === 'string' ? score : Math.round(toNumber(score))

const withSmallest = (smallestChange: number) => {
  const { scoring } = anInstrumentDocument()
  return anInstrument({
    items: ['budget', 'records', 'reserves'].map((id) => anItem(id)),
    scoring: { ...scoring, rules: { shared: aRule({ smallestChange }) } },
  })
}

describe('two sessions under two versions', () => {
  const newer = versionTwo()
  const comparison = compared({
    earlier: earlier(allOfOne),
    later: later({ budget: 2, records: 3, bank: 3, volunteers: 3, leaders: 3, rota: 3 }, newer),
  })

  test('say how many items are the same, changed, new and gone', () => {
    expect(comparison.counts).toEqual({ same: 2, changed: 1, new: 3, gone: 2, 'asked-once': 0 })
  })

  test('match by id and revision: what means something else shows no level of before', () => {
    const of = (id: string) => comparison.items.find(({ item }) => item === id)
    expect(of('budget')).toEqual({
      item: 'budget',
      domain: 'money',
      match: 'same',
      was: { level: 1 },
      now: { level: 2 },
    })
    expect(of('records')).toEqual({ item: 'records', domain: 'money', match: 'changed', now: { level: 3 } })
    expect(of('bank')).toMatchObject({ match: 'new' })
    expect(of('reserves')).toEqual({ item: 'reserves', domain: 'money', match: 'gone', was: { level: 1 } })
  })

  test('compute both results on the matched items alone, so that only answers can make a difference', () => {
    const { was, now, matched, since } = money(comparison)
    expect([matched, percent(was.score), percent(now.score), since]).toEqual([1, 33, 67, 'better'])
  })

  test('leave out a domain with no item in common', () => {
    expect(comparison.domains.map(({ domain }) => domain)).toEqual(['money', 'people'])
  })
})

test('with nothing changed in the instrument, both results are the sessions’ own', () => {
  const [before, after] = [earlier(allOfOne), later({ ...allOfOne, budget: 3 })]
  const { domains } = compared({ earlier: before, later: after })
  expect(domains.map(({ was }) => was.score)).toEqual(
    sessionResult(before.session, one).domains.map(({ score }) => score),
  )
  expect(domains.map(({ now }) => now.score)).toEqual(
    sessionResult(after.session, one).domains.map(({ score }) => score),
  )
})

describe('what last time’s level really was', () => {
  const [budget] = one.items
  const before = earlier(allOfOne)
  const after = later(allOfOne)
  const seenAnew = { ...after, session: sayThen(after.session, { item: budget as never, answer: { level: 0 } }) }

  test('stands between the old and the new level, and gives the domain a result of its own', () => {
    const comparison = compared({ earlier: before, later: seenAnew })
    const { was, really, now, since, sinceReally } = money(comparison)
    expect([was, really, now].map((result) => percent(result?.score))).toEqual([33, 25, 33])
    expect([since, sinceReally]).toEqual(['about-the-same', 'better'])
    expect(comparison.items[0]).toMatchObject({ was: { level: 1 }, really: { level: 0 }, now: { level: 1 } })
  })

  test('is not there where nobody said so, and can be taken back', () => {
    const people = compared({ earlier: before, later: seenAnew }).domains[1]
    expect(people).not.toHaveProperty('really')
    const back = sayThen(seenAnew.session, { item: budget as never, answer: undefined })
    expect(back.items).toEqual(after.session.items)
  })

  test('changes no answer and no result of the later session', () => {
    expect(sessionResult(seenAnew.session, one)).toEqual(sessionResult(after.session, one))
  })
})

describe('the smallest change that means something', () => {
  const domain = (smallest: number, budget: number) => {
    const instrument = withSmallest(smallest)
    const said = { budget: 1, records: 1, reserves: 1 }
    return money(compared({ earlier: earlier(said, instrument), later: later({ ...said, budget }, instrument) })).since
  }

  test('makes less of it about the same, up and down', () => {
    expect([domain(12, 2), domain(12, 0), domain(12, 1)]).toEqual([
      'about-the-same',
      'about-the-same',
      'about-the-same',
    ])
  })

  test('counts from exactly that change on', () => {
    expect([domain(11.1111, 2), domain(11.1111, 0), domain(22, 3)]).toEqual(['better', 'worse', 'better'])
  })

  test('cannot be said where one of the two has no score', () => {
    const instrument = withSmallest(5)
    const few = later({ budget: 3 }, instrument)
    expect(
      money(compared({ earlier: earlier({ budget: 1, records: 1, reserves: 1 }, instrument), later: few })).since,
    ).toBe('cannot-be-said')
  })
})

test('an item that only one of the two sessions asked is neither new nor gone', () => {
  const people = { session: aSession(one, allOfOne, { id: 'later', domains: ['money'] }), instrument: one }
  const { counts, items } = compared({ earlier: earlier(allOfOne), later: people })
  expect(counts).toMatchObject({ same: 4, 'asked-once': 1, gone: 0 })
  expect(items.at(-1)).toEqual({ item: 'volunteers', domain: 'people', match: 'asked-once', was: { level: 1 } })
})

test('a red flag that was settled makes an area better, also where its score is a little lower', () => {
  const redFlags = [{ when: [0], effect: 'capBand' as const, band: 'needs-work', says: { en: 'Look.' } }]
  const instrument = anInstrument({ items: [anItem('budget', { redFlags }), anItem('records'), anItem('reserves')] })
  const comparison = compared({
    earlier: earlier({ budget: 0, records: 3, reserves: 3 }, instrument),
    later: later({ budget: 1, records: 2, reserves: 2 }, instrument),
  })
  expect(money(comparison)).toMatchObject({ was: { band: 'needs-work' }, now: { band: 'developing' }, since: 'better' })
})

test('red flags that were put right and those that are new are named', () => {
  const flagged = (id: string) => anItem(id, { redFlags: [{ when: [0], effect: 'flag', says: { en: 'Look.' } }] })
  const instrument = anInstrument({ items: [flagged('budget'), flagged('records'), flagged('reserves')] })
  const { flags } = compared({
    earlier: earlier({ budget: 0, records: 0, reserves: 2 }, instrument),
    later: later({ budget: 2, records: 0, reserves: 0 }, instrument),
  })
  expect(flags).toEqual({ settled: ['budget'], raised: ['reserves'] })
  const silent = compared({
    earlier: earlier({ budget: 0, records: 0, reserves: 0 }, instrument),
    later: later({ budget: 'dont-know', reserves: { doesNotApply: 'We may not hold any.' } }, instrument),
  })
  expect(silent.flags, 'what nobody talked about is not put right').toEqual({ settled: ['reserves'], raised: [] })
})

test('each priority of the earlier session says what became of its actions and of its level', () => {
  const action = (id: string, item: string, state: 'done' | 'started') => ({
    ...{ id, item, state, what: `Do ${id}.`, origin: 'own' as const },
    ...{ owner: '', due: '', help: '', cost: '', knowBy: '' },
  })
  const plan: Plan = {
    ...{ id: 'p', sessionId: 'earlier', organisationId: 'harbour', strengthToKeep: '', agreedOn: '', reviewOn: '' },
    priorities: [
      { item: 'budget', because: 'It worries us.' },
      { item: 'reserves', because: '' },
      { item: 'unheard-of', because: '' },
    ],
    actions: [action('a', 'budget', 'done'), action('b', 'budget', 'started'), action('c', 'volunteers', 'done')],
  }
  const { priorities } = compared({ earlier: earlier(allOfOne), later: later({ budget: 3 }, versionTwo()), plan })
  expect(priorities).toEqual([
    {
      item: 'budget',
      because: 'It worries us.',
      match: 'same',
      was: { level: 1 },
      now: { level: 3 },
      actions: [
        { id: 'a', what: 'Do a.', state: 'done' },
        { id: 'b', what: 'Do b.', state: 'started' },
      ],
    },
    { item: 'reserves', because: '', match: 'gone', was: { level: 1 }, actions: [] },
    { item: 'unheard-of', because: '', match: 'not-asked', actions: [] },
  ])
})

describe('what cannot be compared', () => {
  const refused = (a: ReturnType<typeof earlier>, b: ReturnType<typeof later>) => {
    const outcome = compareSessions({ earlier: a, later: b })
    return outcome.ok ? 'compared' : outcome.problem
  }
  const named = (id: string, more: Parameters<typeof anInstrument>[0] = {}): Instrument =>
    anInstrument({ items: [anItem('budget'), anItem('records')], id, ...more })

  test('a session with itself, with another organisation’s, under another instrument, or with nothing in common', () => {
    const elsewhere = later(allOfOne)
    elsewhere.session = { ...elsewhere.session, organisationId: 'riverside' }
    expect(refused(earlier({}), earlier({}))).toBe('same-session')
    expect(refused(earlier({}), elsewhere)).toBe('other-organisation')
    const own = later(allOfOne)
    own.session = { ...own.session, feedback: true }
    expect(refused(earlier({}), own)).toBe('own-answers')
    expect(refused(earlier({}), later({}, named('another')))).toBe('other-instrument')
    const apart = anInstrument({ version: '2.0.0', items: [anItem('purpose')] })
    expect(refused(earlier({}), later({}, apart))).toBe('nothing-in-common')
  })

  test('an adaptation is compared where its items still say the same, and nowhere else', () => {
    const { publisher, id, version } = one
    const derivedFrom = { publisher, id, version, contentHash: 'a'.repeat(64) }
    const levels = [0, 1, 2, 3].map((value) => ({ value, description: { en: `Ours, at ${value}.` } }))
    const ours = named('ours', { derivedFrom, items: [anItem('budget'), anItem('records', { levels })] })
    expect(compared({ earlier: earlier(allOfOne), later: later({}, ours) }).counts).toEqual({
      ...{ same: 1, changed: 1, new: 0, gone: 3 },
      'asked-once': 0,
    })
  })
})
