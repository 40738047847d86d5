import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const full = shippedInstrument('full-diagnosis')
const quick = shippedInstrument('quick-check')

const section = (title: string | RegExp) => {
  const found = screen.getByRole('heading', { level: 2, name: title }).parentElement
  return within(found ?? document.body)
}

/** The same words, said to be Welsh. */
function inWelsh(instrument: Instrument): Instrument {
  const text = JSON.stringify(instrument).replaceAll('"en":', '"cy":')
  return { ...JSON.parse(text), baseLanguage: 'cy' }
}

function open(
  answers: Parameters<typeof aSession>[1],
  instrument = full,
  mode: 'facilitated' | 'self' = 'facilitated',
) {
  return openInSession(ResultsScreen, { session: aSession(instrument, answers, { mode }), instrument })
}

test('a red flag stands before everything else, in the instrument’s own sentence', async () => {
  await open(everyItem(full, 3, { safeguarding: 0 }))
  const headings = screen.getAllByRole('heading').map((heading) => heading.textContent)
  expect(headings.slice(0, 2)).toEqual(['What we found together', 'Look at this first'])
  const first = section('Look at this first')
  expect(first.getByText(/No one is named to hear a worry about harm/)).toBeTruthy()
  expect(first.getByText('The law asks for this.')).toBeTruthy()
})

test('an area that a red flag holds down says its lower band, by what, and what it would be without', async () => {
  await open(everyItem(full, 3, { safeguarding: 0 }))
  const rows = section('Area by area').getAllByRole('listitem')
  const first = rows.find((row) => row.textContent?.startsWith('Services, safety'))
  expect(first?.textContent).toContain('Needs work')
  expect(first?.textContent).toContain('Held down by Safeguarding people from harm. Without this: Working, 80%.')
  expect(rows.filter((row) => row.querySelector('a'))[0]).toBe(first)
})

test('where an urgent point holds an area down, mark, words and table all say the lower band, and no figure', async () => {
  await open(everyItem(full, 3, { safeguarding: 0 }))
  const areas = section('Area by area')
  const row = areas.getAllByRole('listitem').find((one) => one.textContent?.startsWith('Services, safety'))
  const mark = row?.querySelector<HTMLElement>('[data-placed][data-mark="capped"]')
  expect(mark?.style.insetInlineStart, 'in the middle of 0 to 40').toBe('20%')
  fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
  const told = within(areas.getByRole('row', { name: /^Services, safety/ })).getAllByRole('cell')
  expect(told.map((cell) => cell.textContent)).toEqual([
    'Needs workHeld down by an urgent point',
    'Needs work',
    '5 of 5',
  ])
})

test('words of the instrument in another language than the page’s say so, and ours do not', async () => {
  const welsh = inWelsh(full)
  await open(everyItem(welsh, 3, { safeguarding: 0 }), welsh)
  const languageOf = (element: HTMLElement | undefined) => element?.closest('[lang]')?.getAttribute('lang')
  const [urgent] = section('Look at this first').getAllByRole('link')
  expect(languageOf(urgent?.firstElementChild as HTMLElement)).toBe('cy')
  expect(languageOf(section('Area by area').getAllByText('Needs work').at(-1))).toBe('cy')
  expect(
    languageOf(
      section('The group is strong at').getAllByRole('heading', { level: 3 })[0]?.firstElementChild as HTMLElement,
    ),
  ).toBe('cy')
  expect(
    languageOf(section('What holds each area back').getAllByRole('term')[0]?.firstElementChild as HTMLElement),
  ).toBe('cy')
  expect(languageOf(screen.getByText('The law asks for this.'))).not.toBe('cy')
  expect(languageOf(screen.getByRole('heading', { name: 'Look at this first' }))).not.toBe('cy')
})

test('an organisation’s name keeps its own direction, and does not turn the date beside it', async () => {
  await open(everyItem(full, 3))
  const main = within(screen.getByRole('main'))
  const name = main.getByText('Harbour Advice Centre')
  expect(name.tagName).toBe('BDI')
  expect(name.parentElement?.textContent).toBe('Harbour Advice Centre, 22 November 2026')
})

test('two things to consider are not called three', async () => {
  await open(everyItem(full, 3, { reserves: 1, 'income-mix': 1 }))
  expect(section('Two things to consider').getAllByRole('listitem')).toHaveLength(2)
})

test('nowhere is a figure with decimals or a total', async () => {
  await open(everyItem(full, 2, { safeguarding: 0, reserves: 1 }))
  fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
  expect(section('Area by area').getByRole('table').textContent).toContain('67 of 100')
  expect(document.body.textContent).not.toMatch(/\d[.,]\d/)
})

test('three strengths are in the words of the level that was reached', async () => {
  await open(everyItem(full, 2, { 'users-voice': 3 }))
  const described = full.items.find(({ id }) => id === 'users-voice')?.levels.find(({ value }) => value === 3)
  const cards = section('The group is strong at').getAllByRole('listitem')
  expect(cards).toHaveLength(3)
  expect(cards[0]?.textContent).toContain(described?.description?.en)
})

test('somebody who answered half is told how much stands behind the page, and where to go on', async () => {
  await open({ 'users-voice': 2, safeguarding: 'dont-know' })
  expect(screen.getByText(/2 of 50 questions are answered/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See what is still open' }).getAttribute('href')).toBe(
    '/sessions/session-1/review',
  )
  expect(section('Area by area').getAllByText('Too little answered to say').length).toBeGreaterThan(5)
})

test('not known, not discussed and does not apply are three different lists', async () => {
  await open(
    everyItem(full, 2, {
      'real-cost': 'dont-know',
      premises: 'not-discussed',
      'contracts-and-trading': { doesNotApply: 'We never trade' },
    }),
  )
  const lists = section('What we could not say')
    .getAllByRole('list')
    .map((list) => list.textContent)
  expect(lists).toEqual(['What things really cost', 'The place we use', 'Contracts and trading: We never trade'])
})

test('the quick check shows lights and no percentage, and says whether a full diagnosis is worth it', async () => {
  await open(everyItem(quick, 2), quick, 'self')
  expect(section('Area by area').getAllByText('In good shape')).toHaveLength(5)
  expect(document.body.textContent).not.toContain('%')
  expect(screen.getByText(/You do not need a full diagnosis now/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'You are strong at' })).toBeTruthy()
})

test('with nothing answered the page says what to do first', async () => {
  await open({})
  expect(screen.getByRole('heading', { name: 'Nothing is answered yet' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to the questions' }).getAttribute('href')).toBe('/sessions/session-1')
})

test('the page leads on to choosing what to work on', async () => {
  await open(everyItem(full, 2))
  expect(screen.getByRole('link', { name: 'Choose what to work on' }).getAttribute('href')).toBe(
    '/sessions/session-1/priorities',
  )
})

test('where nothing came up, no number of things is promised, and little answered is not called nothing to do', async () => {
  const [some] = quick.items
  await open({ [some?.id ?? '']: 3 }, quick)
  const consider = section('What to consider')
  expect(consider.getByText('Nothing came up in what was answered.')).toBeTruthy()
  expect(screen.queryByText(/Nothing needs work right now/)).toBeNull()
  cleanup()
  await open(everyItem(quick, 3), quick)
  expect(section('What to consider').getByText(/^Nothing needs work right now/)).toBeTruthy()
})
