import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/instrument/answer'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { suggestionsFrom } from '../../../../src/core/session/carry/suggestionsFrom'
import { suggestionFor, waitingSuggestions } from '../../../../src/core/session/carry/waitingSuggestions'
import { answerItem, markUndecided } from '../../../../src/core/session/sessionChanges'
import { domainProgress, openItems, progressOf } from '../../../../src/core/session/sessionProgress'
import { sessionResult, sessionSuggestions } from '../../../../src/core/session/sessionResult'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { startSession } from '../../../../src/core/session/startSession'
import { anInstrument, anItem } from '../../../support/builders/instrumentBuilders'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../../support/builders/sessionBuilders'

const quick = shippedInstrument('quick-check')
const full = shippedInstrument('full-diagnosis')

test('Yes, Partly and Not yet in the quick check become 2, 1 and 0 in the full diagnosis, with where they come from', () => {
  const session = aSession(quick, { 'quick-bank-account': 2, 'quick-committee': 1, 'quick-year-plan': 0 })
  const suggested = suggestionsFrom([{ session, instrument: quick }], full)
  expect(levelsIn(suggested)).toEqual({ 'payments-and-bank-access': 2, 'trustees-and-roles': 1, 'work-plan': 0 })
  expect(suggested['work-plan']?.from).toEqual({
    sessionId: 'session-1',
    instrument: session.instrument,
    item: 'quick-year-plan',
    on: '2026-11-22T14:00:00.000Z',
  })
})

test('every item of the quick check carries to a question of the full diagnosis that has all three levels', () => {
  const session = aSession(quick, Object.fromEntries(quick.items.map(({ id }) => [id, 2])))
  expect(Object.keys(suggestionsFrom([{ session, instrument: quick }], full))).toHaveLength(15)
})

test('don’t know, does not apply, not discussed and what is still undecided suggest nothing', () => {
  const answered = aSession(quick, {
    'quick-bank-account': 'dont-know',
    'quick-safeguarding': { doesNotApply: 'We only sing' },
    'quick-committee': 'not-discussed',
    'quick-year-plan': 1,
  })
  const session = markUndecided(answered, { item: itemOf(quick, 'quick-year-plan'), undecided: true })
  expect(suggestionsFrom([{ session, instrument: quick }], full)).toEqual({})
})

test('the newest answer decides, whichever session it was given in and even if it is no level', () => {
  const at = (day: string, said: Record<string, Answer>, id: string) =>
    Object.entries(said).reduce(
      (session, [item, answer]) =>
        answerItem(session, { item: itemOf(quick, item), answer, now: new Date(`2026-${day}T10:00:00.000Z`) }),
      aSession(quick, {}, { id }),
    )
  const spring = at('11-25', { 'quick-bank-account': { level: 0 }, 'quick-year-plan': { level: 2 } }, 'spring')
  const summer = at('11-27', { 'quick-bank-account': { level: 1 }, 'quick-year-plan': 'dont-know' }, 'summer')
  for (const sessions of [
    [spring, summer],
    [summer, spring],
  ]) {
    const suggested = suggestionsFrom(
      sessions.map((session) => ({ session, instrument: quick })),
      full,
    )
    expect(levelsIn(suggested)).toEqual({ 'payments-and-bank-access': 1 })
    expect(suggested['payments-and-bank-access']?.from.sessionId).toBe('summer')
  }
})

test('an answer in an area that was left out is kept there and carries nothing', () => {
  const session = { ...aSession(quick, { 'quick-bank-account': 2 }), domains: ['direction'] }
  expect(suggestionsFrom([{ session, instrument: quick }], full)).toEqual({})
})

test('nothing is carried to another instrument, another revision, a retired item or one that counts the other way round', () => {
  const from = (to: Partial<{ instrument: string; item: string; revision: number }> = {}) =>
    anInstrument({
      id: 'short',
      items: [anItem('short-budget', { carriesTo: { instrument: 'long', item: 'budget', revision: 2, ...to } })],
    })
  const into = (more: Parameters<typeof anItem>[1] = {}) =>
    anInstrument({ id: 'long', items: [anItem('budget', { revision: 2, ...more })] })
  const carried = (short: Instrument, long: Instrument) =>
    levelsIn(suggestionsFrom([{ session: aSession(short, { 'short-budget': 1 }), instrument: short }], long))
  expect(carried(from(), into())).toEqual({ budget: 1 })
  expect(carried(from({ instrument: 'other' }), into())).toEqual({})
  expect(carried(from({ item: 'other' }), into())).toEqual({})
  expect(carried(from({ revision: 1 }), into())).toEqual({})
  expect(carried(from(), into({ retired: { version: '1.0.0' } }))).toEqual({})
  expect(carried(from(), into({ future: true }))).toEqual({})
  expect(carried(from(), into({ reverse: true }))).toEqual({})
})

test('never a level above 2, and never one that the item does not have', () => {
  const short = anInstrument({
    id: 'short',
    items: [
      anItem('a', { carriesTo: { instrument: 'long', item: 'four-levels', revision: 1 } }),
      anItem('b', { carriesTo: { instrument: 'long', item: 'two-levels', revision: 1 } }),
    ],
  })
  const four = [0, 1, 2, 3].map((value) => ({ value, label: { en: `Level ${value}` } }))
  const two = [0, 2].map((value) => ({ value, label: { en: `Level ${value}` } }))
  const long = anInstrument({
    id: 'long',
    levelSets: { four, two },
    items: [anItem('four-levels'), anItem('two-levels', { levelSet: 'two', levels: [] })],
  })
  const carried = (a: number, b: number) =>
    levelsIn(suggestionsFrom([{ session: aSession(short, { a, b }), instrument: short }], long))
  expect(carried(3, 1)).toEqual({})
  expect(carried(2, 2)).toEqual({ 'four-levels': 2, 'two-levels': 2 })
})

test('a suggestion waits until its question is answered, and waits again when the answer is taken back', () => {
  const item = itemOf(full, 'work-plan')
  const session = withSuggestions({ 'quick-year-plan': 1, 'quick-bank-account': 2 })
  expect(waitingSuggestions(session, full).map(({ id }) => id)).toEqual(['work-plan', 'payments-and-bank-access'])
  const now = new Date('2026-11-30T10:00:00.000Z')
  const answered = answerItem(session, { item, answer: 'dont-know', now })
  expect(suggestionFor(answered, full, item)).toBeUndefined()
  expect(waitingSuggestions(answered, full)).toHaveLength(1)
  expect(suggestionFor(answerItem(answered, { item, answer: undefined, now }), full, item)?.level).toBe(1)
})

test('a session with nothing to suggest says nothing of suggestions', () => {
  expect('suggested' in aSession(full)).toBe(false)
  expect('suggested' in withSuggestions({ 'quick-bank-account': 'dont-know' })).toBe(false)
})

test('with suggestions or without, whatever was answered: the same results, coverage, progress and open questions', () => {
  const said = fc.constantFrom<Answer>({ level: 0 }, { level: 1 }, { level: 2 }, 'dont-know', 'not-discussed')
  const someOf = (instrument: Instrument) =>
    fc.dictionary(fc.constantFrom(...instrument.items.map(({ id }) => id)), said, { maxKeys: 15 })
  fc.assert(
    fc.property(someOf(quick), someOf(full), (before, now) => {
      const plain = aSession(full, now)
      const session = aSession(quick, before)
      const carrying: Session = { ...plain, suggested: suggestionsFrom([{ session, instrument: quick }], full) }
      for (const read of [sessionResult, sessionSuggestions, progressOf, domainProgress, openItems]) {
        expect(read(carrying, full)).toEqual(read(plain, full))
      }
    }),
    { numRuns: 40 },
  )
})

/** A session with the full diagnosis, started after the quick check was answered so. */
function withSuggestions(said: Record<string, number | Answer>): Session {
  return startSession({
    id: 'session-2',
    organisation: harbourAdviceCentre(),
    mode: 'facilitated',
    instrument: full,
    contentHash: 'b'.repeat(64),
    raters: [],
    domains: full.domains.map(({ id }) => id),
    place: '',
    suggested: suggestionsFrom([{ session: aSession(quick, said), instrument: quick }], full),
    now: new Date('2026-11-29T10:00:00.000Z'),
  })
}

function levelsIn(suggested: ReturnType<typeof suggestionsFrom>): Record<string, number> {
  return Object.fromEntries(Object.entries(suggested).map(([id, { level }]) => [id, level]))
}

function itemOf(instrument: Instrument, id: string) {
  const item = instrument.items.find((other) => other.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item
}
