import type { Instrument } from '../instrument/instrumentSchema'
import type { Organisation } from '../organisation/organisation'
import type { RaterRole, Session, SessionMode } from './sessionSchema'

/** A new session of an organisation with one instrument version; nothing is answered yet. */
export function startSession(of: {
  id: string
  organisation: Organisation
  mode: SessionMode
  instrument: Instrument
  contentHash: string
  raters: { id: string; role: RaterRole; is: string }[]
  domains: string[]
  place: string
  now: Date
}): Session {
  const { organisation, instrument } = of
  return {
    id: of.id,
    organisationId: organisation.id,
    organisationName: organisation.name,
    madeUp: organisation.madeUp,
    mode: of.mode,
    instrument: { id: instrument.id, version: instrument.version, contentHash: of.contentHash },
    profile: organisation.profile,
    raters: of.raters,
    domains: instrument.domains.map((domain) => domain.id).filter((id) => of.domains.includes(id)),
    importance: {},
    items: {},
    place: of.place,
    startedAt: of.now.toISOString(),
    history: [{ at: of.now.toISOString(), what: 'started' }],
  }
}
