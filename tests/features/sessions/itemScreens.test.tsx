import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DomainScreen } from '../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const instrument = shippedInstrument('full-diagnosis')
const OneQuestion = () => <ItemScreen domain="money-and-controls" item="payments-and-bank-access" />

const WholeArea = () => <DomainScreen domain="money-and-controls" />

const enterOn = (control: HTMLElement) => fireEvent.keyDown(control, { key: 'Enter' })

test('Enter on a link, a button or a drawer is that control’s own; anywhere else it goes on', async () => {
  const page = await openInSession(OneQuestion, { session: aSession(instrument), instrument })
  const controls = [
    screen.getByRole('link', { name: 'Back to the areas' }),
    screen.getByRole('button', { name: /Don’t know/ }),
    screen.getByText('Evidence and notes'),
  ]
  for (const control of controls) expect(enterOn(control)).toBe(true)
  expect(page.gone()).toBeUndefined()
  enterOn(document.body)
  expect(page.gone()).toBe('/sessions/session-1/domains/money-and-controls/records-and-accounts')
})

test('the questions of a finished session can be read and not changed, until it is opened again', async () => {
  const session = { ...aSession(instrument), finishedAt: '2026-11-22T16:00:00.000Z' }
  const page = await openInSession(OneQuestion, { session, instrument })
  expect(screen.getByText('Finished on 22 November 2026')).toBeTruthy()
  expect(screen.getAllByRole('radio').every((radio) => (radio as HTMLInputElement).disabled)).toBe(true)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  enterOn(document.body)
  expect(page.gone()).toContain('records-and-accounts')
  fireEvent.click(screen.getByRole('button', { name: /Open it again/ }))
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.getByRole('radio', { checked: true })).toBeTruthy()
})

test('an area is not left while a reason is missing: the summary says which, takes the focus and leads there', async () => {
  const [first, last] = instrument.items.filter(
    (item) => item.domain === 'money-and-controls' && item.allowDoesNotApply,
  )
  const session = aSession(instrument, {
    [first?.id ?? '']: { doesNotApply: '' },
    [last?.id ?? '']: { doesNotApply: '' },
  })
  const page = await openInSession(WholeArea, { session, instrument })
  expect(screen.queryByRole('heading', { name: /a look/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Next:/ }))
  const summary = screen.getByRole('heading', { name: '2 things need a look' }).parentElement as HTMLElement
  expect(document.activeElement).toBe(summary)
  expect(page.gone()).toBeUndefined()
  fireEvent.click(within(summary).getAllByRole('link')[1] as HTMLElement)
  expect(document.activeElement).toBe(screen.getAllByLabelText('Why does it not apply?')[1])
})

test('Enter on a level chooses it, and once more goes on', async () => {
  const page = await openInSession(OneQuestion, { session: aSession(instrument), instrument })
  const level = screen.getAllByRole('radio')[1] as HTMLInputElement
  enterOn(level)
  expect(page.gone()).toBeUndefined()
  enterOn(level)
  expect(page.gone()).toBe('/sessions/session-1/domains/money-and-controls/records-and-accounts')
})

test('a must says so at its question, and what that means once on the page of an area', async () => {
  await openInSession(WholeArea, { session: aSession(instrument), instrument })
  const marked = screen.getAllByRole('article').filter((question) => within(question).queryByText('A must'))
  expect(marked.map(({ id }) => id)).toEqual(['payments-and-bank-access', 'records-and-accounts', 'paying-debts'])
  expect(screen.getAllByText(/No group can do without it\./)).toHaveLength(1)
  cleanup()
  await openInSession(OneQuestion, { session: aSession(instrument), instrument })
  expect(screen.getByText('A must')).toBeTruthy()
  expect(screen.getByText(/No group can do without it\./)).toBeTruthy()
})

test('keys that choose from anywhere on the page can be switched off; the tab that is opened next knows', async () => {
  await openInSession(OneQuestion, { session: aSession(instrument), instrument })
  const keys = screen.getByRole('button', { name: 'Number and letter keys choose an answer', pressed: true })
  fireEvent.click(keys)
  fireEvent.keyDown(document.body, { key: '1' })
  fireEvent.keyDown(document.body, { key: 'd' })
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect(screen.queryByRole('button', { name: /Don’t know/, pressed: true })).toBeNull()
  fireEvent.keyDown(screen.getAllByRole('radio')[0] as HTMLElement, { key: '1' })
  expect((screen.getByRole('radio', { checked: true }) as HTMLInputElement).value).toBe('1')

  vi.resetModules()
  const again = await import('../../../src/features/sessions/roomView')
  expect(again.useRoomView.getState().keys).toBe(false)
  fireEvent.click(keys)
  fireEvent.keyDown(document.body, { key: '2' })
  expect((screen.getByRole('radio', { checked: true }) as HTMLInputElement).value).toBe('2')
})
