import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../src/core/instrument/itemSchema'
import { reviewEvidence } from '../../../../src/core/session/evidence/peerReview'
import {
  changeEvidence,
  linkItem,
  registerEvidence,
  removeEvidence,
} from '../../../../src/core/session/evidence/register'
import { signDomain, signedOffCount, signOffOf, takeSignOffBack } from '../../../../src/core/session/evidence/signOff'
import type { RaterRole } from '../../../../src/core/session/rating/raterRoles'
import { annotateItem, answerItem } from '../../../../src/core/session/sessionChanges'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { sessionSchema } from '../../../../src/core/session/sessionSchema'
import { aSession } from '../../../support/builders/sessionBuilders'
import { aStagedInstrument } from '../../../support/builders/stagedInstrument'

const instrument = aStagedInstrument()
const item = (id: string) => instrument.items.find((other) => other.id === id) as Item
const now = new Date('2026-11-24T10:00:00Z')
const answer = (session: Session, id: string, level: number) =>
  answerItem(session, { item: item(id), answer: { level }, now })
const sign = (session: Session, role: RaterRole, on = '2026-11-24') =>
  signDomain(session, { instrument, domain: 'planning', role, on })
const planning = (session: Session) => signOffOf(session, instrument, 'planning')

const minutes = { id: 'minutes', title: 'Minutes', place: 'Shelf', reviewOn: '', items: ['aims'] }
const answered = registerEvidence(
  ['aims', 'needs', 'plan', 'controls'].reduce((session, id) => answer(session, id, 3), aSession(instrument)),
  minutes,
)
const signed = sign(sign(answered, 'trustee'), 'staff')

describe('an area', () => {
  test('is signed off by two different roles, and by nothing less', () => {
    expect(planning(answered)).toMatchObject({ needed: 2, standing: [], isDone: false })
    expect(planning(sign(answered, 'trustee'))?.isDone).toBe(false)
    expect(planning(signed)?.isDone).toBe(true)
    expect(signedOffCount(signed, instrument)).toBe(1)
    expect(sessionSchema.safeParse(signed).success).toBe(true)
  })

  test('is not signed off by one role twice', () => {
    const twice = sign(sign(answered, 'trustee', '2026-11-01'), 'trustee')
    expect(planning(twice)).toMatchObject({ isDone: false, standing: [{ role: 'trustee', on: '2026-11-24' }] })
  })

  test('is signed apart from the others', () => {
    expect(signOffOf(signed, instrument, 'money')).toMatchObject({ standing: [], isDone: false })
  })

  test('is asked for no sign-off where the instrument asks for none', () => {
    expect(signOffOf(signed, aStagedInstrument({ signOff: undefined }), 'planning')).toBeUndefined()
  })

  test('loses a sign-off that is taken back', () => {
    expect(planning(takeSignOffBack(signed, { domain: 'planning', role: 'staff' }))?.standing).toHaveLength(1)
  })
})

describe('a sign-off stands for what was there', () => {
  const isOutdated = (session: Session) =>
    planning(session)?.outdated.length === 2 && planning(session)?.isDone === false

  test.each<[string, (session: Session) => Session]>([
    ['an answer is changed', (session) => answer(session, 'aims', 1)],
    ['an answer is taken back', (session) => answerItem(session, { item: item('aims'), answer: undefined, now })],
    ['evidence is added', (session) => linkItem(session, { id: 'minutes', item: 'plan' })],
    ['evidence is removed', (session) => removeEvidence(session, 'minutes')],
    ['evidence becomes another', (session) => changeEvidence(session, { id: 'minutes', to: { title: 'Notes' } })],
    ['evidence moves elsewhere', (session) => changeEvidence(session, { id: 'minutes', to: { place: 'Lost' } })],
    [
      'evidence is said in words',
      (session) => annotateItem(session, { item: item('aims'), annotation: { evidenceText: 'A leaflet.' } }),
    ],
  ])('so it is out of date once %s', (_, change) => {
    expect(isOutdated(change(signed))).toBe(true)
  })

  test.each<[string, (session: Session) => Session]>([
    ['another area is answered', (session) => answer(session, 'budget', 1)],
    ['its evidence counts for another area as well', (session) => linkItem(session, { id: 'minutes', item: 'budget' })],
    [
      'the day to look again moves',
      (session) => changeEvidence(session, { id: 'minutes', to: { reviewOn: '2027-01-01' } }),
    ],
    [
      'a peer queries its evidence',
      (session) => reviewEvidence(session, { id: 'minutes', says: 'queried', note: 'Which year?', on: '2026-12-01' }),
    ],
    [
      'a note is written',
      (session) => annotateItem(session, { item: item('aims'), annotation: { reason: 'We talked.' } }),
    ],
    ['a slip is put right again', (session) => answer(answer(session, 'aims', 0), 'aims', 3)],
  ])('and still stands when %s', (_, change) => {
    expect(planning(change(signed))?.isDone).toBe(true)
  })

  test('a role that signs again stands for what is there now', () => {
    const again = sign(answer(signed, 'aims', 1), 'staff', '2026-12-01')
    expect(planning(again)).toMatchObject({
      standing: [{ role: 'staff', on: '2026-12-01' }],
      outdated: [{ role: 'trustee' }],
      isDone: false,
    })
  })
})
