import { expect, test } from 'vitest'
import { comparableWith, type Lineage } from '../../../../src/core/session/compare/comparableWith'
import type { Session } from '../../../../src/core/session/sessionSchema'

type Listed = Pick<Session, 'id' | 'organisationId' | 'subject' | 'feedback' | 'instrument' | 'startedAt'>

function on(startedAt: string, more: Partial<Listed> = {}, instrument = 'full-diagnosis'): Listed {
  const used = { id: instrument, version: '1.0.0', contentHash: 'a' }
  return { id: startedAt, organisationId: 'harbour', startedAt, instrument: used, ...more }
}

const named = (id: string) => ({ publisher: 'soundings', id, version: '1.0.0', contentHash: 'a' })
const from = (id: string, ...ancestors: string[]): Lineage['derivedFrom'] => ({
  ...named(id),
  ancestors: ancestors.map(named),
})
const lineages: Lineage[] = [
  { id: 'ours', derivedFrom: from('full-diagnosis') },
  { id: 'ours-in-welsh', derivedFrom: from('ours', 'full-diagnosis') },
  { id: 'theirs', derivedFrom: from('full-diagnosis') },
]
const idsFor = (session: Listed, sessions: Listed[]) =>
  comparableWith(session, { sessions, lineages }).map(({ id }) => id)

test('all earlier sessions of the organisation with these questions, the newest first, whatever order they come in', () => {
  const sessions = [on('2026-01'), on('2026-04'), on('2026-06'), on('2026-02'), on('2026-03', {}, 'quick-check')]
  expect(idsFor(on('2026-05'), sessions)).toEqual(['2026-04', '2026-02', '2026-01'])
  expect(idsFor(on('2026-01'), sessions)).toEqual([])
})

test('also with what the questions were made from, what was made from them, and what comes from the same', () => {
  const sessions = [on('2026-01'), on('2026-02', {}, 'ours'), on('2026-03', {}, 'theirs'), on('2026-04', {}, 'alien')]
  expect(idsFor(on('2026-05', {}, 'ours-in-welsh'), sessions)).toEqual(['2026-03', '2026-02', '2026-01'])
  expect(idsFor(on('2026-05'), sessions)).toEqual(['2026-03', '2026-02', '2026-01'])
})

test('never with another organisation’s, with an advisor’s own, or with one person’s feedback', () => {
  const others = [{ organisationId: 'riverside' }, { subject: 'advisor' as const }, { feedback: true as const }]
  expect(
    idsFor(
      on('2026-05'),
      others.map((more) => on('2026-01', more)),
    ),
  ).toEqual([])
  expect(idsFor(on('2026-05', { feedback: true }), [on('2026-01', { feedback: true })])).toEqual([])
})
