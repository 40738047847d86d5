import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PrintedReport } from '../../src/reports/print/PrintedReport'
import { aReport } from '../support/builders/reportBuilders'
import { aStagedReport } from '../support/builders/stagedReport'

afterEach(cleanup)

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

test('on paper the areas stand by levels, with what is missing for the next, and how far all of them are', () => {
  render(<PrintedReport report={aStagedReport()} />)
  expect(cellsOf(/^planning Reached/)).toEqual(['● Reached', '△ 1 missing'])
  expect(screen.getByText('planning, for Level 2: systems that work: plan')).toBeTruthy()
  expect(screen.getByText('This is the level of the lowest: money.')).toBeTruthy()
})

test('a level is said by its name and never as a figure or on a line', () => {
  const { domains } = aStagedReport()
  expect(domains.map(({ percent, mark, scale }) => [percent, mark, scale.length])).toEqual([
    ['none', 'none', 0],
    ['none', 'none', 0],
  ])
  render(<PrintedReport report={aStagedReport()} />)
  expect(document.body.textContent).not.toContain('%')
})

test('the appendix holds who signed, how long the result lasts, and each piece of evidence once', () => {
  render(<PrintedReport report={aStagedReport()} />)
  expect(screen.getByText('This result lasts until 24 November 2029.')).toBeTruthy()
  expect(cellsOf(/^planning Signed off/)).toEqual([
    'Signed off',
    'trustee or committee member, 20 November 2026\nmember of staff, 20 November 2026',
  ])
  expect(cellsOf(/^money Not yet Not/)).toEqual(['Not yet', 'Not signed off'])
  expect(cellsOf(/^Minutes of 4 May/)).toEqual([
    'Blue folder',
    'aims',
    'Due since 1 October 2026',
    'Queried\nWhich year is it from?',
  ])
  expect(screen.getByText('needs; budget')).toBeTruthy()
})

test('an instrument without levels, register or sign-off has no such pages', () => {
  const report = aReport()
  expect([report.stages, report.standsBehind]).toEqual(['none', 'none'])
})
