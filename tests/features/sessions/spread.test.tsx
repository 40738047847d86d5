import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { closeRound } from '../../../src/core/session/rating/closeRound'
import { endRound, startRound } from '../../../src/core/session/rating/holdRound'
import { annotateItem, finishSession, markUndecided } from '../../../src/core/session/sessionChanges'
import type { Session } from '../../../src/core/session/sessionSchema'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { anInstrument } from '../../support/builders/instrumentBuilders'
import { aSession } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { aForm, aRound } from '../../support/rating/ratingBuilders'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

const instrument = anInstrument({
  levelSets: {
    four: ['Not there', 'Begun', 'In use', 'Settled'].map((label, value) => ({ value, label: { en: label } })),
  },
})
const items = instrument.items.map(({ id }) => id)
const now = new Date('2026-11-22T15:00:00.000Z')
const [budget] = instrument.items as [Item]
const Budget = () => <ItemScreen domain="money" item="budget" />

function afterRound(forms = threeForms(), session = aSession(instrument)): Session {
  const started = startRound(session, { id: 'round-one', domains: ['money', 'people'], now })
  return endRound(started, closeRound(aRound(forms, items), { instrument, now }))
}

function threeForms() {
  return [
    aForm('a', 'trustee', { budget: 0, records: 2, reserves: 1 }),
    aForm('b', 'staff', { budget: 1, records: 2, reserves: 2 }),
    aForm('c', 'volunteer', { budget: 3, records: 2, reserves: 2 }),
  ]
}

function open(Screen: ComponentType, session: Session, before?: Parameters<typeof openInSession>[1]['before']) {
  return openInSession(Screen, { session, instrument, ...(before && { before }) })
}

describe('after a private round', () => {
  test('a question shows how many said what, the ends and the middle, and how to go on', async () => {
    await open(Budget, afterRound())
    const spread = screen.getByRole('region', { name: 'What people said privately' })
    expect(spread.textContent).toContain('3 people, from ‘Not there’ to ‘Settled’. In the middle: ‘Begun’.')
    expect(within(spread).getAllByText('1 person')).toHaveLength(3)
    expect(spread.textContent).toContain('Ask somebody at each end')
    await expectAccessible()
  })

  test('an answer far from the middle asks what speaks for it; one near it does not', async () => {
    await open(Budget, afterRound())
    fireEvent.click(screen.getByRole('radio', { name: /Settled/ }))
    expect(await screen.findByText(/higher than what most people said privately/)).toBeDefined()
    fireEvent.click(screen.getByRole('radio', { name: /Begun/ }))
    await waitFor(() => expect(screen.queryByText(/most people said privately/)).toBeNull())
  })

  test('the areas say which questions to talk about first, until they are settled', async () => {
    await open(TaskListScreen, afterRound())
    const card = screen.getByRole('heading', { name: 'Talk about these first' }).closest('section') as HTMLElement
    expect(
      within(card)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['budget', 'reserves'])
    expect(card.textContent).toContain('from ‘Not there’ to ‘Settled’')
  })

  test('of two people nothing is shown', async () => {
    await open(Budget, afterRound(threeForms().slice(0, 2)))
    expect(screen.queryByText('What people said privately')).toBeNull()
  })
})

test('those who do not agree are heard: what they say is kept beside the answer', async () => {
  const page = await open(Budget, aSession(instrument, { budget: 2 }))
  fireEvent.click(screen.getByRole('button', { name: 'Not everyone agreed' }))
  fireEvent.change(await screen.findByLabelText('What do the others say?'), { target: { value: 'Only begun.' } })
  await waitFor(async () => {
    const found = await page.store.sessions.withId('session-1')
    expect(found.found === 'yes' && found.value.items.budget).toMatchObject({
      everyoneAgreed: false,
      dissent: 'Only begun.',
    })
  })
})

test('results say in which area the group does not agree yet, and count nothing for it', async () => {
  const answered = aSession(instrument, { budget: 3, records: 3, reserves: 0 })
  await open(ResultsScreen, markUndecided(answered, { item: itemNamed('reserves'), undecided: true }))
  expect(screen.getByText(/1 question here is not agreed yet/)).toBeDefined()
  const open_ = screen.getByRole('heading', { name: 'Not agreed yet' }).parentElement as HTMLElement
  expect(within(open_).getByRole('link').textContent).toBe('reserves')
})

describe('last time', () => {
  const earlier = finishSession(
    annotateItem(aSession(instrument, { budget: 1 }, { id: 'earlier' }), {
      item: budget,
      annotation: { evidence: ['minutes'], evidenceText: 'The cash book' },
    }),
    now,
  )
  const before: Parameters<typeof openInSession>[1]['before'] = (store) =>
    store.sessions.save(
      { ...earlier, startedAt: '2026-05-01T10:00:00.000Z' },
      { rev: 0, progress: { answered: 1, asked: 5 }, keep: instrument },
    )

  test('answer and evidence stand folded beside this time’s question, and what it really was can be said', async () => {
    const page = await open(Budget, aSession(instrument), before)
    const summary = await screen.findByText(/^Last time, 1 May 2026/)
    fireEvent.click(summary)
    expect(screen.getByText(/You said: Begun/)).toBeDefined()
    expect(screen.getByText(/Seen then: Minutes and The cash book/)).toBeDefined()
    fireEvent.change(screen.getByLabelText(/what was it really/), { target: { value: '0' } })
    await waitFor(async () => {
      const found = await page.store.sessions.withId('session-1')
      // biome-ignore lint/suspicious/noThenProperty: an answer, never a function
      expect(found.found === 'yes' && found.value.items.budget).toMatchObject({ then: { level: 0 }, thenOf: 'earlier' })
    })
  })

  test('is not shown while people rate privately', async () => {
    await open(Budget, startRound(aSession(instrument), { id: 'round-one', domains: ['money'], now }), before)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(screen.queryByText(/^Last time/)).toBeNull()
  })
})

function itemNamed(id: string): Item {
  const item = instrument.items.find((one) => one.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item
}
