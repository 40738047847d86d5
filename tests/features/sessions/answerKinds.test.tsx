import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Session } from '../../../src/core/session/sessionSchema'
import { DomainScreen } from '../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { anInstrumentDocument, anItem, type ItemDocument, parsed } from '../../support/builders/instrumentBuilders'
import { aSession } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'
import { expectAccessible } from '../../support/screen'

afterEach(cleanup)

const bare = { evidence: [], levelSet: undefined, levels: [], allowDoesNotApply: false }
const items: ItemDocument[] = [
  anItem('welcome', { ...bare, kind: 'note', probe: { en: 'Read this.\n\nThen go on.' } }),
  anItem('right-order', {
    ...bare,
    kind: 'choice',
    explains: { en: 'People say more when they have thought first.' },
    options: [
      { id: 'talk', label: { en: 'Talk first' }, value: 0 },
      { id: 'rate', label: { en: 'Rate alone first' }, value: 1 },
    ],
  }),
  anItem('helpers', {
    ...bare,
    kind: 'several',
    options: [
      { id: 'trustees', label: { en: 'Trustees' } },
      { id: 'users', label: { en: 'Users' } },
    ],
  }),
  anItem('sure', {
    ...bare,
    kind: 'number',
    number: { from: 0, to: 10, fromLabel: { en: 'Not at all' }, toLabel: { en: 'As sure as can be' } },
  }),
  anItem('income', { ...bare, kind: 'number', number: { from: 0, to: 9000, unit: { en: 'pounds' } } }),
  anItem('remarks', { ...bare, kind: 'text' }),
]

/** Every kind in one area; `most` 0 leads to no plan. */
function everyKind(most = 5): Instrument {
  const document = anInstrumentDocument({ items, priorities: { most, usual: Math.min(most, 3) } })
  document.domains = [{ id: 'money', title: { en: 'money' }, story: { en: 'A made-up group.\n\nIt has no money.' } }]
  return parsed(document)
}

const WholeArea = () => <DomainScreen domain="money" />
const oneOf = (id: string) => () => <ItemScreen domain="money" item={id} />

async function open(Screen: ComponentType, most = 5, session?: Session) {
  const instrument = everyKind(most)
  const page = await openInSession(Screen, { session: session ?? aSession(instrument), instrument })
  /** What is saved for an item, once it is. */
  const kept = async (item: string, answer: unknown) =>
    waitFor(
      async () => {
        const found = await page.store.sessions.withId('session-1')
        expect(found.found === 'yes' && found.value.items[item]?.answer).toEqual(answer)
      },
      { timeout: 5000 },
    )
  return { ...page, kept }
}

const question = (n: number) => within(screen.getByRole('article', { name: `Question ${n} of 5` }))
const field = (name: string | RegExp) => screen.getByRole('textbox', { name }) as HTMLInputElement

test('an area shows every kind of question, and nothing is chosen; what is only read counts as no question', async () => {
  await open(WholeArea)
  expect(screen.getAllByRole('article')).toHaveLength(5)
  expect(screen.getByText('Then go on.')).toBeTruthy()
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect(screen.queryByRole('checkbox', { checked: true })).toBeNull()
  await expectAccessible()
})

test('a choice can be changed until people ask what is right; then the right one is named with the reason, and theirs stays', async () => {
  const { kept } = await open(oneOf('right-order'))
  const chosen = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement
  fireEvent.click(chosen('Rate alone first'))
  fireEvent.keyDown(document.body, { key: '1' })
  expect(chosen('Talk first').checked).toBe(true)
  expect(screen.queryByText(/thought first|best answer/)).toBeNull()
  await expectAccessible()
  fireEvent.click(screen.getByRole('button', { name: 'See what is right' }))
  const said = screen.getAllByRole('status').find((status) => status.textContent?.includes('thought first'))
  expect(said?.textContent).toContain('The best answer is: ‘Rate alone first’')
  expect(screen.queryByRole('button', { name: /See what is right|Clear/ })).toBeNull()
  expect(chosen('Rate alone first').disabled).toBe(true)
  fireEvent.keyDown(document.body, { key: '2' })
  expect(chosen('Talk first').checked).toBe(true)
  await kept('right-order', { option: 'talk' })
})

test('whoever chose the right one is told so', async () => {
  await open(oneOf('right-order'))
  fireEvent.click(screen.getByRole('radio', { name: 'Rate alone first' }))
  fireEvent.click(screen.getByRole('button', { name: 'See what is right' }))
  expect(screen.getByText('That is right')).toBeTruthy()
})

test('several can be ticked; ‘none of these’ is an answer, and takes the others off', async () => {
  const { kept } = await open(WholeArea)
  const [trustees, users, none] = question(2).getAllByRole('checkbox') as HTMLInputElement[]
  fireEvent.click(users as HTMLElement)
  fireEvent.click(trustees as HTMLElement)
  await kept('helpers', { options: ['trustees', 'users'] })
  fireEvent.click(none as HTMLElement)
  expect([trustees?.checked, users?.checked, none?.checked]).toEqual([false, false, true])
  await kept('helpers', { options: [] })
  fireEvent.click(none as HTMLElement)
  await kept('helpers', undefined)
})

test('a short scale is chosen from, its ends in words, and a digit is its key', async () => {
  const { kept } = await open(oneOf('sure'))
  const numbers = screen.getAllByRole('radio')
  expect(numbers).toHaveLength(11)
  expect(numbers[10]?.getAttribute('aria-describedby')).toBe(screen.getByText('As sure as can be').id)
  fireEvent.keyDown(document.body, { key: '7' })
  expect((numbers[7] as HTMLInputElement).checked).toBe(true)
  await kept('sure', { number: 7 })
  fireEvent.click(numbers[10] as HTMLElement)
  await kept('sure', { number: 10 })
})

test('a wide range is typed with its unit; beyond it nobody goes on, and what was typed stays to be mended', async () => {
  const page = await open(oneOf('income'))
  expect(screen.getByText('A whole number from 0 to 9,000, in pounds.')).toBeTruthy()
  fireEvent.change(field('Your answer'), { target: { value: '£12,000' } })
  expect(screen.queryByText(/at most/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
  const summary = screen.getByRole('heading', { name: /a look/ }).parentElement as HTMLElement
  expect(document.activeElement).toBe(summary)
  expect(summary.textContent).toContain('income: Write a number of at most 9,000.')
  expect(page.gone()).toBeUndefined()
  fireEvent.click(within(summary).getByRole('link'))
  expect(document.activeElement).toBe(field('Your answer'))
  expect(field('Your answer').value).toBe('£12,000')
  fireEvent.change(field('Your answer'), { target: { value: '£8,500' } })
  fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
  expect(page.gone()).toContain('/remarks')
  await page.kept('income', { number: 8500 })
})

test('words are saved as they are typed, and an emptied field is no answer', async () => {
  const { kept } = await open(oneOf('remarks'))
  fireEvent.change(field('Your words'), { target: { value: 'We met twice' } })
  await kept('remarks', { text: 'We met twice' })
  fireEvent.change(field('Your words'), { target: { value: '' } })
  await kept('remarks', undefined)
})

test('one at a time, a note is a step of its own and questions are counted without it', async () => {
  const page = await open(oneOf('welcome'))
  expect(screen.queryByText(/Question \d of/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Next question' }))
  expect(page.gone()).toContain('/right-order')
  cleanup()
  await open(oneOf('right-order'))
  expect(screen.getByText('Question 1 of 5')).toBeTruthy()
})

test('a story stands open before its questions, and is folded away once somebody has begun to answer', async () => {
  await open(WholeArea)
  const story = () => screen.getByText('It has no money.').closest('details') as HTMLDetailsElement
  expect(story().open).toBe(true)
  cleanup()
  await open(WholeArea, 5, aSession(everyKind(), { sure: { number: 3 } }))
  expect(story().open).toBe(false)
})

test('where no plan follows there is nothing to agree on, no evidence and no notes, and nobody ‘does not know’', async () => {
  await open(WholeArea, 0)
  for (const name of ['Come back to this later', 'Not everyone agreed', 'A guess', 'Not discussed']) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  expect(screen.queryByRole('textbox', { name: 'Notes to share' })).toBeNull()
  fireEvent.click(question(3).getByRole('button', { name: /Can’t say/ }))
  expect(screen.queryByText(/find out in the plan/)).toBeNull()
  cleanup()
  await open(WholeArea, 5)
  expect(screen.getAllByRole('button', { name: 'Not everyone agreed' })).toHaveLength(5)
})

test('a finished session shows every kind of answer, and none can be changed', async () => {
  const answered = aSession(everyKind(), {
    'right-order': { option: 'rate' },
    helpers: { options: ['users'] },
    sure: { number: 4 },
    income: { number: 1500 },
    remarks: { text: 'Well done' },
  })
  await open(WholeArea, 5, { ...answered, finishedAt: '2026-11-22T16:00:00.000Z' })
  const controls = [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')] as HTMLInputElement[]
  expect(controls.every(({ disabled }) => disabled)).toBe(true)
  expect(controls.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['rate', '4', 'users'])
  expect([field('Your answer').value, field('Your answer').readOnly]).toEqual(['1,500', true])
  expect([field('Your words').value, field('Your words').readOnly]).toEqual(['Well done', true])
})
