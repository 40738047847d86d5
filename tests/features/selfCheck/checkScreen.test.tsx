import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { startAdvisorSession } from '../../../src/core/session/startSession'
import { CheckScreen } from '../../../src/features/selfCheck/CheckScreen'
import { noSettings } from '../../../src/store/settings'
import type { Store } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

afterEach(() => window.history.replaceState(null, '', '/'))

test('the page says how long it takes, that nobody needs an account and that nothing leaves the device; nothing is chosen', async () => {
  await openCheck(await aDevice())
  expect(screen.getByText('Quick check: 15 to 20 minutes.')).toBeDefined()
  expect(screen.getByText('Nobody needs an account.')).toBeDefined()
  expect(screen.getByText(/Nothing leaves it/)).toBeDefined()
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  expect(screen.queryByLabelText('Name of the group')).toBeNull()
  await expectAccessible()
})

test('what is missing is said on Start alone, each with the way to it, and what was typed stays', async () => {
  await openCheck(await aDevice())
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
  expect(screen.getByRole('link', { name: 'Choose what you would like to do' }).getAttribute('href')).toBe('#what')
  fireEvent.click(screen.getByRole('radio', { name: /^Quick check/ }))
  type('   ')
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  expect(screen.getByRole('link', { name: 'Type the name of your group' }).getAttribute('href')).toBe('#name')
  type('Riverside')
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  expect(screen.queryByRole('link', { name: 'Type the name of your group' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Say how you will do it' }).getAttribute('href')).toBe('#with')
  expect(screen.getByLabelText<HTMLInputElement>('Name of the group').value).toBe('Riverside')
  await expectAccessible()
})

test('Start keeps the group and a session of its own, and sets up a device that nobody has set up', async () => {
  const store = await aDevice()
  const { went } = await openCheck(store)
  fireEvent.click(screen.getByRole('radio', { name: /^Quick check/ }))
  type(' Riverside ')
  fireEvent.change(screen.getByLabelText(/Paid staff/), { target: { value: '0' } })
  fireEvent.click(screen.getByRole('radio', { name: /^On my own/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(went).toHaveLength(1))
  const [session] = await store.sessions.summaries()
  expect(went).toEqual([`/sessions/${session?.id}`])
  expect(session).toMatchObject({ mode: 'self', organisationName: 'Riverside', instrument: { id: 'quick-check' } })
  const group = await store.organisations.withId(session?.organisationId ?? '')
  expect(group).toMatchObject({ found: 'yes', value: { name: 'Riverside', profile: { staffBand: '0' } } })
  expect(await store.settings.read()).toMatchObject({ value: { setUp: true, mode: 'self' } })
})

test('on a device that an advisor has set up nothing of that changes, and no organisation of theirs is shown', async () => {
  const store = await aDevice()
  const settings = { ...noSettings, setUp: true, mode: 'facilitated' as const }
  await store.settings.save(settings, 0)
  await store.organisations.save(harbourAdviceCentre(), 0)
  const { went } = await openCheck(store)
  expect(screen.queryByText('Harbour Advice Centre')).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: /^Quick check/ }))
  type('Riverside')
  fireEvent.click(screen.getByRole('radio', { name: /^With others/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(went[0]).toMatch(/^\/sessions\/.*\/round$/))
  expect(await store.settings.read()).toEqual({ found: 'yes', value: settings, rev: 1 })
})

test('what was begun and is not finished comes first; feedback, an advisor’s own and what is finished do not', async () => {
  const store = await aDevice()
  const check = shippedInstrument('quick-check')
  const own = aSession(check, {}, { mode: 'self', id: 'own' })
  const of = { id: 'about-me', instrument: check, contentHash: 'a'.repeat(64), now: new Date(), name: 'Alex' }
  const others = [
    aSession(check, {}, { mode: 'facilitated', id: 'facilitated' }),
    { ...own, id: 'finished', finishedAt: '2026-11-22T16:00:00.000Z' },
    { ...own, id: 'form', feedback: true as const },
    { ...own, id: 'given', handedOver: { on: '2026-11-22', to: 'advisor' } },
    startAdvisorSession(of),
  ]
  for (const session of [own, ...others]) {
    await store.sessions.save(session, { rev: 0, progress: { answered: 6, asked: 15 }, keep: {} })
  }
  await openCheck(store)
  const onwards = screen.getAllByRole('link', { name: /^Go on/ })
  expect(onwards.map((link) => link.getAttribute('href'))).toEqual(['/sessions/own'])
  expect(screen.getByText(/^6 of 15 answered/)).toBeDefined()
  await expectAccessible()
})

test('a group that this device knows checks again from its own page, so that it is not kept twice', async () => {
  const store = await aDevice()
  await store.settings.save({ ...noSettings, setUp: true, mode: 'self' }, 0)
  await store.organisations.save(harbourAdviceCentre(), 0)
  const { unmount } = await openCheck(store)
  expect(screen.getByRole('link', { name: 'Harbour Advice Centre' }).getAttribute('href')).toBe(
    '/organisations/harbour/sessions/new?instrument=quick-check',
  )
  unmount()
  const underWay = aSession(shippedInstrument('quick-check'), {}, { mode: 'self' })
  await store.sessions.save(underWay, { rev: 0, progress: { answered: 0, asked: 15 }, keep: {} })
  await openCheck(store)
  expect(screen.getByRole('link', { name: 'Go on: Harbour Advice Centre' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Harbour Advice Centre' })).toBeNull()
})

test('the link chooses a set of the shelf, which can still be changed', async () => {
  await openCheck(await aDevice(), '?with=full-diagnosis')
  expect(screen.getByRole('radio', { name: /^Full diagnosis/, checked: true })).toBeDefined()
  expect(screen.getByRole('radio', { name: /^Quick check/, checked: false })).toBeDefined()
  expect(screen.getByText('Full diagnosis: 2.5 to 3 hours, in one go or several.')).toBeDefined()
})

test.each(['nothing-like-it', 'session-feedback', 'advisor-development', 'SOMETHING-ELSE', '<script>', '🙂'])(
  'a link that names %s says that it cannot be started here, and chooses nothing',
  async (named) => {
    await openCheck(await aDevice(), `?${new URLSearchParams({ with: named })}`)
    expect(screen.getByText('The questions that the link names cannot be started here')).toBeDefined()
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  },
)

test('something else leads to the choice of questions, for a group that has no advisor', async () => {
  const store = await aDevice()
  const { went } = await openCheck(store)
  fireEvent.click(screen.getByRole('radio', { name: /^Something else/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await waitFor(() => expect(went).toEqual(['/library/choose?advisor=no']))
  expect(await store.settings.read()).toMatchObject({ value: { setUp: true, mode: 'self' } })
})

test('with nothing on the shelf the page still leads on', async () => {
  await openCheck(await aStore(), '?with=quick-check')
  expect(screen.getByText('Choose something else below.')).toBeDefined()
  expect(screen.getAllByRole('radio')).toHaveLength(1)
})

test('what could not be kept is said, nothing typed is lost, and a second try keeps the group once', async () => {
  const store = await aDevice()
  const { save } = store.sessions
  store.sessions.save = async () => ({ ok: false, problem: 'no-space' })
  const { went } = await openCheck(store)
  fireEvent.click(screen.getByRole('radio', { name: /^Quick check/ }))
  type('Riverside')
  fireEvent.click(screen.getByRole('radio', { name: /^On my own/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  expect((await screen.findByRole('alert')).textContent).toContain('This device is full.')
  store.sessions.save = save
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(went).toHaveLength(1))
  expect((await store.organisations.summaries()).map(({ name }) => name)).toEqual(['Riverside'])
})

function aDevice(): Promise<Store> {
  return aStore(undefined, { shelf: theShelf() })
}

async function openCheck(store: Store, search = '') {
  window.history.replaceState(null, '', `/check${search}`)
  const opened = openScreen(<CheckScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Check how your group is doing' })
  return opened
}

function type(name: string) {
  fireEvent.change(screen.getByLabelText('Name of the group'), { target: { value: name } })
}
