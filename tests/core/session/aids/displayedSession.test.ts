import { expect, test } from 'vitest'
import { displayedSession } from '../../../../src/core/session/aids/displayedSession'
import { domainProgress } from '../../../../src/core/session/sessionProgress'
import { sessionSchema } from '../../../../src/core/session/sessionSchema'
import { aSession, everyItem, shippedInstrument } from '../../../support/builders/sessionBuilders'

const instrument = shippedInstrument('full-diagnosis')

test('a screen for everybody holds what was chosen, and none of the words that somebody typed', () => {
  const session = aSession(instrument, everyItem(instrument, 2))
  Object.assign(session, {
    organisationId: 'CANARY',
    organisationName: 'CANARY',
    place: 'CANARY',
    raters: [{ id: 'CANARY', role: 'trustee', is: 'CANARY' }],
    importance: { CANARY: 3 },
    suggested: { CANARY: { level: 1, from: {} } },
    evidence: [{ id: 'CANARY', title: 'CANARY' }],
    signOffs: { governance: [{ role: 'trustee', on: 'CANARY', of: 'CANARY' }] },
    round: { id: 'CANARY', domains: ['CANARY'], startedAt: 'CANARY' },
    rounds: [{ id: 'CANARY' }],
    topics: [{ id: 'CANARY', text: 'CANARY', done: false }],
    privateNotes: 'CANARY',
    setAside: { CANARY: [] },
    handedOver: { on: 'CANARY', to: 'CANARY' },
    tomorrow: 'CANARY',
  })
  for (const recorded of Object.values(session.items)) {
    Object.assign(recorded, {
      reason: 'CANARY',
      dissent: 'CANARY',
      evidence: ['CANARY'],
      evidenceText: 'CANARY',
      notes: { private: 'CANARY', shareable: 'CANARY' },
      thenOf: 'CANARY',
      tomorrow: 'CANARY',
    })
  }
  const displayed = displayedSession(session, instrument)
  expect(JSON.stringify(displayed)).not.toContain('CANARY')
  expect(sessionSchema.safeParse(displayed).success).toBe(true)
  expect(domainProgress(displayed, instrument)).toEqual(domainProgress(session, instrument))
})
