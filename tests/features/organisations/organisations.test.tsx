import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../../../src/core/session/sessionSchema'
import { OrganisationScreen } from '../../../src/features/organisations/OrganisationScreen'
import { OrganisationsScreen } from '../../../src/features/organisations/OrganisationsScreen'
import { WelcomeScreen } from '../../../src/features/organisations/WelcomeScreen'
import type { Store } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

const noAdvisor = { name: '', body: '', contact: '', logo: '' }

test('somebody who was never here is led to the welcome', async () => {
  const { went } = openScreen(<OrganisationsScreen />, await aDevice())
  await waitFor(() => expect(went).toEqual(['/welcome']))
})

test('the welcome says what is kept where, asks who will use it, and goes on for real', async () => {
  const store = await aDevice()
  const { went } = openScreen(<WelcomeScreen />, store)
  expect(screen.getByText(/not locked/)).toBeDefined()
  expect(screen.getByText(/Nothing leaves it/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Set up for real' }))
  expect(screen.getByRole('link', { name: 'Choose who will use Soundings here' })).toBeDefined()
  await expectAccessible()
  fireEvent.click(screen.getByRole('radio', { name: /doing this ourselves/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Set up for real' }))
  await waitFor(() => expect(went).toEqual(['/check']))
  expect(await store.settings.read()).toMatchObject({ value: { setUp: true, mode: 'self' } })
})

test('the made-up organisation is one tap away, and one tap takes it off the device', async () => {
  const store = await aDevice()
  const welcome = openScreen(<WelcomeScreen />, store)
  fireEvent.click(screen.getByRole('button', { name: 'Try with a made-up organisation' }))
  await waitFor(() => expect(welcome.went[0]).toMatch('/organisations/'), { timeout: 5000 })
  welcome.unmount()
  const id = welcome.went[0]?.split('/').at(-1) ?? ''
  const { went } = openScreen(<OrganisationScreen organisation={id} />, store)
  await screen.findByRole('heading', { level: 1, name: 'Riverside Elders’ Lunch Club' })
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Remove the made-up organisation' }))
  await waitFor(() => expect(went).toEqual(['/']))
  expect(await store.organisations.summaries()).toEqual([])
})

test('the list names the session to pick up, and counts what each organisation has', async () => {
  const store = await aDevice()
  await harbourWithASession(store)
  openScreen(<OrganisationsScreen />, store)
  const pickUp = await screen.findByText(/Harbour Advice Centre, Full diagnosis 1.0.0/)
  expect(pickUp.closest('p')?.textContent).toMatch(/saved .*\d\d:\d\d/)
  expect(screen.getByRole('link', { name: 'Carry on' }).getAttribute('href')).toBe('/sessions/session-1')
  expect(screen.getByText('1 in progress')).toBeDefined()
  await expectAccessible()
})

test('with many organisations fifty are shown, then fifty more; a search looks through all of them', async () => {
  const store = await aDevice()
  for (let n = 1; n <= 120; n += 1) {
    await store.organisations.save({ ...harbourAdviceCentre(), id: `o${n}`, name: `Group ${n}.`, place: '' }, 0)
  }
  openScreen(<OrganisationsScreen />, store)
  await screen.findByText('120 organisations')
  expect(screen.getAllByRole('listitem')).toHaveLength(50)
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(100)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'group 117.' } })
  expect(screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent)).toEqual([
    'Group 117.',
  ])
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zebra' } })
  expect(screen.getByRole('heading', { name: 'Nothing here matches “zebra”' })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Show all organisations' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(50)
})

test('an empty list says what to do', async () => {
  const store = await aDevice()
  await store.settings.save({ advisor: noAdvisor, setUp: true }, 0)
  openScreen(<OrganisationsScreen />, store)
  await screen.findByRole('heading', { name: 'No organisations yet' })
  expect(screen.getByRole('link', { name: 'Add an organisation' })).toBeDefined()
  await expectAccessible()
})

test('an organisation shows its profile in words and its sessions with their progress', async () => {
  const store = await aDevice()
  await harbourWithASession(store)
  openScreen(<OrganisationScreen organisation="harbour" />, store)
  await screen.findByRole('heading', { level: 1, name: 'Harbour Advice Centre' })
  expect(screen.getByText('£250,000 up to £500,000')).toBeDefined()
  expect(screen.getByText('3 of 50 answered')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Full diagnosis, version 1.0.0' }).getAttribute('href')).toBe(
    '/sessions/session-1',
  )
  await expectAccessible()
})

test('two sessions of one day are told apart by the time, and the later one leads to what changed', async () => {
  const store = await aDevice()
  await harbourWithASession(store)
  await harbourSession(store, { id: 'session-2', startedAt: '2026-11-22T16:30:00.000Z' })
  openScreen(<OrganisationScreen organisation="harbour" />, store)
  const compare = await screen.findByRole('link', { name: /^What changed since 22 November 2026, \d\d:00$/ })
  expect(compare.getAttribute('href')).toBe('/sessions/session-2/compare/session-1')
  expect(screen.getAllByText(/^Started 22 November 2026, \d\d:[03]0$/)).toHaveLength(2)
  await expectAccessible()
})

test('a finished session leads to its results, its plan and the feedback that is due', async () => {
  const store = await aDevice()
  await store.organisations.save(harbourAdviceCentre(), 0)
  await harbourSession(store, { finishedAt: '2026-11-22T16:00:00.000Z' })
  openScreen(<OrganisationScreen organisation="harbour" />, store)
  const row = within((await screen.findByText(/^Finished 22/)).closest('li') as HTMLElement)
  expect(row.getByRole('link', { name: 'Results' }).getAttribute('href')).toBe('/sessions/session-1/results')
  const ask = row.getByRole('link', {
    name: /^(Ask everybody how it went|90 days have passed: ask what became of it)$/,
  })
  expect(ask.getAttribute('href')).toBe('/organisations/harbour/feedback')
  await expectAccessible()
})

test('90 days after a session its questions are marked as due, until somebody has answered them', async () => {
  const store = await aDevice()
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
  await store.organisations.save(harbourAdviceCentre(), 0)
  await harbourSession(store, { startedAt: daysAgo(91), finishedAt: daysAgo(91) })
  openScreen(<OrganisationScreen organisation="harbour" />, store)
  const link = await screen.findByRole('link', { name: '90 days have passed: ask what became of it' })
  expect(within(link.closest('li') as HTMLElement).getByText('Due')).toBeDefined()
  await expectAccessible()
  const form = { id: 'form', feedback: true as const, occasion: 'later-group' }
  await harbourSession(store, { ...form, startedAt: daysAgo(0), finishedAt: daysAgo(0) })
  await waitFor(() => expect(screen.queryByText('Due')).toBeNull())
})

test('deleting says exactly what will be lost, offers a file first, and takes everything', async () => {
  const store = await aDevice()
  await harbourWithASession(store)
  const { went } = openScreen(<OrganisationScreen organisation="harbour" />, store)
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Delete Harbour Advice Centre?' }))
  expect(dialog.getByText(/^1 session will be gone/)).toBeDefined()
  expect(dialog.getByRole('button', { name: 'Save everything to a file' })).toBeDefined()
  await expectAccessible()
  fireEvent.click(dialog.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(went).toEqual(['/']))
  expect(await store.organisations.summaries()).toEqual([])
  expect(await store.sessions.summaries()).toEqual([])
})

test('an address whose organisation is not here leads on', async () => {
  openScreen(<OrganisationScreen organisation="nobody" />, await aDevice())
  await screen.findByRole('heading', { name: 'This organisation is not on this device' })
  expect(screen.getByRole('link', { name: 'See all organisations' })).toBeDefined()
})

function aDevice(): Promise<Store> {
  return aStore(undefined, { shelf: theShelf() })
}

async function harbourWithASession(store: Store) {
  await store.organisations.save(harbourAdviceCentre(), 0)
  await harbourSession(store, {})
}

async function harbourSession(store: Store, more: Partial<Session>) {
  const session = { ...aSession(shippedInstrument('full-diagnosis')), ...more }
  await store.sessions.save(session, { rev: 0, progress: { answered: 3, asked: 50 }, keep: {} })
}
