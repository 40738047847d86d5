import { expect, test } from 'vitest'
import { askedOfThen, domainsAt } from '../../../src/core/session/occasion'
import { answerItem, sayThen } from '../../../src/core/session/sessionChanges'
import { domainProgress, itemsOf, progressOf, shownIn } from '../../../src/core/session/sessionProgress'
import { sessionResult } from '../../../src/core/session/sessionResult'
import { sessionSchema } from '../../../src/core/session/sessionSchema'
import { startedFor } from '../../../src/core/session/startedFor'
import { startAdvisorSession, startFeedback, startSession } from '../../../src/core/session/startSession'
import { anInstrumentDocument, anItem, parsed } from '../../support/builders/instrumentBuilders'
import { harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'

const now = new Date('2026-11-22T14:00:00.000Z')
const instrument = parsed({
  ...anInstrumentDocument({
    items: [
      anItem('budget'),
      anItem('only-later', { occasions: ['after'] }),
      anItem('greeting', { kind: 'note', levels: [], levelSet: undefined }),
      anItem('why', { kind: 'text', levels: [], levelSet: undefined }),
      anItem('case', { domain: 'people', occasions: ['after'] }),
    ],
  }),
  occasions: [
    { id: 'before', title: { en: 'Before' } },
    // biome-ignore lint/suspicious/noThenProperty: the format's word
    { id: 'after', title: { en: 'After' }, then: 'before' },
  ],
})

const sessionAt = (occasion?: string) =>
  startSession({
    id: 's',
    organisation: harbourAdviceCentre(),
    mode: 'self',
    instrument,
    contentHash: 'a',
    raters: [],
    domains: ['money', 'people'],
    place: '',
    occasion,
    now,
  })

const item = (id: string) => instrument.items.find((one) => one.id === id) ?? (instrument.items[0] as never)

test('a session of one occasion asks what is for it, and covers no area of which nothing is', () => {
  const before = sessionAt('before')
  expect(before.occasion).toBe('before')
  expect(before.domains).toEqual(['money'])
  expect(itemsOf(before, instrument).map(({ id }) => id)).toEqual(['budget', 'why'])
  expect(domainProgress(before, instrument).map(({ domain, asked }) => [domain, asked])).toEqual([['money', 2]])
  expect(sessionResult(before, instrument).domains.map(({ domain }) => domain)).toEqual(['money'])
  const after = sessionAt('after')
  expect(after.domains).toEqual(['money', 'people'])
  expect(progressOf(after, instrument).asked).toBe(4)
  expect(domainsAt(instrument, undefined)).toEqual(instrument.domains)
})

test('a note is shown among the questions of its area, and is none of them', () => {
  expect(shownIn('money', sessionAt('before'), instrument).map(({ id }) => id)).toEqual(['budget', 'greeting', 'why'])
})

test('what it really was is asked only of levels and numbers that were asked at the earlier time', () => {
  const asked = (occasion: string, id: string) => askedOfThen(sessionAt(occasion), instrument, item(id))?.id
  expect(asked('after', 'budget')).toBe('before')
  expect(asked('after', 'only-later')).toBeUndefined()
  expect(asked('after', 'why')).toBeUndefined()
  expect(asked('before', 'budget')).toBeUndefined()
})

test('what it really was stands beside the answer and changes neither it nor the result', () => {
  const answered = answerItem(sessionAt('after'), { item: item('budget'), answer: { level: 2 }, now })
  const looked = sayThen(answered, { item: item('budget'), answer: { level: 0 } })
  expect(looked.items.budget?.answer).toEqual({ level: 2 })
  expect(looked.items.budget?.then).toEqual({ level: 0 })
  expect(sessionResult(looked, instrument)).toEqual(sessionResult(answered, instrument))
  expect(sayThen(looked, { item: item('budget'), answer: undefined }).items.budget).not.toHaveProperty('then')
})

test('an advisor’s own session belongs to no organisation, and a feedback form says that it is one', () => {
  const of = { id: 's', instrument, contentHash: 'a', occasion: 'before', now }
  const own = startAdvisorSession({ ...of, name: 'Ruth' })
  expect(own).toMatchObject({ subject: 'advisor', organisationId: '', organisationName: 'Ruth', profile: {} })
  const form = startFeedback({ ...of, organisation: harbourAdviceCentre() })
  expect(form).toMatchObject({ feedback: true, organisationId: 'harbour', raters: [], occasion: 'before' })
  for (const session of [own, form]) expect(sessionSchema.parse(session)).toEqual(session)
})

test('each instrument is started where it belongs', () => {
  const whom = (id: string) => startedFor(shippedInstrument(id))
  expect(whom('full-diagnosis')).toBe('organisation')
  expect(whom('quality-areas')).toBe('organisation')
  expect(whom('advisor-development')).toBe('advisor')
  expect(whom('session-feedback')).toBe('feedback')
})
