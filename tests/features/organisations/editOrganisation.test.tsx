import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EditOrganisationScreen } from '../../../src/features/organisations/EditOrganisationScreen'
import { aStore } from '../../store/support/deviceStore'
import { harbourAdviceCentre } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen, settled } from '../../support/screen'

test('a new organisation needs a name and nothing else', async () => {
  const store = await aStore()
  const { went } = openScreen(<EditOrganisationScreen />, store)
  fireEvent.click(await screen.findByRole('button', { name: 'Save' }))
  const link = screen.getByRole('link', { name: 'Type the name of the organisation' })
  await expectAccessible()
  fireEvent.click(link)
  expect(document.activeElement).toBe(nameField())
  type(nameField(), '  Harbour Advice Centre ')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(went).toHaveLength(1))
  expect(await store.organisations.summaries()).toMatchObject([{ name: 'Harbour Advice Centre', madeUp: false }])
})

test('an organisation that is set up to use an instrument goes straight on to a session with it', async () => {
  window.history.replaceState(null, '', '/organisations/new?instrument=quick-check')
  const { went } = openScreen(<EditOrganisationScreen />, await aStore())
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Anchor House' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(went[0]).toMatch(/^\/organisations\/[^/]+\/sessions\/new\?instrument=quick-check$/))
  window.history.replaceState(null, '', '/')
})

test('what is chosen is kept as codes, and a register number needs its register', async () => {
  const store = await aStore()
  const { went } = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
  type(nameField(), 'Harbour')
  type(screen.getByLabelText(/^Number on the register/), '1234567')
  fireEvent.change(screen.getByLabelText(/^Paid staff/), { target: { value: '0' } })
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Who it is for' })).getByRole('checkbox', { name: 'Older people' }),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('link', { name: 'Choose the register that the number is from' })).toBeDefined()
  expect(nameField().value).toBe('Harbour')
  fireEvent.change(screen.getByLabelText(/^Register/), { target: { value: 'GB-CHC' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(went).toHaveLength(1))
  const found = await store.organisations.withId(went[0]?.split('/').at(-1) ?? '')
  expect(found).toMatchObject({
    value: { profile: { staffBand: '0', beneficiaries: ['202'] }, identifier: { scheme: 'GB-CHC', value: '1234567' } },
  })
})

test('what was typed is offered back after a killed tab, with the organisation and the time', async () => {
  const store = await aStore()
  const killed = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
  type(nameField(), 'Harbour Advice Centre')
  await settled(900)
  // A killed tab says no goodbye: what is in the store by now is all there is.
  const kept = await store.drafts.read('organisation:new')
  killed.unmount()
  expect(kept).toMatchObject({ value: { values: { name: 'Harbour Advice Centre' } } })
  const { went } = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { name: /^You were adding “Harbour Advice Centre” at .*\d\d:\d\d$/ })
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Carry on' }))
  expect(nameField().value).toBe('Harbour Advice Centre')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(went).toHaveLength(1))
  expect(await store.drafts.read('organisation:new')).toBeUndefined()
})

test('starting afresh forgets the draft', async () => {
  const store = await aStore()
  const first = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
  type(nameField(), 'Harbour')
  first.unmount()
  await settled(20)
  openScreen(<EditOrganisationScreen />, store)
  fireEvent.click(await screen.findByRole('button', { name: 'Start afresh' }))
  await waitFor(() => expect(nameField().value).toBe(''))
  expect(await store.drafts.read('organisation:new')).toBeUndefined()
})

test('leaving on purpose leaves no draft behind, and neither does a look without typing', async () => {
  const store = await aStore()
  const first = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
  type(nameField(), 'Harbour')
  fireEvent.click(screen.getByRole('button', { name: 'Leave without saving' }))
  await waitFor(() => expect(first.went).toEqual(['/']))
  first.unmount()
  const second = openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
  second.unmount()
  openScreen(<EditOrganisationScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Add an organisation' })
})

test('an organisation changed in another tab is not overwritten unasked', async () => {
  const store = await aStore()
  await store.organisations.save(harbourAdviceCentre(), 0)
  const { went } = openScreen(<EditOrganisationScreen organisation="harbour" />, store)
  await screen.findByRole('heading', { level: 1, name: 'Edit Harbour Advice Centre' })
  await store.organisations.save({ ...harbourAdviceCentre(), place: 'Elsewhere', createdAt: '2020' }, 1)
  type(nameField(), 'Harbour Advice')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Save mine instead' }))
  await waitFor(() => expect(went).toEqual(['/organisations/harbour']))
  expect(await store.organisations.withId('harbour')).toMatchObject({
    value: { name: 'Harbour Advice', place: 'Harbour', createdAt: '2020' },
  })
})

function nameField() {
  return screen.getByLabelText('Name') as HTMLInputElement
}

function type(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } })
}
