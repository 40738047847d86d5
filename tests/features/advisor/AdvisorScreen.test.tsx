import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { answerItem, sayThen } from '../../../src/core/session/sessionChanges'
import { startAdvisorSession } from '../../../src/core/session/startSession'
import { AdvisorScreen } from '../../../src/features/advisor/AdvisorScreen'
import type { Store } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen } from '../../support/screen'
import { theShelf } from '../../support/shelf'

afterEach(cleanup)

const instrument = shippedInstrument('advisor-development')
const document = () =>
  theShelf()
    .find(({ id }) => id === 'advisor-development')
    ?.load()

/** Every rating the same, and what it really was where that is said. */
async function keepRated(
  store: Store,
  of: { occasion: string; rating: number; really?: number; on: string; with?: Instrument },
) {
  const keep = of.with ?? (await document())
  const now = new Date(of.on)
  const started = startAdvisorSession({
    id: of.with ? `${of.with.id} ${of.occasion}` : of.occasion,
    instrument: of.with ?? instrument,
    contentHash: contentHash(keep),
    name: 'Ruth',
    occasion: of.occasion,
    now,
  })
  const ratings = instrument.items.filter(({ kind }) => kind === 'number')
  const rated = ratings.reduce((session, item) => {
    const answered = answerItem(session, { item, answer: { number: of.rating }, now })
    return of.really === undefined ? answered : sayThen(answered, { item, answer: { number: of.really } })
  }, started)
  await store.sessions.save(rated, { rev: 0, progress: { answered: 24, asked: 36 }, keep })
}

async function open(before?: (store: Store) => Promise<unknown>) {
  const store = await aStore(undefined, { shelf: theShelf() })
  await before?.(store)
  const { went } = openScreen(<AdvisorScreen />, store)
  await screen.findByRole('heading', { level: 1, name: 'Your own development' })
  return { store, went }
}

test('the page offers the questions for advisors, asks when it is, and starts a session of no organisation', async () => {
  const { store, went } = await open(({ settings }) =>
    settings.save({ advisor: { name: 'Ruth', body: '', contact: '', logo: '' }, setUp: true }, 0),
  )
  expect(screen.queryByText('What has changed')).toBeNull()
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  expect(screen.getByRole('link', { name: 'Say when it is.' })).toBeTruthy()
  expect(went).toEqual([])
  fireEvent.click(screen.getByRole('radio', { name: 'Before training' }))
  fireEvent.click(screen.getByRole('button', { name: 'Start' }))
  await waitFor(() => expect(went).toHaveLength(1), { timeout: 5000 })
  const found = await store.sessions.withId(went[0]?.split('/').at(-1) ?? '')
  expect(found).toMatchObject({
    value: { subject: 'advisor', occasion: 'before-training', organisationId: '', organisationName: 'Ruth' },
  })
})

test('two sessions side by side show the first rating, what it really was, and now, with a verdict for both', async () => {
  await open(async (store) => {
    await keepRated(store, { occasion: 'before-training', rating: 5, on: '2026-01-10T10:00:00.000Z' })
    await keepRated(store, { occasion: 'after-training', rating: 6, really: 3, on: '2026-03-10T10:00:00.000Z' })
  })
  const means = within(screen.getByRole('region', { name: 'On the whole' }))
  const [, skill] = means.getAllByRole('row').slice(1)
  expect(skill?.textContent).toBe('Skill5.03.06.0About the same (+1.0)Improved (+3.0)')
  expect(
    within(screen.getByRole('region', { name: 'Area by area' })).getAllByRole('row', { name: /5 3 6$/ }),
  ).toHaveLength(24)
  await expectAccessible()
})

test('with two sets of questions, each card of what has changed says which it is of', async () => {
  const other: Instrument = { ...instrument, id: 'our-training', title: { en: 'Our training' } }
  await open(async (store) => {
    await keepRated(store, { occasion: 'before-training', rating: 5, on: '2026-01-10T10:00:00.000Z' })
    await keepRated(store, { occasion: 'before-training', rating: 5, on: '2026-02-10T10:00:00.000Z', with: other })
  })
  const cards = await screen.findAllByRole('heading', { name: /^What has changed/ })
  expect(cards.map((card) => card.textContent).sort()).toEqual([
    'What has changed: Advisor development',
    'What has changed: Our training',
  ])
})

test('an organisation’s sessions are not among the advisor’s own', async () => {
  await open(async (store) => {
    const quick = shippedInstrument('quick-check')
    await store.organisations.save(harbourAdviceCentre(), 0)
    await store.sessions.save(aSession(quick), { rev: 0, progress: { answered: 0, asked: 15 } })
  })
  expect(screen.getByText(/^None yet/)).toBeTruthy()
})

test('one session is deleted, and only that', async () => {
  const { store } = await open(async (kept) => {
    await keepRated(kept, { occasion: 'before-training', rating: 5, on: '2026-01-10T10:00:00.000Z' })
    await keepRated(kept, { occasion: 'after-training', rating: 6, on: '2026-03-10T10:00:00.000Z' })
  })
  fireEvent.click(screen.getByRole('button', { name: /^Delete Advisor development: After training/ }))
  const dialog = screen.getByRole('dialog', { name: 'Delete this session?' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }))
  await screen.findByText(/Once you have a second session/, {}, { timeout: 5000 })
  expect((await store.sessions.summaries()).map(({ id }) => id)).toEqual(['before-training'])
})
