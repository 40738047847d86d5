import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { theShelf } from '../../support/shelf'

afterEach(cleanup)

const quick = shippedInstrument('quick-check')

const open = (answers: Parameters<typeof aSession>[1]) =>
  openInSession(ResultsScreen, { session: aSession(quick, answers), instrument: quick, shelf: theShelf() })

test('where a full diagnosis is worth it, the quick check leads on to it and says that its answers go along', async () => {
  await open(everyItem(quick, 2, { 'quick-bank-account': 0 }))
  const link = await screen.findByRole('link', { name: 'Start “Full diagnosis”' })
  expect(link.getAttribute('href')).toBe('/organisations/harbour/sessions/new?instrument=full-diagnosis')
  expect(screen.getByText(/What the group said here goes along, for it to confirm\./)).toBeTruthy()
})

test('where it is not, nothing leads on', async () => {
  await open(everyItem(quick, 2))
  expect(await screen.findByText(/You do not need a full diagnosis now/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Full diagnosis/ })).toBeNull()
})
