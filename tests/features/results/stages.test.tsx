import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { registerEvidence } from '../../../src/core/session/evidence/register'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'
import { aStagedInstrument } from '../../support/builders/stagedInstrument'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const instrument = aStagedInstrument()
type Answers = Parameters<typeof aSession>[1]
const open = (answers: Answers, more: object = {}) =>
  openInSession(ResultsScreen, { session: { ...aSession(instrument, answers), ...more }, instrument })
const rowOf = (area: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${area}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const section = (name: string) => screen.getByRole('heading', { name }).closest('section') as HTMLElement

test('areas stand by levels: reached, or what is missing or open; in words, with a head for each row and column', async () => {
  await open({ aims: 3, needs: 3, plan: 1, controls: 3, budget: 2 })
  const grid = within(screen.getByRole('table', { name: 'Levels reached in each area' }))
  expect(grid.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Area', 'Level 1', 'Level 2'])
  expect(rowOf('planning')).toEqual(['Reached', '1 missing'])
  expect(rowOf('money')).toEqual(['Reached', '1 missing1 open'])
  expect(section('Level by level').textContent).toContain('Level 2: systems that work')
})

test('a level of which all is met waits for the one below', async () => {
  await open({ aims: 0, needs: 3, plan: 3 })
  expect(rowOf('planning')).toEqual(['1 missing', 'All met'])
})

test('what holds the next level back leads to its questions; an area that nobody has begun is only named', async () => {
  await open({ aims: 3, needs: 1, plan: 'dont-know' })
  const next = within(section('What is missing for the next level'))
  expect(next.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/sessions/session-1/domains/planning/needs',
  ])
  expect(next.getByText('For Level 1: the basics')).toBeTruthy()
  expect(next.getByText('Partly met')).toBeTruthy()
  expect(next.getByText('Not begun yet: money.')).toBeTruthy()
})

test('the organisation’s level comes after its areas, and says which of them is the lowest', async () => {
  await open({ aims: 3, needs: 3, plan: 3, controls: 3, budget: 1, reserves: 3 })
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent)
  expect(headings.indexOf('Level of the organisation')).toBeGreaterThan(headings.indexOf('Level by level'))
  const together = section('Level of the organisation')
  expect(together.textContent).toContain('Level 1: the basics')
  expect(together.textContent).toContain('It is the level of the lowest area: money.')
  expect(headings).not.toContain('Taken together')
})

test('while the level of an area is not known, neither is the organisation’s, unless another is lowest already', async () => {
  await open({ aims: 3, needs: 3, plan: 3 })
  expect(section('Level of the organisation').textContent).toContain('The level of 1 area is not known')
  cleanup()
  await open({ aims: 0, needs: 3, plan: 3 })
  expect(section('Level of the organisation').textContent).toContain('Not yet at level 1')
})

test('nowhere is a figure in per cent, and no band plot', async () => {
  await open({ aims: 3, needs: 3, plan: 1 })
  expect(document.body.textContent).not.toMatch(/%| of 100/)
  expect(screen.queryByRole('heading', { name: 'Area by area' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'What holds each area back' })).toBeNull()
})

test('what stands behind the result is told, and how long it lasts', async () => {
  const piece = { id: 'minutes', title: 'Minutes', place: '', reviewOn: '', items: ['aims', 'needs'] }
  const { evidence } = registerEvidence(aSession(instrument), piece)
  await open({ aims: 3, needs: 3, plan: 3 }, { evidence, finishedAt: '2026-11-24T12:00:00.000Z' })
  const behind = section('What stands behind this').textContent
  expect(behind).toContain('1 piece of evidence. 1 answer says ‘evidence seen’ and names none yet.')
  expect(behind).toContain('0 of 2 areas are signed off.')
  expect(behind).toContain('This result lasts until 24 November 2029.')
})

test('under each area stands how many of its answers name no evidence, leading to the first; it stays reached', async () => {
  const piece = { id: 'minutes', title: 'Minutes', place: '', reviewOn: '', items: ['aims'] }
  const { evidence } = registerEvidence(aSession(instrument), piece)
  await open({ aims: 3, needs: 3, plan: 3, controls: 1 }, { evidence })
  const [line, ...others] = within(screen.getByRole('table', { name: 'Levels reached in each area' }))
    .getAllByRole('link')
    .filter((link) => /name/.test(link.textContent ?? ''))
  expect(line?.textContent).toBe('2 answers still name no evidence')
  expect(line?.getAttribute('href')).toBe('/sessions/session-1/domains/planning/needs')
  expect(others).toEqual([])
  expect(rowOf('planning')).toEqual(['Reached', 'Reached'])
})

test('an instrument without levels has no grid and nothing behind it', async () => {
  const full = shippedInstrument('full-diagnosis')
  await openInSession(ResultsScreen, { session: aSession(full, { reserves: 2 }), instrument: full })
  expect(screen.queryByRole('heading', { name: 'Level by level' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'What stands behind this' })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Area by area' })).toBeTruthy()
})
