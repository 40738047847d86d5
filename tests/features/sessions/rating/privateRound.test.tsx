import { webcrypto } from 'node:crypto'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Form } from '../../../../src/core/session/rating/privateRound'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { PassDevice } from '../../../../src/features/sessions/rating/pass/PassDevice'
import { useIsPassed } from '../../../../src/features/sessions/rating/passing'
import { RateFirstCard } from '../../../../src/features/sessions/rating/RateFirstCard'
import { RoundScreen } from '../../../../src/features/sessions/rating/round/RoundScreen'
import { useRoomView } from '../../../../src/features/sessions/roomView'
import { useReadySession } from '../../../../src/store/readySession'
import type { Store } from '../../../../src/store/store'
import { Page } from '../../../../src/ui/layout/Page'
import { aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'
import { openInSession, type PageInSession } from '../../../support/inSession'
import { aForm } from '../../../support/rating/ratingBuilders'
import { expectAccessible } from '../../../support/screen'

// jsdom cannot seal; what people say is sealed to its round.
vi.stubGlobal('crypto', webcrypto)

afterEach(() => {
  cleanup()
  act(() => useRoomView.getState().turn(undefined))
})

const instrument = shippedInstrument('quick-check')
const [domain] = instrument.domains
const items = instrument.items.filter((item) => item.domain === domain?.id && item.kind === 'levels')
const [first] = items
if (!domain || !first) throw new Error('No questions')
const round = { id: 'round-one', sessionId: 'session-1', items: items.map(({ id }) => id) }
const held = (): Session => ({
  ...aSession(instrument),
  round: { id: round.id, domains: [domain.id], startedAt: '2026-11-22T14:00:00.000Z' },
})
const someForms = (count: number) =>
  ['a', 'b', 'c', 'd', 'e'].slice(0, count).map((id) => aForm(`canary-${id}`, 'user', { [first.id]: 2 }))

/** As the app shows a round: whatever the address, the form of whoever holds the device comes first. */
function Round({ way }: { way?: string }) {
  const { session } = useReadySession()
  return useIsPassed(session) ? <PassDevice /> : <RoundScreen way={way} />
}

function Areas() {
  return (
    <Page title="Areas">
      <RateFirstCard />
    </Page>
  )
}

function openRound(of: { forms?: Form[]; way?: string; session?: Session } = {}): Promise<PageInSession> {
  const before = async (store: Store) => {
    const rounds = await store.rounds()
    await rounds.start(round)
    await rounds.give(round, of.forms ?? [])
  }
  return openInSession(() => <Round {...(of.way && { way: of.way })} />, {
    session: of.session ?? held(),
    instrument,
    before,
  })
}

async function sessionIn({ store }: PageInSession): Promise<Session> {
  const found = await store.sessions.withId('session-1')
  if (found.found !== 'yes') throw new Error('The session is gone')
  return found.value
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

async function endRound(): Promise<void> {
  press('End the round')
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'End it now' }))
  await screen.findByText('The last round has ended')
}

test('the areas offer a round while there is something to rate, and no more once the session is finished', async () => {
  await openInSession(Areas, { session: aSession(instrument), instrument })
  expect(screen.getByRole('link', { name: 'Rate privately' }).getAttribute('href')).toBe('/sessions/session-1/round')
  await expectAccessible()
  cleanup()
  await openInSession(Areas, { session: held(), instrument })
  screen.getByRole('link', { name: 'Go to the round' })
  cleanup()
  await openInSession(Areas, {
    session: { ...aSession(instrument), finishedAt: '2026-11-22T16:00:00.000Z' },
    instrument,
  })
  expect(screen.queryByRole('link')).toBeNull()
})

test('a round starts with the areas that somebody chose; with none chosen it says so', async () => {
  const page = await openInSession(Round, { session: aSession(instrument), instrument })
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  press('Start the round')
  screen.getByRole('link', { name: 'Choose at least one area.' })
  await expectAccessible()
  press('All areas')
  press('Start the round')
  await screen.findByText('0 forms are in.')
  await expectAccessible()
  expect((await sessionIn(page)).round?.domains).toEqual(aSession(instrument).domains)
})

test('while a round is held, only how many forms are in is shown, and how many people are here', async () => {
  const raters = ['1', '2', '3', '4', '5'].map((id) => ({ id, role: 'staff' as const, is: '' }))
  await openRound({ forms: someForms(2), session: { ...held(), raters } })
  await screen.findByText('2 of 5 people have given a form back.')
  screen.getByText('1 more is needed before anything can be shown.')
  expect(document.body.textContent).not.toMatch(/canary|Person who uses/)
})

test('ended with two forms, nothing is shown and nothing is left of them', async () => {
  const page = await openRound({ forms: someForms(2) })
  await screen.findByText('2 forms are in.')
  press('End the round')
  await screen.findByText(/^Only 2 forms are in\. With fewer than three, nothing can be shown/)
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'End it now' }))
  await screen.findByText(/Fewer than three people rated, so nothing is shown\./)
  await waitFor(async () => expect(await (await page.store.rounds()).ofSession('session-1')).toEqual({ found: 'no' }))
  const { round: running, rounds } = await sessionIn(page)
  expect({ running, rounds }).toEqual({})
})

test('ended with three, they become counts, and the forms are gone', async () => {
  const page = await openRound({ forms: someForms(3) })
  await screen.findByText('3 forms are in.')
  await endRound()
  screen.getByText('What people said shows at 1 question.')
  await waitFor(async () => expect(await (await page.store.rounds()).ofSession('session-1')).toEqual({ found: 'no' }))
  const session = await sessionIn(page)
  expect(session.rounds?.[0]?.items[first.id]?.counts).toEqual([{ level: 2, raters: 3 }])
  expect(JSON.stringify(session)).not.toContain('canary')
})

/** From the round to the first question of a form. */
async function beginForm(): Promise<string> {
  fireEvent.click(await screen.findByRole('radio', { name: 'Volunteer' }))
  press('Go on')
  const heading = await title(/^Remember this word: [a-z]+$/)
  press('I remember it')
  await screen.findByText(`Question 1 of ${items.length}`)
  return heading.textContent?.split(': ')[1] ?? ''
}

test('passed round, one form after the other is filled in, and the next person finds nothing of the one before', async () => {
  const page = await openRound()
  fireEvent.click(await screen.findByRole('button', { name: 'Hand the device to the next person' }))
  await title('Your own form')
  expect(useRoomView.getState().turned).toBe('session-1')
  press('Go on')
  screen.getByRole('link', { name: 'Say what you are here.' })
  await expectAccessible()
  await beginForm()
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  fireEvent.keyDown(document.body, { key: '2' })
  await screen.findByRole('radio', { checked: true })
  await expectAccessible()
  for (const _ of items) fireEvent.keyDown(document.body, { key: 'Enter' })
  await screen.findByText(`You rated 1 of ${items.length} questions.`)
  await expectAccessible()
  press('Give my form back')
  await title('Thank you')
  press('Next person')
  await title('Your own form')
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  const found = await (await page.store.rounds()).ofSession('session-1')
  expect(found.found === 'yes' && found.value.forms.map(({ role, ratings }) => ({ role, ratings }))).toEqual([
    { role: 'volunteer', ratings: { [first.id]: { level: 2 } } },
  ])
})

test('an interrupted form goes on only with its word, and three wrong ones do not erase it', async () => {
  const page = await openRound()
  fireEvent.click(await screen.findByRole('button', { name: 'Hand the device to the next person' }))
  const word = await beginForm()
  fireEvent.keyDown(document.body, { key: '2' })
  await screen.findByRole('radio', { checked: true })
  act(() => useRoomView.getState().turn(undefined))
  await screen.findByText('A form on this device is not finished')
  expect(screen.queryByRole('radio')).toBeNull()
  press('Hand the device back to them')
  await title('A form is not finished')
  for (const wrong of ['', 'wrong', 'again wrong', `${word}s`]) {
    fireEvent.change(screen.getByLabelText('Your word'), { target: { value: wrong } })
    press('Go on with my form')
    screen.getByRole('link', { name: wrong ? /^That is not the word\./ : 'Type your word.' })
  }
  expect(screen.queryByRole('radio')).toBeNull()
  await expectAccessible()
  fireEvent.change(screen.getByLabelText('Your word'), { target: { value: ` ${word.toUpperCase()} ` } })
  press('Go on with my form')
  expect(((await screen.findByRole('radio', { checked: true })) as HTMLInputElement).value).toBe('2')
  expect(await page.store.wholeDevice.toJson()).not.toContain(word)
})

test('the advisor can throw an unfinished form away without seeing it', async () => {
  await openRound()
  fireEvent.click(await screen.findByRole('button', { name: 'Hand the device to the next person' }))
  await beginForm()
  act(() => useRoomView.getState().turn(undefined))
  fireEvent.click(await screen.findByRole('button', { name: 'Throw the form away' }))
  await waitFor(() => expect(screen.queryByText('A form on this device is not finished')).toBeNull())
  press('Hand the device to the next person')
  await title('Your own form')
})

test('a show of cards makes counts with no forms, and is lost neither by leaving nor shown before the end', async () => {
  const page = await openRound({ way: 'cards' })
  const more = async (times: number) => {
    const [button] = await screen.findAllByRole('button', { name: /^One more: / })
    if (!button) throw new Error('No cards')
    for (let i = 0; i < times; i++) fireEvent.click(button)
  }
  await more(3)
  await screen.findByText('3 cards counted')
  await expectAccessible()
  for (let place = 1; place < items.length; place++) press('Next question')
  press('To the end')
  await screen.findByText(
    `At 1 of ${items.length} questions, three people or more chose an answer. Only these are shown later.`,
  )
  press('End the round')
  await waitFor(async () => {
    const { rounds } = await sessionIn(page)
    expect(rounds?.[0]?.items[first.id]?.counts).toEqual([{ level: 0, raters: 3 }])
    expect(rounds?.[0]?.raters).toBe(3)
  })
})

test('a session that came from elsewhere in the middle of a round says where the forms are, and can end it', async () => {
  const page = await openInSession(Round, { session: held(), instrument })
  await screen.findByText('The forms of this round are not on this device')
  press('End the round here')
  await screen.findByRole('button', { name: 'Start the round' })
  await waitFor(async () => expect((await sessionIn(page)).round).toBeUndefined())
})
