import { expect, test } from 'vitest'
import { anOrganisation, aPlan, aSession } from '../../store/support/records'
import {
  change,
  type Device,
  give,
  noting,
  opened,
  privateNoteOf,
  said,
  saying,
  take,
} from '../../support/handOver/handingOver'

const session = aSession({ items: {} })

function theAdvisor(): Device {
  const plan = aPlan()
  return { name: 'advisor', organisation: anOrganisation(), sessions: [{ session: noting('secret')(session), plan }] }
}

function somebodyElse(): Device {
  return { name: 'other', organisation: undefined, sessions: [] }
}

test('a session that arrives where it is not known is added, with its plan and its organisation, and says from whom', () => {
  const { met, device } = take(somebodyElse(), give(theAdvisor(), { session: session.id }).text)
  expect(met.sessions).toMatchObject([{ relation: 'new', outcome: 'added' }])
  expect(met.organisation).toMatchObject({ relation: 'new', outcome: 'added' })
  expect(device.sessions[0]?.session.received).toEqual({ on: '2026-11-25T10:00:00.000Z', from: 'advisor' })
  expect(device.sessions[0]?.plan).toEqual(aPlan())
})

test('what is continued elsewhere and comes back takes the place of what was given, with the private notes that stayed', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = change(take(somebodyElse(), given.text).device, saying('a new roof'))
  const home = take(given.device, give(there, { session: session.id, from: 'organisation' }).text)
  expect(home.met.sessions).toMatchObject([{ relation: 'newer-there', outcome: 'replaced' }])
  expect(home.device.sessions).toHaveLength(1)
  expect(said(home.device.sessions[0]?.session ?? session)).toEqual(['a new roof'])
  expect(privateNoteOf(home.device.sessions[0]?.session)).toBe('secret')
})

test('what comes back without anything newer is left alone', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = take(somebodyElse(), given.text).device
  expect(take(given.device, give(there, { session: session.id }).text).met.sessions).toMatchObject([
    { relation: 'same', outcome: 'left' },
  ])
  const here = change(given.device, saying('said at home'))
  const again = take(here, give(there, { session: session.id }).text)
  expect(again.met.sessions).toMatchObject([{ relation: 'newer-here', outcome: 'left' }])
  expect(again.device).toEqual(here)
})

test('where both sides went on, both are kept: the one here untouched, the one that arrives under an id and plan of its own', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = change(take(somebodyElse(), given.text).device, saying('said there'))
  const here = change(given.device, saying('said here'))
  const file = give(there, { session: session.id }).text
  const both = take(here, file)
  expect(both.met.sessions).toMatchObject([{ relation: 'both-changed', outcome: 'kept-both' }])
  const [mine, theirs] = both.device.sessions
  expect(mine).toEqual(here.sessions[0])
  expect(said(theirs?.session ?? session)).toEqual(['said there'])
  expect(theirs?.session.id).not.toBe(session.id)
  expect(theirs?.plan?.sessionId).toBe(theirs?.session.id)
  expect(theirs?.plan?.id).not.toBe(aPlan().id)
  const again = take(both.device, file)
  expect(again.met.sessions).toMatchObject([{ relation: 'same', outcome: 'left' }])
  expect(again.device).toEqual(both.device)
})

test('a copy that was kept beside the one here is what later news from that side goes on from', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = give(change(take(somebodyElse(), given.text).device, saying('said there')), { session: session.id })
  const both = take(change(given.device, saying('said here')), there.text).device
  const further = give(change(there.device, saying('and more')), { session: session.id })
  const after = take(both, further.text)
  expect(after.met.sessions).toMatchObject([{ relation: 'newer-there', outcome: 'replaced' }])
  expect(after.device.sessions.map((one) => said(one.session))).toEqual([['said here'], ['said there', 'and more']])
})

test('somebody who goes back to what they said before is still newer than what they had taken in', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = give(change(take(somebodyElse(), given.text).device, saying('a mistake')), { session: session.id })
  const home = take(given.device, there.text).device
  const undone = change(home, ({ topics: _, ...rest }) => rest)
  expect(take(undone, there.text)).toMatchObject({ device: undone, met: { sessions: [{ relation: 'newer-here' }] } })
  const news = give(undone, { session: session.id }).text
  expect(take(there.device, news).met.sessions).toMatchObject([{ relation: 'newer-there', outcome: 'replaced' }])
})

test('private notes travel only where the sender says so: of questions, of what is set aside, of session and organisation', () => {
  const aside = { rota: [noting('aside-secret', 'rota')(session).items.rota as never] }
  const full = change(theAdvisor(), (one) => ({ ...one, setAside: aside, privateNotes: 'session-secret' }))
  const device = { ...full, organisation: anOrganisation({ notes: 'organisation-secret' }) }
  expect(give(device).text).not.toMatch(/secret/)
  expect(give(device).text).toMatch('for all to see')
  const { text } = give(device, { privateNotes: true })
  for (const note of ['"secret"', 'aside-secret', 'session-secret', 'organisation-secret']) expect(text).toContain(note)
})

test('private notes that went along and were changed there come back as they are now, not twice', () => {
  const given = give(theAdvisor(), { session: session.id, privateNotes: true })
  const there = take(somebodyElse(), given.text).device
  const mended = change(there, (one) => ({ ...one, items: noting('better')(session).items }))
  const home = take(given.device, give(mended, { session: session.id, privateNotes: true }).text)
  expect(privateNoteOf(home.device.sessions[0]?.session)).toBe('better')
})

test('private notes of both sides are put together where nothing else differs, and only once', () => {
  const given = give(theAdvisor(), { session: session.id })
  const there = change(take(somebodyElse(), given.text).device, noting('theirs'))
  const file = give(there, { session: session.id, privateNotes: true }).text
  const home = take(given.device, file).device
  expect(privateNoteOf(home.sessions[0]?.session)).toContain('secret')
  expect(privateNoteOf(home.sessions[0]?.session)).toContain('theirs')
  expect(take(home, file).device).toEqual(home)
})

test('a round in progress, feedback and what is made up never go along; a round here goes on when news arrive', () => {
  const round = { id: 'round-1', domains: ['people'], startedAt: '2026-11-24T09:00:00.000Z' }
  const advisor = change(theAdvisor(), (one) => ({ ...one, round, handedOver: { on: '', to: 'other' } }))
  const others = [aSession({ id: 'form', feedback: true }), aSession({ id: 'made-up', madeUp: true })]
  const full = {
    ...advisor,
    sessions: [...advisor.sessions, ...others.map((one) => ({ session: one, plan: undefined }))],
  }
  const given = give(full)
  expect(opened(given.text).sessions.map(({ id }) => id)).toEqual([session.id])
  expect(given.text).not.toMatch(/round-1|handedOver/)
  const there = change(take(somebodyElse(), given.text).device, saying('news'))
  const home = take(given.device, give(there, { session: session.id }).text).device.sessions[0]?.session
  expect(home).toMatchObject({ round })
  expect(home?.handedOver).toBeUndefined()
})

test('an organisation comes with all of its sessions; where both changed what is known of it, what is here stays', () => {
  const second = { session: aSession({ id: 'second', startedAt: '2026-10-01T10:00:00.000Z' }), plan: undefined }
  const advisor = { ...theAdvisor(), sessions: [...theAdvisor().sessions, second] }
  const given = give(advisor)
  const there = take(somebodyElse(), given.text)
  expect(there.met.sessions.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
  const moved = {
    ...there.device,
    organisation: { ...anOrganisation(), ...there.device.organisation, place: 'Hilltop' },
  }
  const back = give(moved)
  const home = take(given.device, back.text)
  expect(home.met.organisation).toMatchObject({ relation: 'newer-there', outcome: 'replaced' })
  expect(home.device.organisation).toMatchObject({ place: 'Hilltop', notes: anOrganisation().notes })
  const here = { ...given.device, organisation: { ...anOrganisation(), ...given.device.organisation, place: 'Here' } }
  expect(take(here, back.text)).toMatchObject({
    met: { organisation: { relation: 'both-changed', outcome: 'left' } },
    device: { organisation: { place: 'Here' } },
  })
})

test('two sessions of one file never come to lie on one session here', () => {
  const first = give(theAdvisor(), { session: session.id })
  const there = take(somebodyElse(), first.text).device
  const both = take(
    change(first.device, saying('here')),
    give(change(there, saying('there')), { session: session.id }).text,
  )
  const { sessions, ...file } = opened(give(both.device).text)
  const after = take(there, JSON.stringify({ ...file, sessions: sessions.toReversed() }))
  expect(after.met.sessions.map(({ outcome }) => outcome)).toEqual(['added', 'replaced'])
  expect(after.device.sessions.map((one) => said(one.session))).toEqual([['here'], ['there']])
})

test('what only a newer version knows is kept, counts as a change, and goes back with the session', () => {
  const newer = change(
    theAdvisor(),
    (one) => ({ ...one, mood: 'good', items: { welcome: { ...one.items.welcome, weather: 'fine' } } }) as never,
  )
  const written = JSON.parse(give(theAdvisor(), { session: session.id }).text)
  const file = {
    ...written,
    handOver: { major: 1, minor: 7 },
    more: true,
    sessions: newer.sessions.map((one) => one.session),
  }
  const there = take(somebodyElse(), JSON.stringify(file)).device
  expect(there.sessions[0]?.session).toMatchObject({ mood: 'good', items: { welcome: { weather: 'fine' } } })
  const back = opened(give(change(there, saying('more')), { session: session.id }).text)
  expect(back.sessions[0]).toMatchObject({ mood: 'good', items: { welcome: { weather: 'fine' } } })
  expect(take(there, JSON.stringify(file)).device).toEqual(there)
})
