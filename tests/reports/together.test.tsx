import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import { PrintedReport } from '../../src/reports/print/PrintedReport'
import { reportOf } from '../support/builders/reportOf'
import { aSession, everyItem, shippedInstrument } from '../support/builders/sessionBuilders'

afterEach(cleanup)

/** The part that is read if only one is. */
function onOnePage(instrument: Instrument, answers: Parameters<typeof aSession>[1]) {
  const session = aSession(instrument, answers)
  const report = reportOf(instrument, session)
  render(<PrintedReport report={report} />)
  const heading = screen.getByRole('heading', { level: 2, name: 'On one page' })
  return within(heading.parentElement ?? document.body)
}

const outcomes = shippedInstrument('outcomes-readiness')
const planning = shippedInstrument('strategic-planning')
const benchmarking = shippedInstrument('benchmarking-readiness')

test('the one page says the stage, what it means and which area it waits for', () => {
  const page = onOnePage(outcomes, everyItem(outcomes, 3, { 'signs-of-change': 1, 'who-needs-what': 0 }))
  expect(page.getByText('Your stage')).toBeTruthy()
  expect(page.getByText('Building')).toBeTruthy()
  expect(page.getByText('The start is made. Fill the gaps before you lean on what you find.')).toBeTruthy()
  expect(page.getByText('The next step waits for: Signs and information needs.')).toBeTruthy()
})

test('the one page answers each of a plan’s three questions, or says what is still to answer', () => {
  const only = planning.items.filter(({ domain }) => domain === 'living-it').map(({ id }) => [id, 3])
  const page = onOnePage(planning, Object.fromEntries(only))
  expect(page.getByText('Where are we going?').nextElementSibling?.textContent).toBe(
    'Too little is known to sayStill to answer: Who we are; Looking outside; Looking inside.',
  )
  expect(page.getByText('How will we know?').nextElementSibling?.textContent).toContain('Strong')
})

test('the one page says whether to compare yet, and the one thing to put right first, with its first step', () => {
  const page = onOnePage(benchmarking, everyItem(benchmarking, 2, { 'compare-no-league-tables': 0 }))
  const gate = page.getByText('Ready to compare yourselves?').nextElementSibling
  expect(gate?.textContent).toContain('Not yet')
  expect(gate?.textContent).toContain(
    'Put this right first: No league tables. A first step: Tell the other groups that you will not rank',
  )
})
