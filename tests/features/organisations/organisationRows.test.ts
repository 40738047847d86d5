import { expect, test } from 'vitest'
import { matchingRows, organisationRows } from '../../../src/features/organisations/organisationRows'
import type { OrganisationSummary, PlanSummary, SessionSummary } from '../../../src/store/store'

test('the organisation with the newest activity comes first, whether that was itself, a session or a plan', () => {
  const { rows } = organisationRows({
    organisations: [anOrganisation('old', '01'), anOrganisation('planned', '02'), anOrganisation('new', '05')],
    sessions: [aSession('s1', 'old', '07')],
    plans: [aPlan('planned', '06')],
  })
  expect(rows.map(({ id }) => id)).toEqual(['old', 'planned', 'new'])
})

test('sessions are counted by whether they are finished', () => {
  const { rows } = organisationRows({
    organisations: [anOrganisation('harbour', '01')],
    sessions: [
      aSession('s1', 'harbour', '02'),
      aSession('s2', 'harbour', '03', '2026-11-03'),
      aSession('s3', 'harbour', '04'),
    ],
    plans: [],
  })
  expect(rows[0]).toMatchObject({ inProgress: 2, finished: 1 })
})

test('the session saved last and not finished is the one to pick up', () => {
  const { pickUp } = organisationRows({
    organisations: [anOrganisation('harbour', '01')],
    sessions: [
      aSession('older', 'harbour', '02'),
      aSession('open', 'harbour', '04'),
      aSession('finished', 'harbour', '09', '2026-11-09'),
    ],
    plans: [],
  })
  expect(pickUp?.id).toBe('open')
})

test('a session whose organisation is gone is not lost from sight', () => {
  const { rows, strays } = organisationRows({
    organisations: [],
    sessions: [aSession('stray', 'deleted', '02')],
    plans: [],
  })
  expect(rows).toEqual([])
  expect(strays.map(({ id }) => id)).toEqual(['stray'])
})

test('an advisor’s own session and a person’s feedback are nobody’s session: not counted, not offered, not stray', () => {
  const { rows, pickUp, strays } = organisationRows({
    organisations: [anOrganisation('harbour', '01')],
    sessions: [
      { ...aSession('own', '', '08'), subject: 'advisor' },
      { ...aSession('form', 'harbour', '09'), feedback: true },
    ],
    plans: [],
  })
  expect(rows[0]).toMatchObject({ inProgress: 0, finished: 0, activeAt: anOrganisation('harbour', '01').savedAt })
  expect(pickUp).toBeUndefined()
  expect(strays).toEqual([])
})

test('a search finds a part of a name or a place, whatever the capitals and accents', () => {
  const { rows } = organisationRows({
    organisations: [
      { ...anOrganisation('a', '01'), name: 'Tŷ Gobaith', place: 'Llanelli' },
      { ...anOrganisation('b', '01'), name: 'Harbour Advice Centre', place: 'Łódź Street' },
    ],
    sessions: [],
    plans: [],
  })
  expect(matchingRows(rows, 'ty gob').map(({ id }) => id)).toEqual(['a'])
  expect(matchingRows(rows, ' STREET ').map(({ id }) => id)).toEqual(['b'])
  expect(matchingRows(rows, 'nowhere')).toEqual([])
})

function anOrganisation(id: string, day: string): OrganisationSummary {
  return { id, name: id, place: '', madeUp: false, savedAt: `2026-11-${day}T10:00:00.000Z` }
}

function aSession(id: string, organisationId: string, day: string, finishedAt?: string): SessionSummary {
  const at = `2026-11-${day}T10:00:00.000Z`
  return {
    id,
    organisationId,
    organisationName: organisationId,
    mode: 'facilitated',
    madeUp: false,
    instrument: { id: 'full-diagnosis', version: '1.0.0', contentHash: 'x' },
    startedAt: at,
    savedAt: at,
    progress: { answered: 1, asked: 2 },
    ...(finishedAt && { finishedAt }),
  }
}

function aPlan(organisationId: string, day: string): PlanSummary {
  return {
    id: 'plan',
    sessionId: 'session',
    organisationId,
    agreedOn: '2026-11-01',
    reviewOn: '2027-02-01',
    actions: 3,
    done: 1,
    savedAt: `2026-11-${day}T10:00:00.000Z`,
  }
}
