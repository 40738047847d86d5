import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PrioritiesScreen } from '../../../src/features/plans/PrioritiesScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const full = shippedInstrument('full-diagnosis')
const answers = everyItem(full, 2, { safeguarding: 0, reserves: 1, 'real-cost': 'dont-know' })

function open(of: { answers?: typeof answers; mode?: 'facilitated' | 'self' } = {}) {
  const session = aSession(full, of.answers ?? answers, { mode: of.mode ?? 'facilitated' })
  return openInSession(PrioritiesScreen, { session, instrument: full })
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const suggested = () => [...document.querySelectorAll('h2 + ul b')].map((name) => name.textContent)

test('the suggestions begin with the urgent point and give its reason; the group’s own choice is still empty', async () => {
  await open()
  const [first, second] = boxes()
  expect(first?.closest('li')?.textContent).toContain('Urgent')
  expect(first?.closest('li')?.textContent).toContain('No one is named to hear a worry about harm')
  expect(second?.closest('li')?.textContent).toContain('Money and controls · Started, or depends on one person')
  expect(boxes().some(({ checked }) => checked)).toBe(false)
})

test('each choice is saved at once, with a dated step for the urgent point and a step for what nobody knew', async () => {
  const page = await open()
  fireEvent.click(box('Money put by'))
  await waitFor(async () => expect((await page.plan())?.priorities).toMatchObject([{ item: 'reserves' }]), {
    timeout: 4000,
  })
  const plan = await page.plan()
  expect(plan?.actions.map(({ item, origin }) => [item, origin])).toEqual([
    ['safeguarding', 'red-flag'],
    ['real-cost', 'find-out'],
    ['reserves', 'advice'],
  ])
  expect(plan?.actions[0]?.due).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(plan?.actions[1]?.what).toBe('Find out: What things really cost')
})

test('a sixth priority is not taken, and the page says why and what to do', async () => {
  await open()
  for (const one of boxes().slice(0, 5)) fireEvent.click(one)
  const sixth = boxes()[5]
  if (!sixth) return expect.fail('six suggestions')
  fireEvent.click(sixth)
  expect(sixth.checked).toBe(false)
  expect(screen.getByRole('alert').textContent).toMatch(/You have chosen 5 already.*Take one out first/)
})

test('something that nobody suggested can be found and chosen', async () => {
  const page = await open()
  fireEvent.click(screen.getByText('Choose something else'))
  fireEvent.change(screen.getByLabelText('Search the other questions'), { target: { value: 'tools' } })
  fireEvent.click(box('Tools that fit'))
  await waitFor(async () => expect((await page.plan())?.priorities).toMatchObject([{ item: 'digital-tools' }]), {
    timeout: 4000,
  })
})

test('the group puts its priorities in its own order', async () => {
  await open()
  fireEvent.click(box('Safeguarding people from harm'))
  fireEvent.click(box('Money put by'))
  fireEvent.click(screen.getByLabelText('Move up: Money put by'))
  const order = [...document.querySelectorAll('ol > li > b')].map((name) => name.textContent)
  expect(order).toEqual(['Money put by', 'Safeguarding people from harm'])
  expect(screen.getByText('Money put by is now number 1.')).toBeTruthy()
})

test('saying which area matters most changes the suggestions at once', async () => {
  await open()
  expect(suggested()[2]).not.toBe('Who leads us')
  fireEvent.click(screen.getByText('How much does each area matter this year?'))
  const area = screen.getByRole('group', { name: 'Equity, inclusion and culture', hidden: true })
  fireEvent.click(within(area).getByText('Most'))
  expect(suggested().slice(2, 4)).toEqual(['Who leads us', 'Removing barriers'])
})

test('making the plan without a choice still gives every urgent point its step', async () => {
  const page = await open()
  fireEvent.click(screen.getByText('Make the plan'))
  expect(page.gone()).toBe('/sessions/session-1/plan')
  await waitFor(async () => expect((await page.plan())?.actions[0]).toMatchObject({ item: 'safeguarding' }), {
    timeout: 4000,
  })
})

test('a group on its own is spoken to as ‘you’, an advisor about the group', async () => {
  await open({ mode: 'self' })
  expect(screen.getByText('Your choice')).toBeTruthy()
  cleanup()
  await open()
  expect(screen.getByText('The group’s choice')).toBeTruthy()
})
