import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { annotateItem } from '../../../src/core/session/sessionChanges'
import type { Session } from '../../../src/core/session/sessionSchema'
import { moveSession } from '../../../src/core/session/versions/moveSession'
import { ReviewScreen } from '../../../src/features/sessions/tasks/ReviewScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { MoveScreen } from '../../../src/features/sessions/versions/MoveScreen'
import { SetAside } from '../../../src/features/sessions/versions/SetAside'
import type { ShelfEntry, Store } from '../../../src/store/store'
import { Page } from '../../../src/ui/layout/Page'
import { aSession } from '../../support/builders/sessionBuilders'
import { versionOne, versionOneBut, versionTwo } from '../../support/builders/versionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

const one = versionOne()
const two = versionTwo()
const answered = aSession(one, { budget: 2, records: 1, reserves: 3, 'cash-box': 0, volunteers: 1 })

const onShelf = (instrument: Instrument): ShelfEntry => ({
  id: instrument.id,
  version: instrument.version,
  title: instrument.title,
  load: async () => instrument,
})

const RecordsOfTwo = () => (
  <Page title="One">
    <SetAside item={two.items.find(({ id }) => id === 'records') as Item} />
  </Page>
)

const strict = versionOneBut({ records: { allowDoesNotApply: false } })
const RecordsOfStrict = () => (
  <Page title="One">
    <SetAside item={strict.items.find(({ id }) => id === 'records') as Item} />
  </Page>
)

const section = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('section')
  return within(found ?? document.body)
}

const saved = async (store: Store) => {
  const found = await store.sessions.withId('session-1')
  return found.found === 'yes' ? found.value : undefined
}

describe('a newer version on the shelf', () => {
  const shelf = [onShelf(two), onShelf(one)]
  const see = { name: 'See what changed in version 1.1.0' }

  test('is told on the areas of a session, which stays as it is', async () => {
    const { store } = await openInSession(TaskListScreen, { session: answered, instrument: one, shelf })
    expect(screen.getByText(/This session stays on version 1\.0\.0\./)).toBeTruthy()
    expect(screen.getByRole('link', see).getAttribute('href')).toBe('/sessions/session-1/move')
    expect((await saved(store))?.instrument.version).toBe('1.0.0')
  })

  test('is not offered to a session that is finished, nor by an older version or another instrument', async () => {
    const finished = { ...answered, finishedAt: '2026-11-23T10:00:00.000Z' }
    await openInSession(TaskListScreen, { session: finished, instrument: one, shelf })
    expect(screen.queryByRole('link', see)).toBeNull()
    cleanup()
    const others = [onShelf(one), onShelf({ ...two, id: 'another' }), onShelf({ ...two, version: '0.9.0' })]
    await openInSession(TaskListScreen, { session: answered, instrument: one, shelf: others })
    expect(screen.queryByText(/This session stays/)).toBeNull()
  })
})

describe('before anything moves', () => {
  const open = (session = answered, shelf = [onShelf(two)]) =>
    openInSession(MoveScreen, { session, instrument: one, shelf })

  test('the page says in numbers what happens to the answers', async () => {
    await open()
    const lines = section('What happens to your answers').getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      '3 answers still count.',
      '1 question is asked again. Your old answer is kept and shown with it. It does not count.',
      '1 answer is to a question that is no longer asked. It is kept. It does not count.',
      '3 questions are new.',
    ])
    await expectAccessible()
  })

  test('old and new wording stand side by side', async () => {
    await open()
    const changed = section('Questions that mean something else now')
    expect(changed.getByText('How is it with records?')).toBeTruthy()
    expect(changed.getByText('Does anybody outside check your records?')).toBeTruthy()
    const gone = section('No longer asked').getAllByRole('listitem')
    expect(gone.map((line) => line.textContent)).toEqual(['reserves ', 'cash-box Your answer goes to: bank.'])
    expect(section('Counted another way').getByText('Weighs more or less than before: volunteers.')).toBeTruthy()
  })

  test('nothing has moved until the button is pressed; then it is saved and leads back to the areas', async () => {
    const { store, gone, replaced } = await open()
    expect((await saved(store))?.instrument.version).toBe('1.0.0')
    fireEvent.click(screen.getByRole('button', { name: 'Move to 1.1.0' }))
    expect(gone()).toBe('/sessions/session-1')
    expect(replaced(), 'Back leads past a page on which nothing is left to move').toBe(true)
    await waitFor(async () => expect((await saved(store))?.instrument.version).toBe('1.1.0'))
    expect((await saved(store))?.setAside).toMatchObject({ records: [{ answer: { level: 1 } }] })
    expect(await store.instruments.open({ contentHash: contentHash(one) })).toMatchObject({ ok: true })
  })

  test('a finished session, no newer version and one that cannot be opened are told in words', async () => {
    await open({ ...answered, finishedAt: '2026-11-23T10:00:00.000Z' })
    expect(screen.getByText(/This session is finished/)).toBeTruthy()
    cleanup()
    await open(answered, [])
    expect(screen.getByText('There is no newer version on this device.')).toBeTruthy()
    cleanup()
    await open(answered, [{ ...onShelf(two), load: async () => ({ schemaVersion: 2 }) }])
    expect(screen.getByText(/The newer version cannot be opened/)).toBeTruthy()
    cleanup()
    await open(answered, [onShelf({ ...two, publisher: 'somebody-else' })])
    expect(screen.getByText(/The newer version cannot be opened/)).toBeTruthy()
  })
})

describe('what was set aside', () => {
  const records = one.items.find(({ id }) => id === 'records') ?? one.items[0]
  const noted = annotateItem(answered, {
    item: records as never,
    annotation: {
      reason: 'The bank said so.',
      evidence: ['minutes'],
      notes: { private: 'Tense.', shareable: 'Shelf.' },
    },
  })
  const from = { ...noted, instrument: { ...noted.instrument, contentHash: contentHash(one) } }
  const of = { from: one, to: two, contentHash: contentHash(two), now: new Date('2026-12-01T10:00:00.000Z') }
  const moved: Session = moveSession(from, of)
  const kept = (store: Store) =>
    store.sessions.save({ ...from, id: 'other' }, { rev: 0, progress: { answered: 0, asked: 0 }, keep: one })

  test('is shown with its question in the words of then, with everything that was noted', async () => {
    await openInSession(RecordsOfTwo, { session: moved, instrument: two, before: kept })
    const aside = screen.getByRole('complementary', { name: 'Answered under earlier wording' })
    await waitFor(() => expect(aside.textContent).toContain('How is it with records?'))
    for (const text of ['Version 1.0.0', 'Started', 'The bank said so.', 'Minutes', 'Shelf.', 'Tense.', 'not count']) {
      expect(aside.textContent).toContain(text)
    }
  })

  test('is shown where everything is looked over when its question is gone', async () => {
    await openInSession(ReviewScreen, { session: moved, instrument: two, before: kept })
    const card = section('Answers to questions that are no longer asked')
    await waitFor(() => expect(card.getByText('How is it with reserves?')).toBeTruthy())
    expect(card.getByText('Embedded')).toBeTruthy()
    expect(card.queryByText('How is it with records?')).toBeNull()
  })
})

describe('what a newer version no longer lets count', () => {
  const of = (to: Instrument) => ({
    from: one,
    to,
    contentHash: contentHash(to),
    now: new Date('2026-12-01T10:00:00.000Z'),
  })
  const kept = (store: Store) =>
    store.sessions.save(named({ ...answered, id: 'other' }), { rev: 0, progress: { answered: 0, asked: 0 }, keep: one })
  const named = (session: Session) => ({
    ...session,
    instrument: { ...session.instrument, contentHash: contentHash(one) },
  })

  test('an answer that can no longer be chosen is shown as such, with its reason', async () => {
    const session = named(aSession(one, { records: { doesNotApply: 'We keep none.' } }))
    await openInSession(RecordsOfStrict, {
      session: moveSession(session, of(strict)),
      instrument: strict,
      before: kept,
    })
    const title = 'An earlier answer that can no longer be chosen'
    const aside = await screen.findByRole('complementary', { name: title })
    expect(aside.textContent).toContain('We keep none.')
    await expectAccessible()
  })

  test('evidence for what means something else now is named before the move, and kept beside the question after it', async () => {
    const pieces = [
      { id: 'e', title: 'Minutes of May', place: 'Shelf', reviewOn: '', items: ['records', 'budget'] },
      { id: 'f', title: 'Reserves policy', place: '', reviewOn: '', items: ['reserves'] },
    ]
    const session = named({ ...answered, evidence: pieces })
    await openInSession(MoveScreen, { session, instrument: one, shelf: [onShelf(two)] })
    await screen.findByText(/^Evidence for 2 questions is kept/)
    cleanup()
    const moved = moveSession(session, of(two))
    await openInSession(RecordsOfTwo, { session: moved, instrument: two, before: kept })
    const aside = screen.getByRole('complementary', { name: 'Evidence for the earlier question' })
    expect(aside.textContent).toContain('Minutes of May Shelf')
    await expectAccessible()
    cleanup()
    await openInSession(ReviewScreen, { session: moved, instrument: two, before: kept })
    const gone = screen.getByRole('complementary', { name: 'Evidence for questions that are no longer asked' })
    expect(gone.textContent).toContain('Reserves policy')
    expect(gone.textContent).not.toContain('Minutes of May')
  })
})

describe('the language of the questions', () => {
  const title = { en: 'Small diagnosis', cy: 'Diagnosis bach' }
  const welsh = versionOneBut(
    {},
    {
      title,
      domains: [
        { id: 'money', title: { en: 'Money', cy: 'Arian' } },
        { id: 'people', title: { en: 'People', cy: 'Pobl' } },
      ],
    },
  )

  test('can be chosen where there are several, and answers and place stay as they are', async () => {
    const session = { ...aSession(welsh, { budget: 2, records: 'dont-know' }), place: 'Neuadd' }
    const { store } = await openInSession(TaskListScreen, { session, instrument: welsh })
    expect(screen.getByRole('link', { name: 'Money' })).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: /Language of the questions/ }), { target: { value: 'cy' } })
    await waitFor(() => expect(screen.getByRole('link', { name: 'Arian' })).toBeTruthy())
    expect(screen.getByText(/Diagnosis bach/)).toBeTruthy()
    await waitFor(async () => expect((await saved(store))?.language).toBe('cy'))
    const { items, place, history } = (await saved(store)) ?? session
    expect([items, place, history.length]).toEqual([session.items, 'Neuadd', session.history.length])
  })

  test('is not asked for where there is only one', async () => {
    await openInSession(TaskListScreen, { session: answered, instrument: one })
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
