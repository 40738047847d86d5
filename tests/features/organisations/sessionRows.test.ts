import { expect, test } from 'vitest'
import { sessionRows } from '../../../src/features/organisations/one/sessionRows'
import type { SessionSummary } from '../../../src/store/store'

function summary(id: string, more: Partial<SessionSummary> = {}): SessionSummary {
  return {
    id,
    organisationId: 'harbour',
    organisationName: 'Harbour Advice Centre',
    mode: 'facilitated',
    madeUp: false,
    instrument: { id: 'full-diagnosis', version: '1.0.0', contentHash: 'a'.repeat(64) },
    startedAt: '2026-03-01T10:00:00.000Z',
    progress: { answered: 50, asked: 50 },
    savedAt: '2026-03-01T12:00:00.000Z',
    ...more,
  }
}

function rows(sessions: SessionSummary[], more: { feedback?: SessionSummary[]; now?: string } = {}) {
  const now = new Date(more.now ?? '2026-03-02T10:00:00.000Z')
  return sessionRows({
    sessions,
    lineages: [],
    plans: [],
    feedback: more.feedback ?? [],
    dayOf: (at) => at.slice(0, 10),
    now,
  })
}

const finished = summary('march', { finishedAt: '2026-03-01T12:00:00.000Z' })

test('a session is compared with the last one before it that asked the same questions', () => {
  const check = { id: 'quick-check', version: '1.0.0', contentHash: 'b'.repeat(64) }
  const shown = rows([
    summary('june', { startedAt: '2026-06-01T10:00:00.000Z' }),
    summary('april', { startedAt: '2026-04-01T10:00:00.000Z', instrument: check }),
    finished,
    summary('january', { startedAt: '2026-01-01T10:00:00.000Z' }),
  ])
  expect(shown.map(({ earlier }) => earlier?.id)).toEqual(['march', undefined, 'january', undefined])
})

test('the time is only said where two rows would show the same day', () => {
  const shown = rows([
    summary('evening', { startedAt: '2026-03-01T19:00:00.000Z' }),
    finished,
    summary('old', { startedAt: '2026-01-01T10:00:00.000Z' }),
  ])
  expect(shown.map(({ sharesDay }) => sharesDay)).toEqual([true, true, false])
})

test('feedback at the close counts the forms since the session began; an open session has none', () => {
  const before = summary('form', { startedAt: '2026-02-01T10:00:00.000Z', feedback: true })
  const during = summary('form', { startedAt: '2026-03-01T11:50:00.000Z', feedback: true })
  expect(rows([finished], { feedback: [before, during] })[0]?.feedback).toEqual({ moment: 'close', forms: 1 })
  expect(rows([summary('open')])[0]?.feedback).toBeUndefined()
})

test('90 days after the last finished session feedback is due once more, and what was said at the close is not it', () => {
  const close = summary('form', { startedAt: '2026-03-01T11:50:00.000Z', feedback: true })
  const on = (now: string) => rows([finished], { feedback: [close], now })[0]?.feedback
  expect(on('2026-05-30T11:59:59.000Z')).toEqual({ moment: 'close', forms: 1 })
  expect(on('2026-05-30T12:00:00.000Z')).toEqual({ moment: 'later', forms: 0 })
})

test('only the session that was finished last asks for feedback, since a form names no session', () => {
  const older = summary('january', { startedAt: '2026-01-01T10:00:00.000Z', finishedAt: '2026-01-01T12:00:00.000Z' })
  expect(rows([finished, older]).map(({ feedback }) => feedback !== undefined)).toEqual([true, false])
})
