import type { Organisation } from '../../../src/core/organisation/organisation'
import type { Plan } from '../../../src/core/planning/planSchema'
import type { Session } from '../../../src/core/session/sessionSchema'
import { twoQuestionsHash } from './twoQuestions'

const elders = '6f0dbf0a-1111-4a11-8a11-000000000001'
const elderSession = '6f0dbf0a-2222-4a11-8a11-000000000001'

export const riversideElders: Organisation = anOrganisation()

/** Riverside Elders' Lunch Club: three volunteers, £4,000 a year. */
export function anOrganisation(with_: Partial<Organisation> = {}): Organisation {
  return {
    id: elders,
    name: "Riverside Elders' Lunch Club",
    madeUp: false,
    profile: { incomeBand: 'lt10k', volunteerBand: '1-5' },
    place: 'Riverside',
    notes: 'Zażółć gęślą jaźń, ŵy, 你好, 🙂',
    createdAt: '2026-06-01T10:00:00.000Z',
    ...with_,
  }
}

export function aSession(with_: Partial<Session> = {}): Session {
  return {
    id: elderSession,
    organisationId: elders,
    organisationName: "Riverside Elders' Lunch Club",
    madeUp: false,
    mode: 'facilitated',
    instrument: { id: 'two-questions', version: '1.0.0', contentHash: twoQuestionsHash },
    profile: { incomeBand: 'lt10k', volunteerBand: '1-5' },
    raters: [],
    domains: ['people'],
    importance: {},
    items: {},
    place: '',
    startedAt: '2026-06-12T13:00:00.000Z',
    history: [],
    ...with_,
  }
}

export function aPlan(with_: Partial<Plan> = {}): Plan {
  return {
    id: '6f0dbf0a-3333-4a11-8a11-000000000001',
    sessionId: elderSession,
    organisationId: elders,
    priorities: [],
    actions: [],
    strengthToKeep: 'the welcome at the door',
    agreedOn: '2026-06-12',
    reviewOn: '2026-12-12',
    ...with_,
  }
}
