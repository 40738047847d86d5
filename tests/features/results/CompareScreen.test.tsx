import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Plan } from '../../../src/core/planning/planSchema'
import type { Session } from '../../../src/core/session/sessionSchema'
import { CompareScreen } from '../../../src/features/results/compare/CompareScreen'
import { ResultsScreen } from '../../../src/features/results/ResultsScreen'
import type { Store } from '../../../src/store/store'
import { adapted } from '../../support/builders/adaptations'
import { parsed } from '../../support/builders/instrumentBuilders'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { versionOne, versionTwo } from '../../support/builders/versionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

const one = versionOne()
const quick = shippedInstrument('quick-check')
const said = { budget: 1, records: 1, reserves: 1, 'cash-box': 1, volunteers: 2 }

function last(instrument: Instrument = one, answers: Parameters<typeof aSession>[1] = said): Session {
  const session = aSession(instrument, answers, { id: 'last' })
  const named = { ...session.instrument, contentHash: contentHash(instrument) }
  return {
    ...session,
    instrument: named,
    startedAt: '2026-03-12T10:00:00.000Z',
    finishedAt: '2026-03-12T12:00:00.000Z',
  }
}

const plan: Plan = {
  ...{ id: 'plan', sessionId: 'last', organisationId: 'harbour', strengthToKeep: '', agreedOn: '', reviewOn: '' },
  priorities: [{ item: 'budget', because: 'It worries us.' }],
  actions: [
    {
      ...{ id: 'a', item: 'budget', origin: 'own', what: 'Write a budget.', owner: '', due: '', help: '', cost: '' },
      ...{ knowBy: '', state: 'done' },
    },
  ],
}

const withLast =
  (session = last(), instrument: Instrument = one) =>
  async (store: Store) => {
    await store.sessions.save(session, { rev: 0, progress: { answered: 5, asked: 5 }, keep: instrument })
    await store.plans.save(plan, 0)
  }

const Compared = () => <CompareScreen earlier="last" />

/** The page is left at once: what stands here meanwhile is only for the eye of the test. */
const LeftAtOnce = () => (
  <>
    <h1>Here</h1>
    <CompareScreen earlier="last" />
  </>
)

const open = (answers: Parameters<typeof aSession>[1], instrument: Instrument = one, before = withLast()) =>
  openInSession(Compared, { session: aSession(instrument, answers), instrument, before })

const section = (title: string) => {
  const found = screen.getByRole('heading', { level: 2, name: title }).closest('section')
  return within(found ?? document.body)
}

test('the results lead to an earlier session of the same organisation, and only to such', async () => {
  const session = aSession(one, said)
  await openInSession(ResultsScreen, { session, instrument: one, before: withLast() })
  const link = await screen.findByRole('link', { name: 'Compare with 12 March 2026' })
  expect(link.getAttribute('href')).toBe('/sessions/session-1/compare/last')
  cleanup()
  const elsewhere = { ...last(), organisationId: 'riverside' }
  await openInSession(ResultsScreen, { session, instrument: one, before: withLast(elsewhere) })
  expect(screen.queryByRole('link', { name: /^Compare/ })).toBeNull()
})

test('words come first: how many questions count here, and what became urgent', async () => {
  await open({ ...said, bank: 3 }, versionTwo())
  const lines = section('In short')
    .getAllByRole('listitem')
    .map((line) => line.textContent)
  expect(lines).toEqual([
    '2 questions were asked both times and mean the same. Only these count here.',
    '1 question means something else now.',
    '3 questions are new.',
    '2 questions are no longer asked.',
  ])
  await expectAccessible()
})

test('each area says in words what it was, what it is, and whether that is a change', async () => {
  await open({ ...said, budget: 3, records: 3, reserves: 3 })
  const rows = section('Area by area').getAllByRole('listitem')
  const money = rows.find((row) => row.textContent?.startsWith('money'))
  expect(money?.textContent).toContain('Working, 83%')
  expect(money?.textContent).toContain('Better than last time. Last time: Needs work, 33%.')
  const people = rows.find((row) => row.textContent?.startsWith('people'))
  expect(people?.textContent).toContain('About the same as last time.')
  fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
  expect(section('Area by area').getByRole('table').textContent).toContain('33 of 100')
})

test('what was worked on says what became of its steps and of its answer', async () => {
  await open({ ...said, budget: 3 })
  const worked = section('What you chose to work on last time')
  const text = worked.getByRole('heading', { level: 3, name: 'budget' }).closest('section')?.textContent
  for (const part of ['It worries us.', 'Last time: Started', 'Now: Embedded', 'Write a budget.', 'Done']) {
    expect(text).toContain(part)
  }
})

describe('what last time really was', () => {
  test('can be said while the session is open, and shows between then and now', async () => {
    const { store } = await open(said)
    const [field] = screen.getAllByRole('combobox', { hidden: true, name: /what was it really/ })
    fireEvent.change(field as HTMLElement, { target: { value: '0' } })
    await waitFor(() =>
      expect(section('Area by area').getByText(/as you see it now: Needs work, 25%/).textContent).toContain(
        'Better than what you now say it was.',
      ),
    )
    await waitFor(async () => {
      const found = await store.sessions.withId('session-1')
      const budget = found.found === 'yes' ? found.value.items.budget : undefined
      expect([budget?.answer, budget?.then]).toEqual([{ level: 1 }, { level: 0 }])
    })
  })

  test('can only be read once the session is finished', async () => {
    const session = { ...aSession(one, said), finishedAt: '2026-11-22T16:00:00.000Z' }
    await openInSession(Compared, { session, instrument: one, before: withLast() })
    expect(screen.queryAllByRole('combobox', { hidden: true })).toEqual([])
  })

  test('is not asked where the question means something else now, and no old answer stands beside it', async () => {
    await open({ records: 2 }, versionTwo())
    const records = screen.getByRole('heading', { level: 3, name: 'records', hidden: true }).closest('li')
    expect(records?.textContent).toContain('It means something else now')
    expect(records?.textContent).not.toContain('Last time')
    expect(records?.querySelector('select')).toBeNull()
  })
})

test('where an instrument shows lights, both results are words and no figure', async () => {
  const before = withLast(last(quick, everyItem(quick, 0)), quick)
  await openInSession(Compared, { session: aSession(quick, everyItem(quick, 2)), instrument: quick, before })
  const table = section('Area by area').getByRole('table')
  expect(table.textContent).toContain('In good shape')
  expect(table.textContent).toContain('Better than last time.')
  expect(document.body.textContent).not.toMatch(/\d\s?%/)
})

describe('an area that an urgent point holds down in one of the two sessions', () => {
  const full = shippedInstrument('full-diagnosis')
  const compared = async (was: object, now: object) => {
    const before = withLast(last(full, everyItem(full, 3, was as never)), full)
    await openInSession(Compared, {
      session: aSession(full, everyItem(full, 3, now as never)),
      instrument: full,
      before,
    })
    return section('Area by area')
      .getAllByRole('listitem')
      .find((row) => row.textContent?.startsWith('Services, safety'))
  }

  test('is lower now, by what, and has no figure', async () => {
    const row = await compared({}, { safeguarding: 0 })
    expect(row?.textContent).toContain('Lower than last time. Last time: Strong, 100%.')
    expect(row?.textContent).toContain('Held down by Safeguarding people from harm. Without this: Working, 80%.')
    const mark = row?.querySelector<HTMLElement>('[data-mark="capped"]')
    expect(mark?.style.insetInlineStart).toBe('20%')
    fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
    const told = section('Area by area').getByRole('row', { name: /^Services, safety/ })
    expect(told.textContent).toContain('Held down by an urgent pointNeeds work100 of 100')
  })

  test('is better once that is settled, even where the score behind it is no higher', async () => {
    const settled = { safeguarding: 1, 'insurance-and-risk': 1, standards: 1 }
    const row = await compared({ safeguarding: 0 }, settled)
    expect(row?.textContent).toContain('Better than last time. Last time: Needs work (an urgent point holds it down).')
    expect(screen.queryByText(/A lower result can also mean/)).toBeNull()
  })
})

test('two sessions in different languages are compared in the later one’s words, and a language with a region finds them', async () => {
  const text = JSON.stringify(quick).replaceAll('"en":', '"cy":')
  const welsh: Instrument = { ...JSON.parse(text), baseLanguage: 'cy' }
  const before = withLast(last(quick, everyItem(quick, 0)), quick)
  const session = { ...aSession(welsh, everyItem(welsh, 2)), language: 'cy-GB' }
  await openInSession(Compared, { session, instrument: welsh, before })
  const [area] = section('Area by area').getAllByRole('rowheader')
  expect(area?.firstElementChild?.getAttribute('lang')).toBe('cy')
  expect(section('Area by area').getByRole('table').textContent).toContain('In good shape')
})

test('an earlier session that is not here, or is another organisation’s, is told in words', async () => {
  await open(said, one, async () => undefined)
  expect(screen.getByText(/The earlier session is not on this device/)).toBeTruthy()
  cleanup()
  await open(said, one, withLast({ ...last(), organisationId: 'riverside' }))
  expect(screen.getByText(/not of one organisation/)).toBeTruthy()
})

test('results lead to a session under what these questions were made from, however many steps ago', async () => {
  const first = adapted(one as never, 'first')
  const instrument = parsed(adapted(first, 'second'))
  const session = aSession(instrument, said)
  await openInSession(ResultsScreen, { session, instrument, before: withLast() })
  expect(await screen.findByRole('link', { name: /^Compare with/ })).toBeTruthy()
})

test('a session that looks back on another time is not asked what this one really was', async () => {
  const occasions = [
    { id: 'before', title: { en: 'Before' } },
    { id: 'after', title: { en: 'After' } },
  ]
  const instrument = { ...one, occasions }
  const later = { ...aSession(instrument, { ...said, budget: 0 }), occasion: 'after' }
  const earlier = { ...last(instrument), occasion: 'before' }
  await openInSession(Compared, { session: later, instrument, before: withLast(earlier, instrument) })
  expect(screen.getByText('A lower result can also mean that you know more now.')).toBeTruthy()
  expect(screen.queryByLabelText(/what was it really/)).toBeNull()
})

test('results lead to every earlier session, those further back folded away', async () => {
  const before = async (store: Store) => {
    for (const month of [1, 2, 3, 4, 5]) {
      const session = { ...last(), id: `m${month}`, startedAt: `2026-0${month}-12T10:00:00.000Z` }
      await store.sessions.save(session, { rev: 0, progress: { answered: 5, asked: 5 }, keep: one })
    }
  }
  await openInSession(ResultsScreen, { session: aSession(one, said), instrument: one, before })
  await screen.findByText('2 sessions before that')
  const links = screen.getAllByRole('link', { name: /^Compare with/ })
  expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual(['m5', 'm4', 'm3', 'm2', 'm1'])
})

test('asked for the wrong way round, the two change places: the newer session is never ‘last time’', async () => {
  const later = { ...last(), startedAt: '2027-03-12T10:00:00.000Z' }
  const session = aSession(one, said)
  const page = await openInSession(LeftAtOnce, { session, instrument: one, before: withLast(later) })
  await waitFor(() => expect(page.gone()).toBe('/sessions/last/compare/session-1'))
  expect(page.replaced()).toBe(true)
})
