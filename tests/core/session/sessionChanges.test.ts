import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import type { Item } from '../../../src/core/instrument/itemSchema'
import {
  annotateItem,
  answerItem,
  finishSession,
  markUndecided,
  rateImportance,
  recordedItem,
  reopenSession,
  withProfile,
} from '../../../src/core/session/sessionChanges'
import { answersOf } from '../../../src/core/session/sessionProgress'
import { sessionResult } from '../../../src/core/session/sessionResult'
import { sessionSchema } from '../../../src/core/session/sessionSchema'
import { startSession } from '../../../src/core/session/startSession'
import { anInstrument, anItem } from '../../support/builders/instrumentBuilders'
import { anchorHouse, riversideLunchClub } from '../../support/builders/namedOrganisations'
import { aSession } from '../../support/builders/sessionBuilders'

const instrument = anInstrument()
const [budget, records] = instrument.items as [Item, Item]
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 14, minute))
const said = (session: ReturnType<typeof aSession>, item: Item, answer: Answer | undefined, minute: number) =>
  answerItem(session, { item, answer, now: at(minute) })

describe('starting', () => {
  const session = startSession({
    id: 'one',
    organisation: riversideLunchClub(),
    mode: 'facilitated',
    instrument,
    contentHash: 'f'.repeat(64),
    raters: [{ id: 'r1', role: 'volunteer', is: 'cook' }],
    domains: ['people', 'nowhere', 'money'],
    place: 'Hall',
    now: at(0),
  })

  test('a session remembers whom it is about and exactly what it asks, and nothing is answered', () => {
    expect(session).toMatchObject({
      organisationName: 'Riverside Elders’ Lunch Club',
      profile: { incomeBand: 'lt10k' },
      instrument: { id: 'small-diagnosis', version: '1.0.0', contentHash: 'f'.repeat(64) },
      items: {},
      importance: {},
      startedAt: '2026-11-22T14:00:00.000Z',
      history: [{ at: '2026-11-22T14:00:00.000Z', what: 'started' }],
    })
    expect(session).not.toHaveProperty('finishedAt')
    expect(sessionSchema.safeParse(session).success).toBe(true)
  })

  test('it covers the domains that were chosen and that there are, in the instrument’s order', () => {
    expect(session.domains).toEqual(['money', 'people'])
  })
})

describe('answering', () => {
  test('an answer is recorded with the item’s revision, and the session before is left as it was', () => {
    const before = aSession(instrument)
    const after = said(before, budget, { level: 2 }, 1)
    expect(after.items.budget).toMatchObject({ answer: { level: 2 }, revision: 1, undecided: false })
    expect(before.items).toEqual({})
    expect(after.history.at(-1)).toEqual({
      at: at(1).toISOString(),
      what: 'answered',
      item: 'budget',
      to: { level: 2 },
    })
  })

  test('a change of mind at one item is one step of history: from what it was to what it became', () => {
    let session = said(aSession(instrument), budget, { level: 1 }, 1)
    session = said(session, records, { level: 3 }, 2)
    const levels = [0, 2, 3]
    levels.forEach((level, i) => {
      session = said(session, budget, { level }, 3 + i)
    })
    expect(session.history.slice(1)).toEqual([
      { at: at(1).toISOString(), what: 'answered', item: 'budget', to: { level: 1 } },
      { at: at(2).toISOString(), what: 'answered', item: 'records', to: { level: 3 } },
      { at: at(5).toISOString(), what: 'answered', item: 'budget', from: { level: 1 }, to: { level: 3 } },
    ])
  })

  test('an item that is answered anew at another sitting is another step: the first answer stays in the history', () => {
    const first = said(aSession(instrument), budget, { level: 1 }, 1)
    const nextWeek = 7 * 24 * 60
    expect(said(first, budget, { level: 2 }, nextWeek).history.slice(1)).toEqual([
      { at: at(1).toISOString(), what: 'answered', item: 'budget', to: { level: 1 } },
      { at: at(nextWeek).toISOString(), what: 'answered', item: 'budget', from: { level: 1 }, to: { level: 2 } },
    ])
  })

  test('after the session was finished and opened again, a new answer is a new step', () => {
    const finished = reopenSession(finishSession(said(aSession(instrument), budget, { level: 1 }, 1), at(2)), at(3))
    const changes = said(finished, budget, { level: 2 }, 4).history.map(({ what }) => what)
    expect(changes).toEqual(['started', 'answered', 'finished', 'reopened', 'answered'])
  })

  test('taking an answer back leaves no answer, and keeps notes, evidence and the step', () => {
    const noted = annotateItem(said(aSession(instrument), budget, 'dont-know', 1), {
      item: budget,
      annotation: { evidence: ['minutes'], notes: { private: 'Tense.', shareable: 'Shelf.' } },
    })
    const back = said(said(noted, records, { level: 1 }, 2), budget, undefined, 3)
    expect(back.items.budget).not.toHaveProperty('answer')
    expect(back.items.budget).toMatchObject({
      evidence: ['minutes'],
      notes: { private: 'Tense.', shareable: 'Shelf.' },
    })
    expect(back.history.at(-1)).toEqual({
      at: at(3).toISOString(),
      what: 'answered',
      item: 'budget',
      from: 'dont-know',
    })
    expect(answersOf(back, instrument).budget).toBeUndefined()
  })

  test('a decision ends the wait for one, and waiting keeps the answer so far', () => {
    const waiting = markUndecided(said(aSession(instrument), budget, { level: 1 }, 1), {
      item: budget,
      undecided: true,
    })
    expect(waiting.items.budget).toMatchObject({ undecided: true, answer: { level: 1 } })
    expect(said(waiting, budget, { level: 1 }, 2).items.budget).toMatchObject({ undecided: false })
    expect(markUndecided(waiting, { item: budget, undecided: false }).items.budget).toMatchObject({ undecided: false })
  })

  test('what is written beside an item that has no answer is kept too', () => {
    const noted = annotateItem(aSession(instrument), {
      item: budget,
      annotation: { confidence: 'guess', reason: 'Late.' },
    })
    expect(recordedItem(noted, budget)).toMatchObject({ confidence: 'guess', reason: 'Late.', everyoneAgreed: true })
    const unsaid = annotateItem(noted, { item: budget, annotation: { confidence: undefined } })
    expect(unsaid.items.budget).not.toHaveProperty('confidence')
    expect(unsaid.items.budget).toMatchObject({ reason: 'Late.' })
  })
})

test('importance is rated per domain and can be unrated again', () => {
  const rated = rateImportance(rateImportance(aSession(instrument), { domain: 'money', importance: 3 }), {
    domain: 'people',
    importance: 1,
  })
  expect(rated.importance).toEqual({ money: 3, people: 1 })
  expect(rateImportance(rated, { domain: 'money', importance: undefined }).importance).toEqual({ people: 1 })
})

test('a session is finished and opened again, and its history says when', () => {
  const finished = finishSession(aSession(instrument), at(9))
  expect(finished.finishedAt).toBe(at(9).toISOString())
  const open = reopenSession(finished, at(10))
  expect(open).not.toHaveProperty('finishedAt')
  expect(open.history.map(({ what }) => what)).toEqual(['started', 'finished', 'reopened'])
})

test('a profile that changes hides an answered item, keeps its answer, and shows it again', () => {
  const staffed = anInstrument({
    items: [anItem('budget'), anItem('payroll', { appliesWhen: { not: { profile: 'staffBand', in: ['0'] } } })],
  })
  const followed = (session: ReturnType<typeof aSession>, organisation: ReturnType<typeof anchorHouse>) =>
    withProfile(session, { profile: organisation.profile, organisationName: organisation.name, now: at(20) })
  const before = aSession(staffed, { budget: 3, payroll: 0 })
  const without = followed(before, riversideLunchClub())
  const again = followed(without, anchorHouse())
  const scores = [before, without, again].map((session) => sessionResult(session, staffed).domains[0]?.score)
  expect(scores).toEqual([
    { n: 50, d: 1 },
    { n: 100, d: 1 },
    { n: 50, d: 1 },
  ])
  expect(without.items.payroll).toEqual(before.items.payroll)
  expect(again).toMatchObject({ organisationName: 'Anchor House', profile: { staffBand: '20-49' } })
  expect(again.history.slice(-2).map(({ what }) => what)).toEqual(['profile-changed', 'profile-changed'])
})
