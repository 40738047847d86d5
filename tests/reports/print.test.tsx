import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { licenceLine } from '../../src/reports/phrases/licenceLine'
import { PrintedInstrument } from '../../src/reports/print/PrintedInstrument'
import { PrintedReport } from '../../src/reports/print/PrintedReport'
import { anAction, aPlan, aReport, aSession, aSmallInstrument } from '../support/builders/reportBuilders'
import { shippedInstrument } from '../support/builders/sessionBuilders'

afterEach(cleanup)

test('the print view holds what the PDF holds, under one main heading', () => {
  render(<PrintedReport report={aReport()} />)
  expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
    'Harbour Advice Centre',
  ])
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'On one page',
    'Area by area',
    'Our plan',
    'What was said, and what stands behind it',
    'How this was made',
  ])
  for (const text of [
    'One person can take money out of the account alone.',
    'Ask the bank for a second signature',
    'Note: The bank form is on the shelf.',
    'Why: Not everyone agreed. Two people had not seen it.',
    '0 of 1 answered, 1 not known; 1 does not apply',
    'Chair: signature',
  ]) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  expect(screen.queryByRole('status')).toBeNull()
})

test('the plan is a table with heads that print again on each sheet', () => {
  render(<PrintedReport report={aReport()} />)
  const [, plan] = screen.getAllByRole('table')
  if (!plan) throw new Error('no table')
  expect(plan.querySelector('thead')).toBeTruthy()
  expect(
    within(plan)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['What', 'Who', 'By', 'Help and cost', 'How we will know'])
})

test('it says why there is no PDF, and names some of the letters', () => {
  const report = aReport({ session: aSession({ organisationName: 'مركز النصيحة' }) })
  render(<PrintedReport report={report} reason={{ problem: 'script-not-covered', characters: 'مركز' }} />)
  expect(screen.getByRole('status').textContent).toContain('م ر ك ز')
  cleanup()
  render(<PrintedReport report={report} reason={{ problem: 'too-long' }} />)
  expect(screen.getByRole('status').textContent).toContain('took too long')
})

test('what people typed finds its own direction, and markup stays text', () => {
  const actions = [anAction({ what: '<img src=x onerror=alert(1)>', owner: 'أمين الصندوق' })]
  const { container } = render(<PrintedReport report={aReport({ plan: aPlan({ actions }) })} />)
  expect(screen.getByText('<img src=x onerror=alert(1)>').getAttribute('dir')).toBe('auto')
  expect(screen.getByText('أمين الصندوق').getAttribute('dir')).toBe('auto')
  expect(container.querySelector('img')).toBeNull()
})

test('a made-up organisation says so', () => {
  render(<PrintedReport report={aReport({ madeUp: true })} />)
  expect(screen.getByText(/This organisation is made up/)).toBeTruthy()
})

test('a blank instrument has every question, a box for each answer, and its name on every sheet', () => {
  const instrument = aSmallInstrument()
  render(<PrintedInstrument instrument={instrument} language="en" />)
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
    instrument.items.map((item) => item.name.en),
  )
  const question = screen.getByRole('heading', { name: 'Records are backed up' }).closest('section')
  if (!question) throw new Error('no question')
  const boxes = within(question).getAllByRole('listitem')
  expect(boxes.map((box) => box.textContent)).toEqual([
    'Not in place Records are backed up: what level 0 looks like.',
    'Started Records are backed up: what level 1 looks like.',
    'In place and used Records are backed up: what level 2 looks like.',
    'Part of how we work Records are backed up: what level 3 looks like.',
    'We do not know',
    'Does not apply, because',
  ])
  expect(screen.getAllByText('Small diagnosis · Version 1.2.0')).toHaveLength(3)
})

test('on which occasions questions are asked is said once for an area, and at each question where they differ', () => {
  const feedback = shippedInstrument('session-feedback')
  render(<PrintedInstrument instrument={feedback} language="en" />)
  expect(screen.getAllByText(/^Only asked:/)).toHaveLength(2)
  cleanup()
  const [first] = feedback.items
  const items = feedback.items.map((item) => (item === first ? { ...item, occasions: ['at-the-end'] } : item))
  render(<PrintedInstrument instrument={{ ...feedback, items }} language="en" />)
  const own = feedback.items.filter(({ domain }) => domain === first?.domain).length
  expect(screen.getAllByText(/^Only asked:/)).toHaveLength(own + 1)
})

test('a blank instrument names its licence once', () => {
  const licence = { spdx: 'CC-BY-4.0', attribution: 'Soundings, CC BY 4.0' }
  expect(licenceLine(licence)).toBe('Soundings, CC BY 4.0')
  expect(licenceLine({ ...licence, attribution: 'Riverside CVS' })).toBe('Riverside CVS CC-BY-4.0')
  const quick = shippedInstrument('quick-check')
  render(<PrintedInstrument instrument={quick} language="en" />)
  expect(screen.getByText(/CC.BY.4\.0/).textContent).toBe(quick.licence.attribution)
})

test('a blank instrument is written in the language that was asked for, where its author wrote it', () => {
  render(<PrintedInstrument instrument={aSmallInstrument()} language="cy" />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Diagnosis bach')
})

test('documents call an urgent point what the screens and the questions call it', () => {
  render(<PrintedReport report={aReport()} />)
  expect(document.body.textContent).toContain('Urgent point')
  expect(document.body.textContent).not.toMatch(/red flag/i)
})
