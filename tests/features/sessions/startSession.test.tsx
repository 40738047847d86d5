import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import { StartSessionScreen } from '../../../src/features/sessions/start/StartSessionScreen'
import type { Store } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

afterEach(cleanup)

const quick = shippedInstrument('quick-check')

async function at(address: string, before?: (store: Store) => Promise<unknown>) {
  window.history.replaceState(null, '', address)
  const store = await aStore(undefined, { shelf: theShelf() })
  await store.organisations.save(harbourAdviceCentre(), 0)
  await before?.(store)
  const { went } = openScreen(<StartSessionScreen organisation="harbour" />, store)
  await screen.findByRole('heading', { level: 1, name: 'Start a session' })
  return { store, went }
}

test('nothing is chosen, unless the address names it: then it is, and can be changed', async () => {
  await at('/organisations/harbour/sessions/new')
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  cleanup()
  await at('/organisations/harbour/sessions/new?instrument=full-diagnosis')
  expect(screen.getByRole('radio', { name: 'Full diagnosis', checked: true })).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Quick check' }))
  expect(screen.getByRole('radio', { name: 'Quick check', checked: true })).toBeTruthy()
})

test('whoever does not know which one to take is led to the choice, for this organisation', async () => {
  await at('/organisations/harbour/sessions/new')
  expect(screen.getByRole('link', { name: 'Which one fits us?' }).getAttribute('href')).toBe(
    '/library/choose?organisation=harbour',
  )
})

test('what the organisation said in the quick check goes along as suggestions; what another one said does not', async () => {
  const { store, went } = await at(
    '/organisations/harbour/sessions/new?instrument=full-diagnosis',
    async ({ sessions }) => {
      const document = await theShelf()
        .find(({ id }) => id === 'quick-check')
        ?.load()
      const keep = { rev: 0, progress: { answered: 0, asked: 15 }, keep: document }
      const instrument = { id: quick.id, version: quick.version, contentHash: contentHash(document) }
      await sessions.save({ ...aSession(quick, { 'quick-bank-account': 1 }), instrument }, keep)
      const others = aSession(quick, { 'quick-year-plan': 2 }, { id: 'others' })
      await sessions.save({ ...others, instrument, organisationId: 'riverside' }, keep)
    },
  )
  fireEvent.click(screen.getByRole('radio', { name: /I am an advisor/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(went).toHaveLength(1), { timeout: 5000 })
  const found = await store.sessions.withId(went[0]?.split('/').at(-1) ?? '')
  if (found.found !== 'yes') throw new Error('Nothing was started')
  expect(found.value.suggested).toEqual({
    'payments-and-bank-access': {
      level: 1,
      from: expect.objectContaining({ sessionId: 'session-1', item: 'quick-bank-account' }),
    },
  })
  expect(found.value.items).toEqual({})
})
