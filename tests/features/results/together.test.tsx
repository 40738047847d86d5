import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import { withHeldGroup } from '../../support/builders/heldGroup'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const outcomes = shippedInstrument('outcomes-readiness')
const planning = shippedInstrument('strategic-planning')
const benchmarking = shippedInstrument('benchmarking-readiness')

async function together(instrument: typeof outcomes, answers: Parameters<typeof aSession>[1]) {
  await openInSession(ResultsScreen, { session: aSession(instrument, answers), instrument })
  const heading = screen.getByRole('heading', { level: 2, name: 'Taken together' })
  return within(heading.parentElement ?? document.body)
}

const ofArea = (area: string, level: number) =>
  Object.fromEntries(outcomes.items.filter(({ domain }) => domain === area).map(({ id }) => [id, level]))

test('the stage says what it means, and which of the first three areas it waits for', async () => {
  const said = await together(outcomes, {
    ...everyItem(outcomes, 3),
    ...ofArea('signs-and-needs', 1),
    ...ofArea('culture-and-resources', 0),
  })
  expect(said.getByText('Your stage')).toBeTruthy()
  expect(said.getByText('Starting')).toBeTruthy()
  expect(said.getByText(/^First agree what you want to change/)).toBeTruthy()
  expect(said.getByText('The next step waits for: Signs and information needs.')).toBeTruthy()
  expect(said.queryByText(/Culture/)).toBeNull()
})

test('a stage that nobody can say yet names the areas that are still to be answered', async () => {
  const said = await together(outcomes, ofArea('aims-and-outcomes', 2))
  expect(said.getByText('Too little answered to say')).toBeTruthy()
  expect(said.getByText('Still to answer: Signs and information needs; Collecting information.')).toBeTruthy()
})

test('a strategic plan’s three questions are each answered, one by its weakest area', async () => {
  const said = await together(planning, everyItem(planning, 2, { 'plan-budget': 0 }))
  const [, there] = said.getAllByRole('definition')
  expect(there?.textContent).toContain('Needs work')
  expect(there?.textContent).toContain('The next step waits for: The plan.')
  expect(there?.textContent).not.toContain('Held down')
  expect(there?.textContent).toContain('An urgent point holds it down: A budget for the plan')
  expect(
    within(there ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/sessions/session-1/domains/the-plan/plan-budget')
})

test('a question that an urgent point holds down itself says so, and waits for nothing else', async () => {
  const held = withHeldGroup(planning)
  const said = await together(held, everyItem(held, 2, { 'plan-budget': 0 }))
  expect(said.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Where are we going?',
    'How will we get there?',
    'How will we know?',
  ])
  const [, there] = said.getAllByRole('definition')
  expect(there?.textContent).toContain('Needs work')
  expect(there?.textContent).toContain('Held down by A budget for the plan. Without this: Developing.')
  expect(there?.textContent).not.toContain('waits for')
})

test('the gate before comparing names the one thing to put right first, with a first step, and no figure', async () => {
  const said = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 0 }))
  expect(said.getByText('Not yet')).toBeTruthy()
  expect(said.getByRole('link', { name: 'No league tables' }).getAttribute('href')).toBe(
    '/sessions/session-1/domains/fair-conduct/compare-no-league-tables',
  )
  expect(said.getByText(/Tell the other groups that you will not rank/)).toBeTruthy()
  expect(document.body.textContent).not.toContain('%')
})

test('where nobody knew how the first thing stands, finding out is the first step', async () => {
  const said = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 'dont-know' }))
  expect(said.getByText('Find out how this stands. Nobody knew.', { exact: false })).toBeTruthy()
})

test('with every must ready the gate is open, and nothing is to be put right first', async () => {
  const said = await together(benchmarking, everyItem(benchmarking, 2))
  expect(said.getByText('Ready')).toBeTruthy()
  expect(said.queryByRole('link')).toBeNull()
})

test('a verdict over single questions comes before everything else, urgent points too', async () => {
  await together(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 0 }))
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(headings.slice(0, 2)).toEqual(['Taken together', 'Look at this first'])
})

test('a must that is nearly there is said once, beside the verdict, and nothing says that nothing is urgent', async () => {
  const said = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-consent-and-terms': 1 }))
  expect(said.getByText('Not yet')).toBeTruthy()
  expect(said.getByRole('link', { name: 'Consent and terms' })).toBeTruthy()
  expect(said.getByText(/not all have agreed it in writing/)).toBeTruthy()
  expect(screen.queryByText(/Nothing urgent came up/)).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Keep an eye on these' })).toBeNull()
})

test('a verdict waits for a must that was not discussed, and leads to it', async () => {
  const said = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 'not-discussed' }))
  expect(said.getByText('Too little answered to say')).toBeTruthy()
  expect(said.getByText(/^Answer this first/).parentElement?.textContent).toBe('Answer this first: No league tables')
  expect(said.getByRole('link').getAttribute('href')).toBe(
    '/sessions/session-1/domains/fair-conduct/compare-no-league-tables',
  )
})

test('an open gate says that the areas which have still some way to go do not close it', async () => {
  const apart = 'Some areas below still have work to do. That does not change this answer.'
  const said = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-who-acts': 0 }))
  expect(said.getByText('Ready')).toBeTruthy()
  expect(said.getByText(apart)).toBeTruthy()
  cleanup()
  const ready = await together(benchmarking, everyItem(benchmarking, 2))
  expect(ready.queryByText(apart)).toBeNull()
  cleanup()
  const closed = await together(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 0 }))
  expect(closed.queryByText(apart)).toBeNull()
})

test('what is taken together stands before the areas one by one', async () => {
  await together(planning, everyItem(planning, 2))
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(headings.indexOf('Taken together')).toBe(headings.indexOf('Area by area') - 1)
})
