import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { useAreaTimers } from '../../../../src/features/sessions/aids/timer/areaTimers'
import { DomainScreen } from '../../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../../src/features/sessions/items/ItemScreen'
import { useRoomView } from '../../../../src/features/sessions/roomView'
import { TaskListScreen } from '../../../../src/features/sessions/tasks/TaskListScreen'
import { aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'
import { openInSession } from '../../../support/inSession'
import { expectAccessible, settled } from '../../../support/screen'

const turn = (session: string | undefined) => act(() => useRoomView.getState().turn(session))

afterEach(() => {
  turn(undefined)
  act(() => useAreaTimers.setState({ timers: {}, minutes: {}, toGroup: false }))
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  cleanup()
})

const instrument = shippedInstrument('full-diagnosis')
const Area = () => <DomainScreen domain="governance" />
const Question = () => <ItemScreen domain="money-and-controls" item="payments-and-bank-access" />
const open = (Screen: () => React.ReactNode, more: Partial<Session> = {}) =>
  openInSession(Screen, { session: { ...aSession(instrument), ...more }, instrument })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test.each([
  ['an area', Area, 'governance'],
  ['a question', Question, 'money-and-controls'],
])('on the page of %s a topic is parked in two taps, kept with its area, and counted', async (_, Screen, domain) => {
  const { store } = await open(Screen)
  press('Park a topic')
  fireEvent.change(screen.getByRole('textbox', { name: /another time/ }), { target: { value: 'The roof' } })
  press('Park it')
  expect(screen.getByText('1 parked')).toBeTruthy()
  await settled(100)
  const saved = await store.sessions.withId('session-1')
  expect(saved.found === 'yes' && saved.value.topics).toMatchObject([{ text: 'The roof', domain, done: false }])
})

test('on the task list topics stand by area, are done, worded anew and taken out', async () => {
  const topics = [
    { id: 'a', text: 'The roof', done: false },
    { id: 'b', text: 'A new chair', domain: 'governance', done: false },
  ]
  await open(TaskListScreen, { topics })
  expect(screen.getByRole('heading', { level: 3, name: 'Governance' })).toBeTruthy()
  press('Done: The roof')
  expect(screen.getByRole('button', { name: 'Done: The roof', pressed: true })).toBeTruthy()
  expect(screen.getByText('1 parked')).toBeTruthy()
  press('Change: A new chair')
  fireEvent.change(screen.getByRole('textbox', { name: /another time/ }), { target: { value: 'Who chairs' } })
  press('Keep it')
  expect(screen.getByText('Who chairs')).toBeTruthy()
  press('Change: Who chairs')
  press('Take it out')
  expect(screen.queryByText('Who chairs')).toBeNull()
  await expectAccessible()
})

test('turned to the group there is no trace of private notes, prompts or the second screen; topics stay', async () => {
  await open(TaskListScreen, { privateNotes: 'CANARY' })
  expect(screen.getByRole('textbox', { name: 'Notes that only you see', hidden: true })).toBeTruthy()
  turn('session-1')
  expect(document.body.innerHTML).not.toMatch(/CANARY|Private notes|second screen/)
  expect(screen.getByRole('button', { name: 'Park a topic' })).toBeTruthy()
  cleanup()
  await open(Area)
  expect(screen.queryByText('If the talk is stuck')).toBeNull()
  expect(screen.queryByText(/Time for this area/)).toBeNull()
  turn(undefined)
  expect(screen.getByText('Nobody speaks')).toBeTruthy()
})

test('the timer is folded, runs only once it is started, pauses, and says in words when time is up', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date('2026-11-22T14:30:00Z') })
  try {
    await open(Area)
    const summary = () => screen.getByText(/^Time for this area:/)
    const wait = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * 60_000))
    expect(summary().closest('details')?.open).toBe(false)
    wait(5)
    expect(summary().textContent).toBe('Time for this area: about 20 minutes')
    press('Start')
    wait(5)
    expect(summary().textContent).toBe('Time for this area: 15 minutes left')
    press('Pause')
    wait(60)
    expect(summary().textContent).toBe('Time for this area: paused, 15 minutes left')
    press('Go on')
    wait(15)
    expect(summary().textContent).toBe('Time for this area: time is up')
    expect(screen.getByText(/^The 20 minutes for this area are over/).getAttribute('role')).toBe('status')
    press('Start again')
    expect(summary().textContent).toBe('Time for this area: 20 minutes left')
  } finally {
    vi.useRealTimers()
  }
})

test('the group sees the time only where the advisor wants it', async () => {
  await open(Area)
  press('Show the time to the group too')
  turn('session-1')
  expect(screen.getByText(/^Time for this area/)).toBeTruthy()
})

test('where the instrument does not say how long it takes, the advisor’s minutes are shared out', async () => {
  const { minutes: _, ...rest } = instrument
  const silent = { ...rest, domains: rest.domains.map(({ minutes: __, ...domain }) => domain) }
  await openInSession(Area, { session: aSession(silent), instrument: silent })
  expect(screen.getByText('Time for this area: not set')).toBeTruthy()
  press('Share them out')
  expect(screen.getByText(/from 1 to 600/)).toBeTruthy()
  fireEvent.change(screen.getByRole('textbox', { name: /How many minutes/ }), { target: { value: '50' } })
  press('Share them out')
  expect(screen.getByText('Time for this area: about 6 minutes')).toBeTruthy()
})

test('a question is read aloud by a voice of the device alone, and the reading stops with its page', async () => {
  const said: string[] = []
  const cancel = vi.fn()
  const voices = [{ lang: 'en-US', localService: false, voiceURI: 'far' }]
  const speak = ({ text }: { text: string }) => void said.push(text)
  vi.stubGlobal('SpeechSynthesisUtterance', function utterance(this: { text: string }, text: string) {
    this.text = text
  })
  vi.stubGlobal('speechSynthesis', { getVoices: () => [...voices], speak, cancel })
  await open(Question)
  expect(screen.queryByRole('button', { name: 'Read aloud' })).toBeNull()
  cleanup()
  voices.push({ lang: 'en_GB', localService: true, voiceURI: 'near' })
  await open(Question)
  press('Read aloud')
  const item = instrument.items.find(({ id }) => id === 'payments-and-bank-access')
  expect(said[0]).toBe(item?.probe.en)
  expect(said.at(-1)).toContain(item?.levels.at(-1)?.description?.en)
  expect(screen.getByRole('button', { name: 'Stop reading' })).toBeTruthy()
  expect(cancel).not.toHaveBeenCalled()
  cleanup()
  expect(cancel).toHaveBeenCalled()
})

test('print is set larger for the whole page, in two steps, also when the screen is turned', async () => {
  await open(TaskListScreen)
  turn('session-1')
  const sizes = screen.getByRole('group', { name: 'Size of the print' })
  fireEvent.click(within(sizes).getByRole('button', { name: 'Very large' }))
  expect(document.documentElement.dataset.print).toBe('larger')
  fireEvent.click(within(sizes).getByRole('button', { name: 'Usual' }))
  expect(document.documentElement.dataset.print).toBe('usual')
})

test('a browser that blocks the window is told of in words, with a link that opens it', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null)
  await open(TaskListScreen)
  press('Show on a second screen')
  const link = screen.getByRole('link', { name: 'Open the second screen' })
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/sessions/session-1/display', '_blank'])
})
