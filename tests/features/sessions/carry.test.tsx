import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import { suggestionsFrom } from '../../../src/core/session/carry/suggestionsFrom'
import { waitingSuggestions } from '../../../src/core/session/carry/waitingSuggestions'
import { progressOf } from '../../../src/core/session/sessionProgress'
import type { Session } from '../../../src/core/session/sessionSchema'
import { DomainScreen } from '../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'
import { theShelf } from '../../support/shelf'

afterEach(cleanup)

const quick = shippedInstrument('quick-check')
const full = shippedInstrument('full-diagnosis')

const OneQuestion = () => <ItemScreen domain="money-and-controls" item="payments-and-bank-access" />
const WholeArea = () => <DomainScreen domain="money-and-controls" />

const line =
  'In “Quick check” on 22 November 2026 the group said “Partly”. That would be “Started, or depends on one person” here.'

async function open(Screen: () => React.ReactNode, more: Partial<Session> = {}) {
  const shelf = theShelf()
  const document = await shelf.find(({ id }) => id === 'quick-check')?.load()
  const answered = aSession(quick, { 'quick-bank-account': 1, 'quick-income-and-spending': 0, 'quick-year-plan': 2 })
  const earlier = { ...answered, instrument: { ...answered.instrument, contentHash: contentHash(document) } }
  const suggested = suggestionsFrom([{ session: earlier, instrument: quick }], full)
  return openInSession(Screen, {
    session: { ...aSession(full, {}, { id: 'session-2' }), suggested, ...more },
    instrument: full,
    shelf,
  })
}

test('a question says what the group said in the quick check and what that would be here; nothing is chosen', async () => {
  const { store } = await open(OneQuestion)
  expect(await screen.findByText(line)).toBeTruthy()
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  const found = await store.sessions.withId('session-2')
  if (found.found !== 'yes') throw new Error('The session is gone')
  expect(progressOf(found.value, full).answered).toBe(0)
  await expectAccessible()
})

test('Confirm answers with that level, is gone with its line, and leaves the focus on the answer', async () => {
  const { store } = await open(OneQuestion)
  const button = await screen.findByRole('button', { name: 'Confirm' })
  button.focus()
  fireEvent.click(button)
  const chosen = await screen.findByRole('radio', { checked: true })
  expect((chosen as HTMLInputElement).value).toBe('1')
  await waitFor(() => expect(document.activeElement).toBe(chosen))
  expect(screen.queryByText(line)).toBeNull()
  await waitFor(async () => {
    const found = await store.sessions.withId('session-2')
    if (found.found !== 'yes') throw new Error('The session is gone')
    expect(found.value.items['payments-and-bank-access']?.answer).toEqual({ level: 1 })
    expect(waitingSuggestions(found.value, full)).toHaveLength(2)
  })
})

test('any other answer takes the suggestion away', async () => {
  await open(OneQuestion)
  await screen.findByText(line)
  fireEvent.keyDown(document.body, { key: 'd' })
  await waitFor(() => expect(screen.queryByText(line)).toBeNull())
})

test('on the page of an area each suggestion stands at its own question', async () => {
  await open(WholeArea)
  await screen.findByText(line)
  expect(screen.getAllByRole('button', { name: 'Confirm' })).toHaveLength(2)
  const at = (item: string) => within(document.getElementById(item) as HTMLElement)
  const [first, second] = [at('payments-and-bank-access'), at('records-and-accounts')]
  fireEvent.click(second.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(second.queryByRole('button', { name: 'Confirm' })).toBeNull())
  expect((second.getByRole('radio', { checked: true }) as HTMLInputElement).value).toBe('0')
  expect(first.queryByRole('radio', { checked: true })).toBeNull()
  expect(first.getByText(line)).toBeTruthy()
})

test('the group that does it alone is spoken to itself', async () => {
  await open(OneQuestion, { mode: 'self' })
  expect(await screen.findByText(/on 22 November 2026 you said “Partly”/)).toBeTruthy()
})

test('in a finished session nothing waits any more', async () => {
  await open(OneQuestion, { finishedAt: '2026-11-22T16:00:00.000Z' })
  await screen.findByText('Finished on 22 November 2026')
  expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
})

test('where the questions of that time cannot be read any more, the day is still said', async () => {
  const lost = aSession(quick, { 'quick-bank-account': 1 })
  await open(OneQuestion, { suggested: suggestionsFrom([{ session: lost, instrument: quick }], full) })
  expect(
    await screen.findByText(
      'This rests on an answer of 22 November 2026. That would be “Started, or depends on one person” here.',
    ),
  ).toBeTruthy()
})

test('the list of areas says how many suggestions wait, and leads to each', async () => {
  await open(TaskListScreen)
  expect(screen.getByText('3 earlier answers wait to be confirmed')).toBeTruthy()
  fireEvent.click(screen.getByText('Show which ones'))
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toContain('/sessions/session-2/domains/money-and-controls/payments-and-bank-access')
  expect(screen.getByText(/^0 of the 50 questions/)).toBeTruthy()
  await expectAccessible()
})

test('the list of areas says at which of them suggestions wait, and leads to the first', async () => {
  await open(TaskListScreen)
  const money = screen.getByRole('link', { name: 'Money and controls' }).closest('li') as HTMLElement
  expect(within(money).getByText('2 earlier answers wait here')).toBeTruthy()
  expect(screen.getAllByText(/wait(s)? here$/)).toHaveLength(2)
  expect(screen.getByRole('link', { name: 'Go to the first one' }).getAttribute('href')).toBe(
    '/sessions/session-2/domains/direction-and-planning/work-plan',
  )
})

test('the foot of an area and of a question says how many wait and leads to the next, until none does', async () => {
  await open(WholeArea)
  await screen.findByText(line)
  const next = () => screen.queryByRole('link', { name: /^Earlier answers/ })
  expect(next()?.textContent).toBe('Earlier answers: 3 wait, 2 here, next one')
  expect(next()?.getAttribute('href')).toBe('#payments-and-bank-access')
  fireEvent.click(screen.getAllByRole('button', { name: 'Confirm' })[0] as HTMLElement)
  await waitFor(() => expect(next()?.getAttribute('href')).toBe('#records-and-accounts'))
  cleanup()
  await open(OneQuestion)
  await screen.findByText(line)
  expect(next()?.getAttribute('href')).toBe('/sessions/session-2/domains/money-and-controls/records-and-accounts')
  cleanup()
  await open(WholeArea, { suggested: {} })
  expect(next()).toBeNull()
})

test('without suggestions the list of areas says nothing of them', async () => {
  await open(TaskListScreen, { suggested: {} })
  expect(screen.queryByText(/wait to be confirmed/)).toBeNull()
})
