import { expect, test } from 'vitest'
import { type Listed, organisationsDue } from '../../../../src/core/session/feedback/feedbackDue'
import { laterFrom } from '../../../../src/core/session/feedback/whenToAsk'

const ended = '2026-03-01T12:00:00.000Z'

function aSession(more: Partial<Listed> = {}): Listed {
  return { organisationId: 'harbour', madeUp: false, startedAt: ended, finishedAt: ended, ...more }
}

function aForm(finishedAt: string | undefined, occasion: string | undefined = 'later-group'): Listed {
  return aSession({ feedback: true, startedAt: finishedAt ?? ended, finishedAt, occasion })
}

const dueOn = (now: string, listed: Listed[] = [aSession()]) => organisationsDue(listed, new Date(now))
const onDay90 = '2026-05-30T12:00:00.000Z'

test('the questions are due from the 90th day, to the second, and not on the 89th', () => {
  expect(dueOn('2026-05-29T12:00:00.000Z')).toEqual([])
  expect(dueOn('2026-05-30T11:59:59.999Z')).toEqual([])
  expect(dueOn(onDay90)).toEqual(['harbour'])
})

test('they are due for less than a year', () => {
  expect(dueOn('2027-03-01T11:59:59.999Z')).toEqual(['harbour'])
  expect(dueOn('2027-03-01T12:00:00.000Z')).toEqual([])
})

test('a leap day is one of the 90, and a year from one ends on the first of March', () => {
  const onNewYear = [aSession({ finishedAt: '2028-01-01T12:00:00.000Z' })]
  expect(dueOn('2028-03-30T12:00:00.000Z', onNewYear)).toEqual([])
  expect(dueOn('2028-03-31T12:00:00.000Z', onNewYear)).toEqual(['harbour'])
  const onLeapDay = [aSession({ finishedAt: '2028-02-29T12:00:00.000Z' })]
  expect(dueOn('2029-03-01T11:59:59.999Z', onLeapDay)).toEqual(['harbour'])
  expect(dueOn('2029-03-01T12:00:00.000Z', onLeapDay)).toEqual([])
})

test('nobody is asked again once a 90-day form is finished; one that is only begun, or is of the close, is none', () => {
  const with_ = (form: Listed) => dueOn('2026-07-01T12:00:00.000Z', [form, aSession()])
  expect(with_(aForm(onDay90))).toEqual([])
  expect(with_(aForm(onDay90, 'later-advisor'))).toEqual([])
  expect(with_({ ...aForm(onDay90), occasion: undefined })).toEqual([])
  expect(with_(aForm(undefined))).toEqual(['harbour'])
  expect(with_(aForm(onDay90, 'close-group'))).toEqual(['harbour'])
  expect(with_(aForm('2026-05-30T11:59:59.999Z'))).toEqual(['harbour'])
  expect(with_({ ...aForm(onDay90), organisationId: 'anchor' })).toEqual(['harbour'])
})

test('only the session that was finished last is asked about', () => {
  const later = aSession({ finishedAt: '2026-06-01T12:00:00.000Z' })
  expect(dueOn('2026-07-01T12:00:00.000Z', [aSession(), later])).toEqual([])
  expect(dueOn('2026-07-01T12:00:00.000Z', [later, aSession()])).toEqual([])
  expect(dueOn('2026-07-01T12:00:00.000Z', [aSession(), aSession({ finishedAt: undefined })])).toEqual(['harbour'])
  const formOfTheFirst = aForm(onDay90)
  expect(dueOn('2026-09-01T12:00:00.000Z', [aSession(), formOfTheFirst, later])).toEqual(['harbour'])
})

test('a clock that was wrong makes nothing due, and hides nothing that is', () => {
  const wrong = ['2031-01-01T12:00:00.000Z', '1970-01-01T00:00:00.000Z', 'yesterday', ''].map((finishedAt) =>
    aSession({ finishedAt }),
  )
  for (const session of wrong) {
    expect(dueOn(onDay90, [session]), session.finishedAt).toEqual([])
    expect(dueOn(onDay90, [session, aSession()]), session.finishedAt).toEqual(['harbour'])
    expect(dueOn(onDay90, [aSession(), session]), session.finishedAt).toEqual(['harbour'])
  }
  expect(dueOn('2026-02-01T12:00:00.000Z')).toEqual([])
  expect(dueOn(onDay90, [aSession(), aForm('2031-01-01T12:00:00.000Z')])).toEqual([])
})

test('what is made up, handed over or about an advisor asks nobody', () => {
  const elsewhere: Partial<Listed>[] = [
    { madeUp: true },
    { subject: 'advisor' },
    { handedOver: { on: '2026-03-02', to: 'advisor' } },
  ]
  for (const more of elsewhere) expect(dueOn(onDay90, [aSession(more)])).toEqual([])
})

test('each organisation is named once, whatever the order', () => {
  const listed = ['harbour', 'riverside', 'harbour'].map((organisationId) => aSession({ organisationId }))
  expect(dueOn(onDay90, listed).sort()).toEqual(['harbour', 'riverside'])
  expect(laterFrom(ended)).toBe(Date.parse(onDay90))
})
