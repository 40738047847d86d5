import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { addAction, changeAction } from '../../../src/core/planning/planChanges'
import type { Plan } from '../../../src/core/planning/planSchema'
import { annotateItem } from '../../../src/core/session/sessionChanges'
import type { Session } from '../../../src/core/session/sessionSchema'
import { PrintReportScreen } from '../../../src/features/plans/PrintReportScreen'
import { ReportScreen } from '../../../src/features/plans/ReportScreen'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'
import { openInSession } from '../../support/inSession'

/** jsdom can neither keep a file nor save one: this remembers what the person would find among the downloads. */
function downloads(): { name: string; file: Blob }[] {
  const files = new Map<string, Blob>()
  const saved: { name: string; file: Blob }[] = []
  URL.createObjectURL = (file) => {
    const address = `blob:${files.size}`
    files.set(address, file as Blob)
    return address
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href)
    if (file) saved.push({ name: this.download, file })
  })
  return saved
}

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const full = shippedInstrument('full-diagnosis')
const session = aSession(full, everyItem(full, 2, { safeguarding: 0 }))
const slow = { timeout: 15_000 }

function planWith(due: string): Plan {
  const empty: Plan = {
    id: 'plan-1',
    sessionId: session.id,
    organisationId: session.organisationId,
    priorities: [],
    actions: [],
    strengthToKeep: '',
    agreedOn: '2026-11-22',
    reviewOn: due,
  }
  const step = { what: 'Name a safeguarding lead', owner: 'Chair', due }
  return changeAction(addAction(empty, { id: 'a1', item: 'safeguarding' }), 'a1', step)
}

function noted(notes: { private: string; shareable: string }): Session {
  const item = full.items.find(({ id }) => id === 'safeguarding') ?? expect.fail()
  return annotateItem(session, { item, annotation: { notes } })
}

function open(of: { plan?: Plan; session?: Session } = {}) {
  return openInSession(ReportScreen, { session, instrument: full, ...of })
}

test('the page says what is in the PDF, and that private notes never are', async () => {
  await open({ plan: planWith('2026-12-06') })
  expect(await screen.findByText('Private notes are never in it.')).toBeTruthy()
  expect(screen.getByText('The plan as a table that the committee can adopt and sign')).toBeTruthy()
})

test('where the browser cannot make a PDF, the page says so in one sentence and offers the print view', async () => {
  await open({ plan: planWith('2026-12-06') })
  fireEvent.click(await screen.findByText('Make the PDF'))
  expect((await screen.findByRole('alert', {}, slow)).textContent).toContain('This browser could not make it.')
  const way = screen.getAllByText('Open the print view')[0]
  expect(way?.getAttribute('href')).toBe('/sessions/session-1/print?because=failed')
})

test('letters that the fonts do not have are named, and the print view is offered', async () => {
  await open({ session: noted({ private: '', shareable: 'مركز المرفأ' }) })
  fireEvent.click(await screen.findByText('Make the PDF'))
  const alert = await screen.findByRole('alert', {}, slow)
  expect(alert.textContent).toContain('Its fonts do not have these letters')
  expect(alert.querySelector('a')?.getAttribute('href')).toContain('because=script-not-covered')
})

test('the plan goes out as a Word document and its days as a calendar file, named after the organisation', async () => {
  const saved = downloads()
  await open({ plan: planWith('2026-12-06') })
  fireEvent.click(await screen.findByText('Make the Word document'))
  await screen.findByText(/Saved with your downloads: .*docx/, {}, slow)
  fireEvent.click(screen.getByText('Make the calendar file'))
  await screen.findByText(/Saved with your downloads: .*ics/, {}, slow)
  expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
    'Harbour-Advice-Centre-day.docx',
    'Harbour-Advice-Centre-day.ics',
  ])
  expect(saved[1]?.file.type).toContain('text/calendar')
})

test('a plan without a single day says why there is nothing for a calendar', async () => {
  downloads()
  await open({ plan: planWith('') })
  fireEvent.click(await screen.findByText('Make the calendar file'))
  expect(await screen.findByText(/No step has a date yet/, {}, slow)).toBeTruthy()
})

test('without a plan only the results can be taken away, and the page says so', async () => {
  await open()
  expect(await screen.findByText('There is no plan in it yet')).toBeTruthy()
  expect(screen.queryByText('Make the Word document')).toBeNull()
})

test('an advisor who has not said who they are is told, and where to say it', async () => {
  const page = await open({ plan: planWith('2026-12-06') })
  expect((await screen.findByText('Add them in Settings')).getAttribute('href')).toBe('/settings')
  expect(page.gone()).toBeUndefined()
})

test('the print view holds the plan and the shareable note, and never the private one', async () => {
  const notes = { private: 'The chair is out of her depth', shareable: 'The policy is in the kitchen drawer' }
  const of = { session: noted(notes), instrument: full, plan: planWith('2026-12-06') }
  await openInSession(PrintReportScreen, of)
  expect(await screen.findByText(/The policy is in the kitchen drawer/, {}, slow)).toBeTruthy()
  expect(screen.getByText('Name a safeguarding lead')).toBeTruthy()
  expect(document.body.textContent).not.toContain('out of her depth')
  expect(document.title).toBe('Report · Soundings')
})

test('a group that did it alone reads what now: the committee, an advisor, and to come back', async () => {
  await open({ session: { ...session, mode: 'self' }, plan: planWith('2026-12-06') })
  await screen.findByRole('heading', { level: 2, name: 'What now?' })
  const handOver = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.endsWith('/hand-over'))
  expect(handOver.map(({ textContent }) => textContent)).toEqual(['Hand it to an advisor'])
  expect(screen.queryByText('Ask for feedback now')).toBeNull()
})

test('an advisor asks for feedback from the documents, once the session is finished', async () => {
  await open({ plan: planWith('2026-12-06') })
  await screen.findByText('Make the PDF')
  expect(screen.queryByText('Ask for feedback now')).toBeNull()
  cleanup()
  await open({ session: { ...session, finishedAt: '2026-11-22T16:00:00.000Z' }, plan: planWith('2026-12-06') })
  const ask = await screen.findByRole('link', { name: 'Ask for feedback now' })
  expect(ask.getAttribute('href')).toBe('/organisations/harbour/feedback')
  expect(screen.queryByText('What now?')).toBeNull()
})
