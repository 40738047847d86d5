import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answerItem } from '../../../src/core/session/sessionChanges'
import type { Session } from '../../../src/core/session/sessionSchema'
import { startFeedback } from '../../../src/core/session/startSession'
import { AskForFeedbackScreen } from '../../../src/features/sessions/feedback/AskForFeedbackScreen'
import { FeedbackForm } from '../../../src/features/sessions/feedback/FeedbackForm'
import { startForm } from '../../../src/features/sessions/feedback/useFeedbackForms'
import { useRoomView } from '../../../src/features/sessions/roomView'
import { ReadySessionProvider, useReadySession } from '../../../src/store/readySession'
import { sessionName } from '../../../src/store/working/sessionName'
import { aStore } from '../../store/support/deviceStore'
import { harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession, type PageInSession } from '../../support/inSession'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

const turn = (session: string | undefined) => act(() => useRoomView.getState().turn(session))

afterEach(() => {
  cleanup()
  turn(undefined)
})

const instrument = shippedInstrument('session-feedback')

const blank = () =>
  startFeedback({
    id: 'form-1',
    instrument,
    contentHash: 'a'.repeat(64),
    organisation: harbourAdviceCentre(),
    occasion: 'close-group',
    now: new Date('2026-11-22T14:00:00.000Z'),
  })

/** Handed over, with the first question answered. */
async function halfFilled() {
  turn('form-1')
  const page = await openInSession(FeedbackForm, { session: blank(), instrument })
  fireEvent.click(screen.getByRole('radio', { name: 'A little' }))
  expect(screen.getByRole('radio', { checked: true })).toBeTruthy()
  return page
}

async function kept({ store }: PageInSession): Promise<Session> {
  const found = await store.sessions.withId('form-1')
  if (found.found !== 'yes') throw new Error('The form is gone')
  return found.value
}

/** The same page in a tab that may not write. */
function InAnotherTab() {
  const ready = useReadySession()
  return (
    <ReadySessionProvider ready={{ ...ready, mayWrite: false }}>
      <FeedbackForm />
    </ReadySessionProvider>
  )
}

const turnBack = () => act(() => useRoomView.getState().askFirst?.())

test('leaving a half-filled form asks first, with no answer in sight, and the answers are there for whoever goes on', async () => {
  await halfFilled()
  turnBack()
  expect(screen.getByRole('heading', { level: 1, name: 'Your form is not finished' })).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(useRoomView.getState().turned).toBe('form-1')
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Go on with the form' }))
  expect((screen.getByRole('radio', { checked: true }) as HTMLInputElement).value).toBe('2')
})

test('a form that is thrown away leaves nothing: not on the screen, not on the device, not on the way back to it', async () => {
  const page = await halfFilled()
  turnBack()
  fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(page.gone()).toBe('/organisations/harbour')
  expect(useRoomView.getState().turned).toBeUndefined()
  expect(screen.getByRole('heading', { level: 1, name: 'This form is empty' })).toBeTruthy()
  expect((await kept(page)).items).toEqual({})
  fireEvent.click(screen.getByRole('button', { name: 'Hand it to the next person' }))
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
})

test('loading the page anew or closing the tab warns whoever has filled in a part, and nobody else', async () => {
  turn('form-1')
  await openInSession(FeedbackForm, { session: blank(), instrument })
  const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(isWarned()).toBe(false)
  fireEvent.click(screen.getByRole('radio', { name: 'A little' }))
  expect(isWarned()).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Take the answer back' }))
  expect(isWarned()).toBe(false)
})

test('nothing of a form is kept before it is finished, then all of it, and it asks nobody any more', async () => {
  const page = await halfFilled()
  expect((await kept(page)).items).toEqual({})
  for (let question = 2; question <= 9; question++) fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'Your words' }), { target: { value: 'It went well' } })
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }))
  await screen.findByRole('heading', { level: 1, name: 'Thank you' })
  expect(useRoomView.getState().askFirst).toBeUndefined()
  await waitFor(async () => {
    const { items, finishedAt } = await kept(page)
    expect(finishedAt).toBeDefined()
    expect(items['feedback-heard']?.answer).toEqual({ level: 2 })
    expect(JSON.stringify(items)).toContain('It went well')
  })
})

test('what an earlier version of the app kept of a half-filled form is shown to nobody', async () => {
  const [item] = instrument.items
  if (!item) throw new Error('No questions')
  const session = answerItem(blank(), { item, answer: { level: 1 }, now: new Date(0) })
  await openInSession(FeedbackForm, { session, instrument })
  expect(screen.getByRole('heading', { level: 1, name: 'This form is empty' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Hand it to the next person' }))
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
})

test('before the first form is started, it says from how many people on anything is shown, and what is shown of fewer', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  await store.organisations.save(harbourAdviceCentre(), 0)
  openScreen(<AskForFeedbackScreen organisation="harbour" />, store)
  await screen.findByText('Answers are shown once 10 people have finished a form')
  expect(screen.getByText(/^With fewer than 10, you see how many have answered and nothing else\./)).toBeTruthy()
  await expectAccessible()
})

test('above its first question a form says who can read it: together with others, and in the file that the advisor saves', async () => {
  turn('form-1')
  await openInSession(FeedbackForm, { session: blank(), instrument })
  const said = screen.getByText('Who can read your answers').parentElement?.textContent
  expect(said).toMatch(/together with those of other people, at least 10 in all/)
  expect(said).toMatch(/Your form is in that file, and whoever opens it could read it/)
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.queryByText('Who can read your answers')).toBeNull()
})

test('a tab that may not keep a form hands it to nobody, and asks nobody anything', async () => {
  await openInSession(InAnotherTab, { session: blank(), instrument })
  expect(screen.getByText(/It is open in another tab/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Hand it to the next person' })).toBeNull()
  turn('form-1')
  expect(screen.queryByRole('radio')).toBeNull()
})

test('a form that nobody finished is handed over again, so that empty ones do not pile up; a finished one is left alone', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  const opened = await store.instruments.open({ id: 'session-feedback', version: '1.0.0' })
  if (!opened.ok) throw new Error(opened.problem)
  const start = (occasion: string) => startForm(store, { ...opened, organisation: harbourAdviceCentre(), occasion })
  const first = await start('close-group')
  expect([(await start('close-group')).id, (await start('close-group')).ok]).toEqual([first.id, true])
  expect((await start('close-advisor')).id).not.toBe(first.id)
  const held = [{ name: sessionName(first.id) }]
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks: { query: async () => ({ held }) } }))
  const beside = await start('close-group')
  vi.unstubAllGlobals()
  expect(beside.id, 'somebody is filling in the first one in another tab').not.toBe(first.id)
  await store.sessions.remove(beside.id)
  const found = await store.sessions.withId(first.id)
  if (found.found !== 'yes') throw new Error('The form is gone')
  const finished = { ...found.value, finishedAt: '2026-11-22T16:00:00.000Z' }
  await store.sessions.save(finished, { rev: found.rev, progress: { answered: 0, asked: 9 } })
  expect((await start('close-group')).id).not.toBe(first.id)
  expect(await store.sessions.summaries()).toHaveLength(3)
})
