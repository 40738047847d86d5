import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { sayThen } from '../../src/core/session/sessionChanges'
import type { Session } from '../../src/core/session/sessionSchema'
import { startAdvisorSession } from '../../src/core/session/startSession'
import { PrintedInstrument } from '../../src/reports/print/PrintedInstrument'
import { PrintedReport } from '../../src/reports/print/PrintedReport'
import { anInstrumentDocument, anItem, parsed } from '../support/builders/instrumentBuilders'
import { reportOf } from '../support/builders/reportOf'
import { aSession, shippedInstrument } from '../support/builders/sessionBuilders'

afterEach(cleanup)

const bare = { evidence: [], levelSet: undefined, levels: [] }
const mixed = parsed(
  anInstrumentDocument({
    items: [
      anItem('order', {
        ...bare,
        kind: 'choice',
        options: [
          { id: 'talk', label: { en: 'Talk first' } },
          { id: 'rate', label: { en: 'Rate first' } },
        ],
      }),
      anItem('helpers', {
        ...bare,
        kind: 'several',
        options: [
          { id: 'trustees', label: { en: 'Trustees' } },
          { id: 'users', label: { en: 'Users' }, description: { en: 'and their families' } },
        ],
      }),
      anItem('sure', { ...bare, kind: 'number', number: { from: 0, to: 10, toLabel: { en: 'Very' } } }),
      anItem('income', { ...bare, kind: 'number', number: { from: 0, to: 9000, unit: { en: 'pounds' } } }),
      anItem('remarks', { ...bare, kind: 'text' }),
      anItem('greeting', { ...bare, kind: 'note', probe: { en: 'Only read this.' } }),
      anItem('budget'),
    ],
  }),
)

const answered = aSession(mixed, {
  order: { option: 'talk' },
  helpers: { options: ['trustees', 'users'] },
  sure: { number: 7 },
  income: { number: 1500 },
  remarks: { text: 'We met twice.\nIt helped.' },
  budget: 2,
})

test('the report holds what was answered to every kind of question, in the words of the question', () => {
  const [domain] = reportOf(mixed, answered).domains
  expect(domain?.items.map(({ id, answer }) => [id, answer])).toEqual([
    ['order', { is: 'options', options: [{ label: 'Talk first', description: '' }] }],
    [
      'helpers',
      {
        is: 'options',
        options: [
          { label: 'Trustees', description: '' },
          { label: 'Users', description: 'and their families' },
        ],
      },
    ],
    ['sure', { is: 'number', value: 7, unit: '', of: 10 }],
    ['income', { is: 'number', value: 1500, unit: 'pounds', of: 'none' }],
    ['remarks', { is: 'text', text: 'We met twice.\nIt helped.' }],
    ['budget', expect.objectContaining({ is: 'level', step: 2, steps: 4 })],
  ])
})

test('on paper an answer reads as it was given, a number with its unit or its scale', () => {
  const { container } = render(<PrintedReport report={reportOf(mixed, answered)} />)
  const text = container.textContent ?? ''
  for (const said of ['Talk first', 'Trustees', 'Users: and their families', '7 of 10', '1,500 pounds', 'It helped.']) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('Only read this.')
  cleanup()
  render(<PrintedReport report={reportOf(mixed, aSession(mixed, { helpers: { options: [] } }))} />)
  expect(screen.getByText('None of these')).toBeTruthy()
})

const own = shippedInstrument('advisor-development')

function anOwnSession(): Session {
  const now = new Date('2026-11-22T14:00:00.000Z')
  const started = startAdvisorSession({
    id: 's',
    instrument: own,
    contentHash: 'a'.repeat(64),
    name: '',
    occasion: 'after-training',
    now,
  })
  const ratings = own.items.filter(({ kind }) => kind === 'number')
  const recorded = ratings.map(({ id, revision }) => [
    id,
    {
      revision,
      answer: { number: 7 },
      undecided: false,
      everyoneAgreed: true,
      reason: '',
      evidence: [],
      evidenceText: '',
      notes: { private: '', shareable: '' },
    },
  ])
  const rated = { ...started, items: Object.fromEntries(recorded) }
  const [first] = ratings
  return first ? sayThen(rated, { item: first, answer: { number: 3 } }) : rated
}

test('a document without a plan has figures and what it really was, and no word of a plan or a committee', () => {
  const { container } = render(<PrintedReport report={reportOf(own, anOwnSession())} />)
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'On one page',
    'Area by area',
    'What was answered',
    'How this was made',
  ])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('An advisor')
  const text = container.textContent ?? ''
  expect(text).toContain('After training')
  expect(text).toContain('At the earlier time it really was: 3 of 10')
  expect(text).toContain('Taken together')
  expect(text).toContain('7.0')
  for (const word of ['Our plan', 'strong at', 'chose to work on', 'In the room', 'inspection']) {
    expect(text).not.toContain(word)
  }
})

test('the blank copy has a box for each option, numbers to ring, lines for words and the story', () => {
  const { container } = render(<PrintedInstrument instrument={mixed} language="en" />)
  expect(screen.getAllByRole('listitem').map((entry) => entry.textContent?.trim())).toEqual(
    expect.arrayContaining(['Talk first', 'None of these', 'We do not know']),
  )
  expect(container.textContent).toContain('012345678910')
  expect(container.textContent).toContain('Only read this.')
  expect(container.querySelectorAll('[class*=lines]')).toHaveLength(1)
  cleanup()
  const advisor = render(<PrintedInstrument instrument={own} language="en" />)
  expect(advisor.container.textContent).toContain('Millbrook Friends is a small charity.')
  expect(advisor.container.textContent).toContain('Only asked: After training; Some months later.')
  expect(advisor.container.textContent).not.toContain('We do not know')
})
