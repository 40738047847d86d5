import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { reviewEvidence } from '../../../src/core/session/evidence/peerReview'
import { registerEvidence } from '../../../src/core/session/evidence/register'
import { signDomain } from '../../../src/core/session/evidence/signOff'
import type { Session } from '../../../src/core/session/sessionSchema'
import { EvidenceScreen } from '../../../src/features/sessions/evidence/EvidenceScreen'
import { PeerReviewScreen } from '../../../src/features/sessions/evidence/peer/PeerReviewScreen'
import { DomainScreen } from '../../../src/features/sessions/items/DomainScreen'
import { ItemScreen } from '../../../src/features/sessions/items/ItemScreen'
import { TaskListScreen } from '../../../src/features/sessions/tasks/TaskListScreen'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'
import { aStagedInstrument } from '../../support/builders/stagedInstrument'
import { openInSession } from '../../support/inSession'

afterEach(cleanup)

const instrument = aStagedInstrument()
const Planning = () => <DomainScreen domain="planning" />
const OneQuestion = () => <ItemScreen domain="planning" item="aims" />
const minutes = {
  id: 'minutes',
  title: 'Minutes of 4 May',
  place: 'Blue folder',
  reviewOn: '2026-06-01',
  items: ['aims'],
}
const withMinutes = (session: Session) => registerEvidence(session, minutes)
const open = (Screen: () => React.ReactNode, session: Session) => openInSession(Screen, { session, instrument })
const question = (n: number) => within(screen.getByRole('article', { name: `Question ${n} of 3` }))

test('evidence that was named at one question is counted at another by a tap, and changed at both', async () => {
  await open(Planning, aSession(instrument, { aims: 3, needs: 3 }))
  expect(question(1).getByText('No evidence is named yet.')).toBeTruthy()
  fireEvent.click(question(1).getByRole('button', { name: 'Add evidence' }))
  fireEvent.click(question(1).getByRole('button', { name: 'Minutes' }))
  fireEvent.change(question(1).getByLabelText('What is it?'), { target: { value: 'Minutes of 4 May' } })
  expect(question(1).queryByText('No evidence is named yet.')).toBeNull()

  fireEvent.click(question(2).getByRole('button', { name: 'Add evidence' }))
  fireEvent.click(question(2).getByRole('button', { name: 'Minutes of 4 May' }))
  expect(question(2).getByText('Counts for 2 questions')).toBeTruthy()
  fireEvent.change(question(1).getByLabelText('Where is it?'), { target: { value: 'Blue folder' } })
  expect(question(2).getByText('Blue folder')).toBeTruthy()
})

test('the one who adds evidence goes on typing where it is', async () => {
  await open(OneQuestion, aSession(instrument, { aims: 3 }))
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
  fireEvent.click(screen.getByRole('button', { name: 'Minutes' }))
  expect(document.activeElement).toBe(screen.getByLabelText('Where is it?'))
})

test('evidence that is taken off a question stays in the register; a blank one that was only a tap does not', async () => {
  const page = await open(OneQuestion, withMinutes(aSession(instrument, { aims: 3 })))
  fireEvent.click(screen.getByRole('button', { name: 'Not for this question: Minutes of 4 May' }))
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
  expect(screen.getByRole('button', { name: 'Minutes of 4 May', pressed: false })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Something else' }))
  fireEvent.click(screen.getByRole('button', { name: 'Done' }))
  fireEvent.click(screen.getByRole('button', { name: /^Not for this question/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
  expect(screen.queryByRole('button', { name: 'Evidence without a name' })).toBeNull()
  expect(page.gone()).toBeUndefined()
})

test('the questions of an area stand under the names of their levels', async () => {
  await open(Planning, aSession(instrument))
  const headings = screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`)
  expect(headings.filter((heading) => !heading.includes('To help you talk')).slice(0, 6)).toEqual([
    'H1 planning',
    'H2 Level 1: the basics',
    'H3 How is it with aims?',
    'H3 How is it with needs?',
    'H2 Level 2: systems that work',
    'H3 How is it with plan?',
  ])
})

test('two roles sign an area off; a changed answer asks them to look again', async () => {
  await open(Planning, aSession(instrument, { aims: 3, needs: 3, plan: 3 }))
  const card = () =>
    within(screen.getByRole('heading', { name: 'Sign this area off' }).closest('section') as HTMLElement)
  fireEvent.click(card().getByRole('button', { name: 'Trustee or committee member' }))
  expect(card().getByText('Signed off by 1 of 2 roles')).toBeTruthy()
  fireEvent.click(card().getByRole('button', { name: 'Member of staff' }))
  expect(card().getByText('Signed off')).toBeTruthy()
  fireEvent.click(question(1).getByRole('radio', { name: 'Not met' }))
  expect(card().getByText('To sign again')).toBeTruthy()
  expect(card().getAllByText(/answers or evidence have changed since/)).toHaveLength(2)
})

test('the register shows what is due first, and what each piece counts for', async () => {
  const later = { ...minutes, id: 'survey', title: 'Survey', reviewOn: '2999-01-01', items: ['needs', 'controls'] }
  await open(EvidenceScreen, registerEvidence(registerEvidence(aSession(instrument), later), minutes))
  const entries = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(entries).toEqual(['Minutes of 4 May', 'Survey'])
  expect(screen.getByText('To look at again since 1 Jun 2026')).toBeTruthy()
  expect(screen.getByText('2 pieces of evidence. 1 is to be looked at again now.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Area'), { target: { value: 'money' } })
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Survey'])
  const survey = within(screen.getByRole('list', { name: 'Evidence, what is due first' }))
  expect(survey.getAllByRole('link').map((link) => link.textContent)).toEqual(['needs', 'controls'])
})

test('the register names the answers that say ‘evidence seen’ and name none', async () => {
  await open(EvidenceScreen, withMinutes(aSession(instrument, { aims: 3, controls: 3, needs: 2 })))
  const without = screen.getByText('1 answer says ‘evidence seen’ and names none yet').closest('details')
  const links = within(without as HTMLElement).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/sessions/session-1/domains/money/controls'])
})

test('a finished session’s evidence is read; when to look again can still be said', async () => {
  await open(EvidenceScreen, { ...withMinutes(aSession(instrument)), finishedAt: '2026-11-24T12:00:00.000Z' })
  expect(screen.queryByRole('button', { name: 'Add evidence' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Change: Minutes of 4 May' }))
  expect(screen.queryByLabelText('What is it?')).toBeNull()
  fireEvent.change(screen.getByRole('textbox', { name: /When will you look at it again/ }), {
    target: { value: '1 Jun 2990' },
  })
  expect(screen.queryByText(/To look at again since/)).toBeNull()
})

test('a peer confirms one piece, asks about another, and sees what is left', async () => {
  const two = registerEvidence(withMinutes(aSession(instrument)), { ...minutes, id: 'survey', title: 'Survey' })
  await open(PeerReviewScreen, { ...two, finishedAt: '2026-11-24T12:00:00.000Z' })
  expect(screen.getByText('0 of 2 looked at')).toBeTruthy()
  const [first, second] = ['Minutes of 4 May', 'Survey'].map((name) =>
    within(screen.getByRole('group', { name: `Does this show it? ${name}` })),
  )
  fireEvent.click(first?.getByRole('button', { name: 'Yes, confirm it' }) as HTMLElement)
  fireEvent.click(second?.getByRole('button', { name: 'I have a question' }) as HTMLElement)
  fireEvent.change(screen.getByLabelText('What is your question?'), { target: { value: 'Which year is it from?' } })
  expect(screen.getByRole('heading', { name: '2 of 2 looked at' })).toBeTruthy()
  expect(screen.getByText('1 confirmed and 1 queried')).toBeTruthy()
  fireEvent.click(first?.getByRole('button', { name: 'Yes, confirm it' }) as HTMLElement)
  expect(screen.getByRole('heading', { name: '1 of 2 looked at' })).toBeTruthy()
  expect(screen.getByDisplayValue('Which year is it from?')).toBeTruthy()
})

test('a second tap on the same answer takes it back, and a third finds the question still there', async () => {
  await open(PeerReviewScreen, withMinutes(aSession(instrument)))
  const query = screen.getByRole('button', { name: 'I have a question' })
  fireEvent.click(query)
  fireEvent.change(screen.getByLabelText('What is your question?'), { target: { value: 'Which year is it from?' } })
  fireEvent.click(query)
  expect(screen.queryByLabelText('What is your question?')).toBeNull()
  fireEvent.click(query)
  expect(screen.getByDisplayValue('Which year is it from?')).toBeTruthy()
})

test('the areas say the level reached, what the next one lacks, and who stands behind them', async () => {
  const answered = withMinutes(aSession(instrument, { aims: 3, needs: 3, plan: 1, controls: 2 }))
  const signed = signDomain(answered, { instrument, domain: 'planning', role: 'trustee', on: '2026-11-24' })
  const reviewed = reviewEvidence(signed, { id: 'minutes', says: 'confirmed', note: '', on: '2026-11-24' })
  await open(TaskListScreen, { ...reviewed, finishedAt: '2026-11-24T12:00:00.000Z' })
  const [planning, money] = screen.getAllByRole('listitem').slice(1)
  expect(planning?.textContent).toContain('Level 1 reachedLevel 2: 0 of 1 met')
  expect(planning?.textContent).toContain('Signed off by 1 of 2 roles')
  expect(money?.textContent).toContain('Level 1: 0 of 1 met')
  expect(screen.getByText('0 of 2 areas signed off')).toBeTruthy()
  expect(screen.getByText('1 of 1 looked at')).toBeTruthy()
  expect(screen.getByText('The result lasts until 24 November 2029.')).toBeTruthy()
})

test('an instrument that asks for none of this shows none of it', async () => {
  const full = shippedInstrument('full-diagnosis')
  await openInSession(TaskListScreen, { session: aSession(full), instrument: full })
  expect(screen.queryByRole('heading', { name: 'Evidence' })).toBeNull()
  cleanup()
  await openInSession(() => <DomainScreen domain="money-and-controls" />, { session: aSession(full), instrument: full })
  expect(screen.queryByText('What shows it?')).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Sign this area off' })).toBeNull()
  expect(screen.getAllByText('What did you see?').length).toBeGreaterThan(0)
})

test('the list of areas says how far an area is by what the engine counts, and how many answers still name no evidence', async () => {
  await open(TaskListScreen, aSession(instrument, { aims: 3, needs: 2 }))
  expect(screen.getByText('Level 1: 1 of 2 met with evidence seen')).toBeTruthy()
  expect(screen.getByText('1 answer still names no evidence')).toBeTruthy()
  expect(screen.queryByText(/reached/)).toBeNull()
  cleanup()
  await open(TaskListScreen, withMinutes(aSession(instrument, { aims: 3, needs: 3 })))
  expect(screen.getByText('Level 1 reached')).toBeTruthy()
  expect(screen.getByText('1 answer still names no evidence')).toBeTruthy()
})
