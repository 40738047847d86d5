import { expect, test } from 'vitest'
import {
  noteOf,
  noteOnReview,
  reviewCounts,
  reviewEvidence,
  reviewStateOf,
  takeReviewBack,
} from '../../../../src/core/session/evidence/peerReview'
import { changeEvidence, linkItem, registerEvidence, registerOf } from '../../../../src/core/session/evidence/register'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { sessionSchema } from '../../../../src/core/session/sessionSchema'
import { aSession } from '../../../support/builders/sessionBuilders'
import { aStagedInstrument } from '../../../support/builders/stagedInstrument'

const register = ['minutes', 'survey', 'budget'].reduce(
  (session, id) => registerEvidence(session, { id, title: id, place: 'Shelf', reviewOn: '', items: ['aims'] }),
  aSession(aStagedInstrument()),
)
const says = (session: Session, id: string, said: 'confirmed' | 'queried', note = '') =>
  reviewEvidence(session, { id, says: said, note, on: '2026-12-01' })
const reviewed = says(says(register, 'minutes', 'confirmed'), 'survey', 'queried', 'Which year is it from?')
const stateOf = (session: Session, id: string) => {
  const piece = registerOf(session).find((other) => other.id === id)
  return piece && reviewStateOf(piece)
}

test('a peer confirms or queries each piece, and what nobody has looked at is told apart', () => {
  expect(reviewCounts(reviewed)).toEqual({ confirmed: 1, queried: 1, changed: 0, 'not-seen': 1 })
  expect(sessionSchema.safeParse(reviewed).success).toBe(true)
})

test('what was confirmed and then changed is not confirmed any more; the note of the peer stays', () => {
  const changed = changeEvidence(reviewed, { id: 'minutes', to: { title: 'Minutes of June' } })
  expect(stateOf(changed, 'minutes')).toBe('changed')
  expect(stateOf(linkItem(reviewed, { id: 'minutes', item: 'plan' }), 'minutes')).toBe('changed')
  const answered = changeEvidence(reviewed, { id: 'survey', to: { title: 'Survey of 2026' } })
  expect(stateOf(answered, 'survey')).toBe('changed')
  expect(registerOf(answered)[1]?.review?.note).toBe('Which year is it from?')
})

test('a new day to look again changes nothing that a peer said', () => {
  const later = changeEvidence(reviewed, { id: 'minutes', to: { reviewOn: '2028-01-01' } })
  expect(stateOf(later, 'minutes')).toBe('confirmed')
})

test('a peer changes their mind, writes a note, and takes all of it back', () => {
  const other = noteOnReview(says(reviewed, 'minutes', 'queried'), { id: 'minutes', note: 'Not signed.' })
  expect(registerOf(other)[0]?.review).toMatchObject({ says: 'queried', note: 'Not signed.', on: '2026-12-01' })
  expect(stateOf(takeReviewBack(other, 'minutes'), 'minutes')).toBe('not-seen')
})

test('what a peer wrote outlives a judgement that is taken back, and is there when they judge again', () => {
  const back = takeReviewBack(reviewed, 'survey')
  expect(stateOf(back, 'survey')).toBe('not-seen')
  expect(registerOf(back).map(noteOf)).toEqual(['', 'Which year is it from?', ''])
  expect(sessionSchema.parse(back).evidence).toEqual(back.evidence)
  const again = reviewEvidence(back, { id: 'survey', says: 'confirmed', on: '2026-12-02' })
  expect(registerOf(again)[1]).toMatchObject({ review: { says: 'confirmed', note: 'Which year is it from?' } })
  expect(registerOf(again)[1]).not.toHaveProperty('heldNote')
})
