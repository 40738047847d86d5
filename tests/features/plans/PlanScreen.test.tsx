import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { choosePriorities } from '../../../src/core/planning/choosePriorities'
import type { Plan } from '../../../src/core/planning/planSchema'
import { answersOf } from '../../../src/core/session/sessionProgress'
import { sessionResult } from '../../../src/core/session/sessionResult'
import type { Session } from '../../../src/core/session/sessionSchema'
import { PlanScreen } from '../../../src/features/plans/PlanScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const full = shippedInstrument('full-diagnosis')
const session = aSession(full, everyItem(full, 2, { safeguarding: 0, reserves: 1, 'real-cost': 'dont-know' }))

function planOf(of: Session, items: string[]): Plan {
  let made = 0
  return choosePriorities(undefined, items, {
    planId: 'plan-1',
    sessionId: of.id,
    organisationId: of.organisationId,
    instrument: full,
    answers: answersOf(of, full),
    result: sessionResult(of, full),
    language: 'en',
    today: '2026-11-22',
    newId: () => `action-${++made}`,
    words: { findOut: (name) => `Find out: ${name}`, putRight: (name) => `Put right: ${name}`, because: () => '' },
  })
}

function open(of: { plan?: Plan; session?: Session } = { plan: planOf(session, ['reserves', 'users-voice']) }) {
  return openInSession(PlanScreen, { session, instrument: full, ...of })
}

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
const steps = (of: string) => within(screen.getByRole('list', { name: `Steps: ${of}` }))
const saved = { timeout: 5000 }

test('the plan reads: priorities in order, what is urgent anyway, what to find out, a strength, the day to look back', async () => {
  await open()
  expect(headings()).toEqual([
    '1. Money put by',
    '2. People’s voice in decisions',
    'Urgent, though not a priority',
    'To find out',
    'Also agreed',
    'A strength to keep',
    'When to look back',
    'Finish this session',
  ])
  expect(screen.getByText('2 things to work on, agreed on 22 November 2026.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('First look back').value).toBe('22 Feb 2027')
})

test('what is typed into a step is saved without anybody pressing save', async () => {
  const page = await open()
  const step = steps('Money put by')
  fireEvent.change(step.getByLabelText('Who'), { target: { value: 'Treasurer' } })
  fireEvent.change(step.getByLabelText('By'), { target: { value: '28 Feb 2027' } })
  fireEvent.change(step.getByLabelText('Refer to'), { target: { value: 'finance' } })
  fireEvent.change(step.getByLabelText('Cost'), { target: { value: '£40' } })
  const agreed = { item: 'reserves', owner: 'Treasurer', due: '2027-02-28', referTo: 'finance', cost: '£40' }
  await waitFor(async () => expect((await page.plan())?.actions).toContainEqual(expect.objectContaining(agreed)), saved)
  fireEvent.change(step.getByLabelText('Refer to'), { target: { value: '' } })
  await waitFor(async () => {
    const action = (await page.plan())?.actions.find(({ item }) => item === 'reserves')
    expect(action && 'referTo' in action).toBe(false)
  }, saved)
})

test('a step is marked as done, and the mark comes off again', async () => {
  const page = await open()
  const done = () => steps('Money put by').getByRole('button', { name: /^Done/ })
  const state = async () => (await page.plan())?.actions.find(({ item }) => item === 'reserves')?.state
  fireEvent.click(done())
  await waitFor(async () => expect(await state()).toBe('done'), saved)
  expect(done().getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(done())
  await waitFor(async () => expect(await state()).toBe('not-started'), saved)
})

test('an impossible date stays as it was typed and never becomes the due day', async () => {
  await open()
  const due = steps('Money put by').getByLabelText<HTMLInputElement>('By')
  fireEvent.change(due, { target: { value: '31 Feb 2027' } })
  fireEvent.blur(due)
  expect(due.value).toBe('31 Feb 2027')
  expect(screen.getByText(/There is no such day as 31 Feb 2027/)).toBeTruthy()
})

test('a step removed by a slip comes back in its place with everything in it', async () => {
  await open()
  const what = steps('Money put by').getByLabelText<HTMLTextAreaElement>('What').value
  fireEvent.click(steps('Money put by').getByText('Remove this step'))
  expect(steps('Money put by').queryByLabelText('What')).toBeNull()
  fireEvent.click(screen.getByText('Put it back'))
  expect(steps('Money put by').getByLabelText<HTMLTextAreaElement>('What').value).toBe(what)
})

test('an urgent point whose step was removed is told of at the top, and can have its step again', async () => {
  await open()
  fireEvent.click(steps('Urgent, though not a priority').getByText('Remove this step'))
  expect(screen.getByText('Some urgent points have no step yet')).toBeTruthy()
  fireEvent.click(screen.getByText('Add a step for each'))
  expect(steps('Urgent, though not a priority').getByLabelText('What')).toBeTruthy()
})

test('another step gets an empty row with the cursor in it', async () => {
  await open()
  fireEvent.click(screen.getAllByText('Add a step')[0] ?? expect.fail())
  const rows = steps('Money put by').getAllByLabelText<HTMLTextAreaElement>('What')
  expect(rows).toHaveLength(2)
  expect(document.activeElement).toBe(rows[1])
  expect(rows[1]?.value).toBe('')
})

test('the group’s reason and order are its own', async () => {
  const page = await open()
  const why = screen.getAllByLabelText('Why this')[0] ?? expect.fail()
  fireEvent.change(why, { target: { value: 'The grant ends in March' } })
  fireEvent.click(screen.getByLabelText('Move down: Money put by'))
  await waitFor(
    async () =>
      expect((await page.plan())?.priorities).toMatchObject([
        { item: 'users-voice' },
        { item: 'reserves', because: 'The grant ends in March' },
      ]),
    saved,
  )
})

test('a strength of the answers is kept with one tap, and let go with another', async () => {
  await open()
  const chips = within(screen.getByRole('group', { name: 'From the answers' })).getAllByRole('button')
  const field = screen.getByLabelText<HTMLTextAreaElement>('What works well, and must not get lost')
  const name = chips[0]?.textContent
  fireEvent.click(chips[0] ?? expect.fail())
  expect(field.value).toBe(name)
  fireEvent.click(chips[0] ?? expect.fail())
  expect(field.value).toBe('')
})

test('a finished session says so, keeps its plan open, and can be opened again', async () => {
  const page = await open()
  fireEvent.click(screen.getByRole('button', { name: 'Finish this session' }))
  expect(screen.getByText(/^Finished on/)).toBeTruthy()
  const finished = async () => {
    const found = await page.store.sessions.withId(session.id)
    return found.found === 'yes' ? found.value.finishedAt : undefined
  }
  await waitFor(async () => expect(await finished()).toBeTruthy(), saved)
  expect(steps('Money put by').getByLabelText<HTMLTextAreaElement>('What').readOnly).toBe(false)
  fireEvent.click(screen.getByText('Open the session again'))
  await waitFor(async () => expect(await finished()).toBeUndefined(), saved)
})

test('without a plan the page says what to do next; without answers, what comes before that', async () => {
  await open({})
  expect(screen.getByRole('heading', { name: 'There is no plan yet' })).toBeTruthy()
  expect(screen.queryByText('Make the PDF for the committee')).toBeNull()
  cleanup()
  await open({ session: aSession(full) })
  expect(screen.getByRole('heading', { name: 'Nothing is answered yet' })).toBeTruthy()
})
