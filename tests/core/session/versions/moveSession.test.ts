import { describe, expect, test } from 'vitest'
import { annotateItem, answerItem, finishSession, rateImportance } from '../../../../src/core/session/sessionChanges'
import { answersOf, progressOf } from '../../../../src/core/session/sessionProgress'
import { type Session, sessionSchema } from '../../../../src/core/session/sessionSchema'
import { moveSession } from '../../../../src/core/session/versions/moveSession'
import { previewMove } from '../../../../src/core/session/versions/previewMove'
import { anItem } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'
import { versionOne, versionOneBut, versionTwo } from '../../../support/builders/versionBuilders'

const from = versionOne()
const to = versionTwo()
const contentHash = 'b'.repeat(64)
const now = new Date('2026-12-01T10:00:00.000Z')
const move = (session: Session, newer = to) => moveSession(session, { from, to: newer, contentHash, now })
const itemOf = (id: string) => from.items.find((item) => item.id === id) ?? anItem(id)
const answered = aSession(from, { budget: 2, records: 1, reserves: 3, 'cash-box': 0, volunteers: 1 })
const noted = annotateItem(answered, {
  item: itemOf('records') as never,
  annotation: { reason: 'Argued.', evidence: ['minutes'], notes: { private: 'Tense.', shareable: 'Shelf.' } },
})

describe('moving to a newer version', () => {
  const moved = move(noted)

  test('carries what was said to the same revision, also where it is worded otherwise or weighs more', () => {
    expect(moved.items.budget).toEqual(noted.items.budget)
    expect(moved.items.volunteers).toEqual(noted.items.volunteers)
  })

  test('sets aside what was said to another revision and to what is no longer asked, with notes and evidence', () => {
    expect(moved.setAside).toEqual({ records: [noted.items.records], reserves: [noted.items.reserves] })
    expect(answersOf(moved, to)).toEqual({ budget: { level: 2 }, volunteers: { level: 1 }, bank: { level: 0 } })
  })

  test('carries an answer to the item that asks the same in its place', () => {
    expect(moved.items.bank).toEqual({ ...noted.items['cash-box'], revision: 3 })
    expect(moved.items).not.toHaveProperty('cash-box')
  })

  test('is written down: which version it was, which it is, and when', () => {
    const is = { id: 'small-diagnosis', version: '1.1.0', contentHash }
    expect(moved.instrument).toEqual(is)
    expect(moved.moves).toEqual([{ at: now.toISOString(), from: noted.instrument, to: is }])
    expect(moved.history.at(-1)).toEqual({ at: now.toISOString(), what: 'moved' })
    expect(sessionSchema.safeParse(moved).success).toBe(true)
  })

  test('counts what is asked again as open', () => {
    expect(progressOf(noted, from)).toEqual({ asked: 5, answered: 5 })
    expect(progressOf(moved, to)).toEqual({ asked: 6, answered: 3 })
  })

  test('is told beforehand, item by item', () => {
    expect(previewMove(noted, { from, to })).toMatchObject({
      carried: [
        { item: 'budget', to: 'budget' },
        { item: 'cash-box', to: 'bank' },
        { item: 'volunteers', to: 'volunteers' },
      ],
      askedAgain: ['records'],
      keptOnly: ['reserves'],
      signedAgain: [],
    })
  })
})

test('a session that covered everything covers the new domain; one that left some out does not', () => {
  expect(move(answered).domains).toEqual(['money', 'people', 'volunteering'])
  expect(move(aSession(from, {}, { domains: ['people'] })).domains).toEqual(['people'])
})

test('importance and everything else that a session holds stay, also what this version of the app does not know', () => {
  const session = {
    ...rateImportance(answered, { domain: 'people', importance: 3 }),
    place: 'Hall',
    tomorrow: { a: 1 },
  }
  expect(move(session)).toMatchObject({ importance: { people: 3 }, place: 'Hall', tomorrow: { a: 1 } })
})

test('nothing is lost: every record of before is counted on or set aside', () => {
  const moved = move(noted)
  const kept = [...Object.values(moved.items), ...Object.values(moved.setAside ?? {}).flat()]
  const said = (records: typeof kept) => records.map(({ revision: _, ...record }) => JSON.stringify(record)).sort()
  expect(said(kept)).toEqual(said(Object.values(noted.items)))
})

test('an answer to an item that its condition hides is carried too, and counts again when it applies', () => {
  const hidden = { appliesWhen: { item: 'budget', in: [3] } }
  const older = versionOneBut({ records: hidden }, { version: '1.0.0' })
  const newer = versionOneBut({ records: hidden })
  const session = moveSession(aSession(older, { budget: 2, records: 1 }), { from: older, to: newer, contentHash, now })
  expect(session.items.records?.answer).toEqual({ level: 1 })
  expect(session.setAside).toBeUndefined()
})

test('where an instrument changed its values without a new revision, the old answer is set aside all the same', () => {
  const faulty = versionOneBut({ budget: { reverse: true } })
  expect(move(answered, faulty).setAside).toEqual({ budget: [answered.items.budget] })
})

test('an heir that has its own answer keeps it, and one heir takes one answer', () => {
  const retired = { version: '1.1.0', replacedBy: 'volunteers', relation: 'same' as const }
  expect(move(answered, versionOneBut({ reserves: { retired } }))).toMatchObject({
    items: { volunteers: answered.items.volunteers },
    setAside: { reserves: [answered.items.reserves] },
  })
  const without = aSession(from, { reserves: 2, 'cash-box': 1 })
  const both = versionOneBut({ reserves: { retired }, 'cash-box': { retired } })
  expect(move(without, both)).toMatchObject({
    items: { volunteers: { answer: { level: 2 } } },
    setAside: { 'cash-box': [without.items['cash-box']] },
  })
})

test('an item that asks something broader takes over nothing', () => {
  const retired = { version: '1.1.0', replacedBy: 'volunteers', relation: 'broader' as const }
  const session = aSession(from, { reserves: 2 })
  expect(move(session, versionOneBut({ reserves: { retired } })).setAside).toEqual({
    reserves: [session.items.reserves],
  })
})

test('whoever signed off an area in which something differs signs again', () => {
  const signed = { role: 'trustee' as const, on: '2026-11-22', of: 'what they saw' }
  const signOffs = { money: [signed], people: [signed] }
  const newer = versionOneBut({ budget: { probe: { en: 'A budget?' } } })
  expect(move({ ...answered, signOffs }, newer).signOffs).toEqual({
    money: [{ ...signed, of: '' }],
    people: [signed],
  })
  expect(previewMove({ ...answered, signOffs }, { from, to: newer }).signedAgain).toEqual(['money'])
})

test('evidence for an item counts for the one that took its place', () => {
  const piece = { id: 'e', title: 'Cash book', place: '', reviewOn: '', items: ['cash-box', 'budget'] }
  expect(move({ ...answered, evidence: [piece] }).evidence?.[0]?.items).toEqual(['cash-box', 'bank', 'budget'])
})

test('a finished session is not moved', () => {
  const finished = finishSession(answered, now)
  expect(move(finished)).toBe(finished)
})

test('a second move keeps what the first one set aside', () => {
  const third = versionTwo({ version: '1.2.0' })
  const records = to.items.find(({ id }) => id === 'records') ?? to.items[0]
  const again = answerItem(move(noted), { item: records as never, answer: { level: 2 }, now })
  const twice = moveSession(again, { from: to, to: third, contentHash: 'c'.repeat(64), now })
  expect(twice.setAside?.records).toEqual([noted.items.records])
  expect(twice.moves?.map((one) => one.to.version)).toEqual(['1.1.0', '1.2.0'])
})

test('what was recorded under another revision counts nowhere, and a new answer sets it aside', () => {
  const records = to.items.find(({ id }) => id === 'records') ?? to.items[0]
  const wrong = { ...noted, instrument: { ...noted.instrument, version: '1.1.0' } }
  expect(answersOf(wrong, to)).not.toHaveProperty('records')
  expect(progressOf(wrong, to).answered).toBe(2)
  const anew = answerItem(wrong, { item: records as never, answer: { level: 3 }, now })
  expect(anew.items.records).toMatchObject({ revision: 2, answer: { level: 3 }, reason: '' })
  expect(anew.setAside?.records).toEqual([noted.items.records])
})
