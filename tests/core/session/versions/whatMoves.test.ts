import { describe, expect, test } from 'vitest'
import { lacksEvidence } from '../../../../src/core/session/evidence/evidenceFor'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { moveSession } from '../../../../src/core/session/versions/moveSession'
import { previewMove } from '../../../../src/core/session/versions/previewMove'
import { evidenceSetAside, evidenceWithoutItem } from '../../../../src/core/session/versions/setAside'
import { anInstrument, anItem } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'
import { versionOne, versionOneBut, versionTwo } from '../../../support/builders/versionBuilders'

const from = versionOne()
const now = new Date('2026-12-01T10:00:00.000Z')
const move = (session: Session, to = versionTwo(), out = from) =>
  moveSession(session, { from: out, to, contentHash: 'b'.repeat(64), now })
const itemIn = (of: typeof from, id: string) => of.items.find((item) => item.id === id) as never

describe('an answer that the newer version no longer allows', () => {
  const said = aSession(from, { budget: { doesNotApply: 'We have none.' }, records: 'does-not-apply', reserves: 2 })
  const strict = versionOneBut({ budget: { allowDoesNotApply: false }, records: { allowDoesNotApply: false } })

  test('is set aside with its reason, asked again and told beforehand', () => {
    const moved = move(said, strict)
    expect(moved.setAside).toEqual({ budget: [said.items.budget], records: [said.items.records] })
    expect(Object.keys(moved.items)).toEqual(['reserves'])
    expect(previewMove(said, { from, to: strict }).askedAgain).toEqual(['budget', 'records'])
  })

  test('is set aside too where it never fitted, such as a level that there is not', () => {
    const odd = { ...said, items: { budget: { ...said.items.reserves, answer: { level: 9 } } } } as Session
    expect(move(odd, versionOneBut({})).setAside).toEqual({ budget: [odd.items.budget] })
  })

  test('is set aside where only what was so last time can no longer be said', () => {
    const plain = aSession(from, { budget: 2 })
    // biome-ignore lint/suspicious/noThenProperty: an answer, never a function
    const looked = { ...plain, items: { budget: { ...plain.items.budget, then: 'does-not-apply' } } } as Session
    expect(move(looked, strict).setAside).toEqual({ budget: [looked.items.budget] })
  })
})

test('an answer goes on to what asks the same, however often that was replaced', () => {
  const replaced = (version: string, replacedBy: string) => ({
    retired: { version, replacedBy, relation: 'same' as const },
  })
  const third = anInstrument({
    version: '3.0.0',
    items: [
      anItem('budget', replaced('2.0.0', 'yearly-budget')),
      anItem('yearly-budget', { since: '2.0.0', ...replaced('3.0.0', 'money-plan') }),
      anItem('money-plan', { since: '3.0.0' }),
    ],
  })
  const said = aSession(from, { budget: 2 })
  expect(move(said, third).items).toMatchObject({ 'money-plan': { answer: { level: 2 } } })
})

test('a suggestion is offered on for the same question, and for no other under its id', () => {
  const said: Session = { ...aSession(from, {}), suggested: { budget: { level: 1 }, reserves: { level: 2 } } as never }
  expect(Object.keys(move(said).suggested ?? {})).toEqual(['budget'])
})

describe('a session moves', () => {
  const session = aSession(from, { budget: 2 })
  const to = versionTwo()

  test('only on to a newer version of its own instrument, and from its own version', () => {
    expect(move(session, to)).toMatchObject({ instrument: { version: '1.1.0' } })
    expect(move(session, from)).toBe(session)
    const moved = move(session, to)
    expect(move(moved, to, from)).toBe(moved)
    expect(move(moved, from, to)).toBe(moved)
    expect(move(session, { ...to, publisher: 'others' })).toBe(session)
    expect(move(session, { ...to, id: 'another' })).toBe(session)
    expect(move(session, versionTwo({ version: '1.2.0' }), to)).toBe(session)
  })
})

describe('evidence in the register', () => {
  const piece = (id: string, ...items: string[]) => ({ id, title: id, place: '', reviewOn: '', items })
  const to = versionTwo({ evidenceRegister: true })
  const session = {
    ...aSession(from, { budget: 2, records: 3 }),
    evidence: [piece('minutes', 'budget', 'records'), piece('policy', 'reserves'), piece('book', 'cash-box')],
  }
  const moved = move(session, to)

  test('counts on for what is still asked, also where nobody has answered, and for what asks the same instead', () => {
    expect(moved.evidence?.map(({ items }) => items)).toEqual([['budget'], [], ['cash-box', 'bank']])
  })

  test('is kept for what is something else now, or gone, and shown beside it or by itself', () => {
    expect(moved.evidence?.map(({ countedFor }) => countedFor)).toEqual([['records'], ['reserves'], undefined])
    expect(evidenceSetAside(moved, to, itemIn(to, 'records')).map(({ id }) => id)).toEqual(['minutes'])
    expect(evidenceSetAside(moved, to, itemIn(to, 'budget'))).toEqual([])
    expect(evidenceWithoutItem(moved, to).map(({ id }) => id)).toEqual(['policy'])
    expect(previewMove(session, { from, to }).evidenceKept).toEqual(['records', 'reserves'])
  })

  test('shows nothing of a question that means something else now until somebody adds it again', () => {
    const answered = { ...moved, items: { records: { ...session.items.records, revision: 2 } } } as Session
    expect(lacksEvidence(answered, to, itemIn(to, 'records'))).toBe(true)
    const again = { ...answered, evidence: [{ ...piece('minutes', 'records'), countedFor: ['records'] }] }
    expect(lacksEvidence(again, to, itemIn(to, 'records'))).toBe(false)
    expect(evidenceSetAside(again, to, itemIn(to, 'records'))).toEqual([])
  })

  test('stays kept over another move', () => {
    const third = versionTwo({ evidenceRegister: true, version: '1.2.0' })
    expect(move(moved, third, to).evidence).toEqual(moved.evidence)
  })
})
