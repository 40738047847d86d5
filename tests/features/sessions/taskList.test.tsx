import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { markUndecided } from '../../../src/core/session/sessionChanges'
import { itemsOf } from '../../../src/core/session/sessionProgress'
import type { Session } from '../../../src/core/session/sessionSchema'
import { ReviewScreen } from '../../../src/features/sessions/tasks/ReviewScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

const instrument = shippedInstrument('quick-check')
const open = (session: Session) => openInSession(TaskListScreen, { session, instrument })
const allAnswered = () => aSession(instrument, everyItem(instrument, 1))
const [first, ...rest] = instrument.items

test('a new session leads to its first area', async () => {
  const page = await open(aSession(instrument))
  fireEvent.click(screen.getByRole('button', { name: 'Start with the first area' }))
  expect(page.gone()).toBe(`/sessions/session-1/domains/${instrument.domains[0]?.id}`)
})

test('one under way leads on to the first area that is not done, whatever was done out of order', async () => {
  const [one, two, three] = instrument.domains
  const done = instrument.items.filter(({ domain }) => domain === one?.id || domain === three?.id)
  const page = await open(aSession(instrument, Object.fromEntries(done.map(({ id }) => [id, 1]))))
  fireEvent.click(screen.getByRole('button', { name: 'Go on to the next area' }))
  expect(page.gone()).toBe(`/sessions/session-1/domains/${two?.id}`)
})

test('once every area was begun, what is open comes next; then the results, and nothing else is the main action', async () => {
  if (!first) throw new Error('No questions')
  await open(aSession(instrument, Object.fromEntries(rest.map(({ id }) => [id, 1]))))
  expect(way('Check what is open')).toBe('/sessions/session-1/review')
  cleanup()
  await open(markUndecided(allAnswered(), { item: first, undecided: true }))
  expect(way('Check what is open')).toBe('/sessions/session-1/review')
  cleanup()
  await open(allAnswered())
  expect(way('See the results')).toBe('/sessions/session-1/results')
  expect(screen.queryByRole('button', { name: /area$/ })).toBeNull()
  await expectAccessible()
})

test('with a plan it leads to the plan, where the session is finished; once finished, to the results', async () => {
  const plan = { id: 'plan-1', sessionId: 'session-1', organisationId: 'harbour', priorities: [], actions: [] }
  const session = allAnswered()
  await openInSession(TaskListScreen, { session, instrument, plan: { ...plan, reviewOn: '', agreedOn: '' } as never })
  expect(way('Open the plan')).toBe('/sessions/session-1/plan')
  expect(screen.getByText(/You finish the session at the end of the plan\.$/)).toBeTruthy()
  cleanup()
  await open({ ...session, finishedAt: '2026-11-22T16:00:00.000Z' })
  expect(way('See the results')).toBe('/sessions/session-1/results')
})

test('what nobody answered is one line for each area with how many, and opens to its questions', async () => {
  const full = shippedInstrument('full-diagnosis')
  const session = aSession(full)
  await openInSession(ReviewScreen, { session, instrument: full })
  const lines = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent)
  expect(lines).toHaveLength(11)
  expect(lines).toContain('Governance: 6 questions')
  expect(document.querySelectorAll('details[open]')).toHaveLength(0)
  const governance = screen.getByText('Governance: 6 questions').closest('details') as HTMLElement
  const links = within(governance).getAllByRole('link', { hidden: true })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    itemsOf(session, full)
      .filter(({ domain }) => domain === 'governance')
      .map(({ id }) => `/sessions/session-1/domains/governance/${id}`),
  )
})

/** Where the page's one main action leads, if that is its name. */
function way(name: string): string | null | undefined {
  const main = [...document.querySelectorAll('main [data-kind="main"]')]
  expect(main.map(({ textContent }) => textContent)).toEqual([name])
  return main[0]?.getAttribute('href')
}
