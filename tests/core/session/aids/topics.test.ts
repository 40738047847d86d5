import { expect, test } from 'vitest'
import { writePrivateNotes } from '../../../../src/core/session/aids/privateNotes'
import { markTopic, openTopics, takeTopicOut, topicsByArea, writeTopic } from '../../../../src/core/session/aids/topics'
import { aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'

const instrument = shippedInstrument('full-diagnosis')
const session = aSession(instrument)
const parked = [
  { id: 'a', text: 'The roof' },
  { id: 'b', text: 'Who holds the keys', domain: 'money-and-controls' },
  { id: 'c', text: 'A new chair', domain: 'governance' },
  { id: 'd', text: 'The bank card', domain: 'money-and-controls' },
].reduce(writeTopic, session)

test('a topic is parked as it is typed: another wording changes it where it stands, and no words take it out', () => {
  const changed = writeTopic(parked, { id: 'b', text: 'Who holds which keys' })
  expect(changed.topics?.map(({ text }) => text)).toEqual([
    'The roof',
    'Who holds which keys',
    'A new chair',
    'The bank card',
  ])
  expect(changed.topics?.[1]).toEqual({
    id: 'b',
    text: 'Who holds which keys',
    domain: 'money-and-controls',
    done: false,
  })
  expect(writeTopic(changed, { id: 'b', text: ' \n' }).topics?.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
  expect(writeTopic(session, { id: 'e', text: '' })).toBe(session)
})

test('what is done no longer waits, and waits again once that is taken back', () => {
  const done = markTopic(parked, { id: 'a', done: true })
  expect(openTopics(done).map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  expect(openTopics(markTopic(done, { id: 'a', done: false })).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(markTopic(parked, { id: 'not there', done: true })).toBe(parked)
})

test('topics stand area by area as the instrument orders them, and at the end those of no area', () => {
  const groups = topicsByArea(openTopics(writeTopic(parked, { id: 'e', text: 'Old', domain: 'gone' })), instrument)
  expect(groups.map(({ domain, topics }) => [domain?.id, ...topics.map(({ id }) => id)])).toEqual([
    ['governance', 'c'],
    ['money-and-controls', 'b', 'd'],
    [undefined, 'a', 'e'],
  ])
})

test('once the last topic is out, the session is as if there had never been one', () => {
  expect(['a', 'b', 'c', 'd'].reduce(takeTopicOut, parked)).toEqual(session)
})

test('private notes are kept as they are typed, and nothing stays where they are emptied', () => {
  const noted = writePrivateNotes(session, 'Ann is tired. ')
  expect(noted.privateNotes).toBe('Ann is tired. ')
  expect(writePrivateNotes(noted, '')).toEqual(session)
})
