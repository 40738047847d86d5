import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ChooseScreen } from '../../../src/features/library/choosing/ChooseScreen'
import { RecommendationScreen } from '../../../src/features/library/choosing/RecommendationScreen'
import { InstrumentScreen } from '../../../src/features/library/InstrumentScreen'
import type { ShelfEntry } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { riversideLunchClub } from '../../support/builders/namedOrganisations'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

beforeEach(() => window.history.replaceState(null, '', '/'))
afterEach(cleanup)

async function aShelvedStore(shelf: ShelfEntry[] = theShelf()) {
  const store = await aStore(undefined, { shelf })
  await store.organisations.save(riversideLunchClub(), 0)
  return store
}

async function at(address: string, shelf?: ShelfEntry[]) {
  window.history.replaceState(null, '', address)
  const store = await aShelvedStore(shelf)
  return openScreen(address.includes('/answer') ? <RecommendationScreen /> : <ChooseScreen />, store)
}

test('four questions, nothing answered beforehand, and each answer goes into the address', async () => {
  const { went } = await at('/library/choose')
  await screen.findByRole('heading', { level: 1, name: 'Which one fits?' })
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect((screen.getByRole('combobox') as HTMLSelectElement).value).toBe('')
  fireEvent.click(screen.getByRole('radio', { name: 'Take a first look' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Half an hour' }))
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'lt10k' } })
  fireEvent.click(screen.getByRole('radio', { name: 'No, we are on our own' }))
  expect(went.at(-1)).toBe('/library/choose?purpose=first-look&size=lt10k&time=30&advisor=no')
  fireEvent.click(screen.getByRole('button', { name: 'See which one fits' }))
  expect(went.at(-1)).toBe('/library/choose/answer?purpose=first-look&size=lt10k&time=30&advisor=no')
  await expectAccessible()
})

test('what the address says is answered already; what it says wrongly is not', async () => {
  await at('/library/choose?purpose=quality&time=a-week&advisor=yes')
  expect(await screen.findByRole('radio', { name: 'Check our quality', checked: true })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Yes, or I am one', checked: true })).toBeTruthy()
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2)
})

test('an organisation’s profile answers the size, and here it can be another', async () => {
  const { went } = await at('/library/choose?organisation=riverside')
  const size = (await screen.findByRole('combobox', { name: /How much money/ })) as HTMLSelectElement
  expect(size.value).toBe('lt10k')
  expect(screen.getByText('This is what the profile says. You can change it here.')).toBeTruthy()
  fireEvent.change(size, { target: { value: '10k-100k' } })
  expect(went.at(-1)).toBe('/library/choose?organisation=riverside&size=10k-100k')
  expect(size.value).toBe('10k-100k')
})

test('without a purpose nothing can be recommended: the summary leads to the question', async () => {
  const { went } = await at('/library/choose')
  fireEvent.click(await screen.findByRole('button', { name: 'See which one fits' }))
  const link = await screen.findByRole('link', { name: 'Say what you want to do.' })
  fireEvent.click(link)
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'See the whole picture' }))
  expect(went).toEqual([])
})

test('an advisor who looks at their own skills is asked neither how large they are nor for an advisor', async () => {
  await at('/library/choose?purpose=own-skills')
  await screen.findByRole('radio', { name: /my own skills/, checked: true })
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByText('Is an advisor with you?')).toBeNull()
})

test('one is recommended with its reasons, and every other says what is in the way', async () => {
  await at('/library/choose/answer?organisation=riverside&purpose=first-look&time=30&advisor=no')
  await screen.findByRole('heading', { level: 1, name: 'This one fits' })
  const best = cardOf('Quick check')
  for (const reason of [
    'It is for taking a first look.',
    'It is made for groups of your size.',
    'It takes 15 to 20 minutes. You have that.',
    'You can do it without an advisor.',
  ]) {
    expect(best.getByText(reason)).toBeTruthy()
  }
  expect((await best.findByRole('link', { name: 'Start with this one' })).getAttribute('href')).toBe(
    '/organisations/riverside/sessions/new?instrument=quick-check',
  )
  const others = screen.getAllByRole('heading', { level: 3 }).filter(({ textContent }) => textContent !== 'Why')
  expect(others).toHaveLength(theShelf().length - 1)
  const full = cardOf('Full diagnosis')
  expect(full.getByText('It is for something else: seeing the whole picture.')).toBeTruthy()
  expect(full.getByText(/^It takes 2½ to 3 hours, more than you have\./)).toBeTruthy()
  await expectAccessible()
})

test('where none fits, the page says so and shows the nearest first', async () => {
  await at('/library/choose/answer?purpose=whole-picture&time=30')
  await screen.findByRole('heading', { level: 1, name: 'None fits all that you said' })
  expect(screen.getByText(/^The nearest is Full diagnosis\./)).toBeTruthy()
  const nearest = cardOf('Full diagnosis')
  expect(nearest.getByRole('heading', { name: 'What is in the way' })).toBeTruthy()
  expect(nearest.getByText(/^It takes 2½ to 3 hours, more than you have\. You said half an hour\./)).toBeTruthy()
  expect(await nearest.findByRole('button', { name: 'Start with this one' })).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Full diagnosis')
  expect(screen.queryByRole('link', { name: 'Start with this one' })).toBeNull()
  await expectAccessible()
})

test('what is said of a size says which', async () => {
  await at('/library/choose/answer?purpose=first-look&size=1m-10m')
  await screen.findByRole('heading', { level: 1, name: 'None fits all that you said' })
  expect(
    cardOf('Quick check').getByText(/^It is made for smaller groups: .* £10,000 up to £100,000 a year\.$/),
  ).toBeTruthy()
})

test('reading on the way does not forget for whom it is chosen', async () => {
  await at('/library/choose/answer?organisation=riverside&purpose=first-look')
  const read = await screen.findByRole('link', { name: 'Read it' })
  const address = read.getAttribute('href') ?? ''
  cleanup()
  window.history.replaceState(null, '', address)
  openScreen(<InstrumentScreen id="quick-check" version="1.0.0" />, await aShelvedStore())
  expect((await screen.findByRole('link', { name: 'Start with this one' })).getAttribute('href')).toBe(
    '/organisations/riverside/sessions/new?instrument=quick-check',
  )
})

test('with nobody on the device yet, an organisation is set up on the way to the session', async () => {
  openScreen(<InstrumentScreen id="quick-check" version="1.0.0" />, await aStore(undefined, { shelf: theShelf() }))
  const link = await screen.findByRole('link', { name: 'Set up an organisation and start' })
  expect(link.getAttribute('href')).toBe('/organisations/new?instrument=quick-check')
})

test('a session starts with the newest version, so an older one leads to that', async () => {
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const store = await aStore(undefined, { shelf: [quick, { ...quick, version: '1.10.0' }] })
  openScreen(<InstrumentScreen id="quick-check" version="1.0.0" />, store)
  const link = await screen.findByRole('link', { name: 'There is a newer version: 1.10.0' })
  expect(link.getAttribute('href')).toBe('/library/quick-check/1.10.0')
})

test('of an instrument that does not say what it is for, we cannot say whether it fits', async () => {
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const { fits: _, ...document } = (await quick.load()) as Record<string, unknown>
  const adapted = { ...quick, id: 'adapted', load: async () => ({ ...document, id: 'adapted' }) }
  await at('/library/choose/answer?purpose=first-look', [quick, adapted])
  await screen.findByRole('heading', { level: 1, name: 'This one fits' })
  expect(screen.getByText(/^We cannot say if it fits/)).toBeTruthy()
})

test('of several versions only the newest is recommended', async () => {
  const [quick] = theShelf().filter(({ id }) => id === 'quick-check')
  if (!quick) throw new Error('No quick check')
  const newer = {
    ...quick,
    version: '1.10.0',
    load: async () => ({ ...((await quick.load()) as object), version: '1.10.0' }),
  }
  await at('/library/choose/answer?purpose=first-look', [quick, newer])
  expect((await screen.findByRole('link', { name: 'Read it' })).getAttribute('href')).toBe(
    '/library/quick-check/1.10.0',
  )
  expect(screen.queryByText('The others')).toBeNull()
})

test('what is about an advisor starts at the advisor’s own page, what is about a session at its organisation’s', async () => {
  await at('/library/choose/answer?purpose=own-skills')
  expect((await screen.findByRole('link', { name: 'Start with this one' })).getAttribute('href')).toBe('/advisor')
  cleanup()
  await at('/library/choose/answer?organisation=riverside&purpose=feedback')
  expect((await screen.findByRole('link', { name: 'Start with this one' })).getAttribute('href')).toBe(
    '/organisations/riverside/feedback',
  )
})

test('with no organisation the way to one is shown; with no answers the way to the questions', async () => {
  const { went } = await at('/library/choose/answer?purpose=quality')
  await screen.findByRole('heading', { level: 1, name: 'This one fits' })
  fireEvent.click(await screen.findByRole('button', { name: 'Start with this one' }))
  fireEvent.click(screen.getByRole('link', { name: 'Choose an organisation' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'With which organisation?' }))
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'riverside' } })
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Start with this one' }))
  expect(went).toEqual(['/organisations/riverside/sessions/new?instrument=quality-areas'])
  expect(screen.getByRole('link', { name: 'Set up a new organisation' }).getAttribute('href')).toBe(
    '/organisations/new?instrument=quality-areas',
  )
  cleanup()
  await at('/library/choose/answer?organisation=riverside')
  const link = await screen.findByRole('link', { name: 'Go to the questions' })
  await waitFor(() => expect(link.getAttribute('href')).toBe('/library/choose?organisation=riverside'))
})

function cardOf(title: string) {
  return within(screen.getByRole('heading', { name: title }).closest('section') as HTMLElement)
}
