import type { Instrument } from '../instrument/instrumentSchema'
import type { Organisation } from '../organisation/organisation'
import { domainsAt } from './occasion'
import type { RaterRole } from './rating/raterRoles'
import type { Session, SessionMode, Suggested } from './sessionSchema'

type Started = {
  id: string
  instrument: Instrument
  contentHash: string
  /** One of the instrument's occasions, where it has any. */
  occasion?: string | undefined
  now: Date
}

/** A new session of an organisation with one instrument version; nothing is answered yet. */
export function startSession(
  of: Started & {
    organisation: Organisation
    mode: SessionMode
    raters: { id: string; role: RaterRole; is: string }[]
    domains: string[]
    place: string
    suggested?: Record<string, Suggested> | undefined
  },
): Session {
  const { organisation, suggested = {} } = of
  const blank = blankSession(of)
  return {
    ...blank,
    organisationId: organisation.id,
    organisationName: organisation.name,
    madeUp: organisation.madeUp,
    mode: of.mode,
    profile: organisation.profile,
    raters: of.raters,
    domains: blank.domains.filter((id) => of.domains.includes(id)),
    place: of.place,
    ...(Object.keys(suggested).length > 0 && { suggested }),
  }
}

/** A new session about whoever advises. It belongs to no organisation; `name` may be empty. */
export function startAdvisorSession(of: Started & { name: string }): Session {
  return { ...blankSession(of), organisationName: of.name, subject: 'advisor' }
}

/** One person's blank form about the work with an organisation. Who fills it in is not asked. */
export function startFeedback(
  of: Started & { organisation: Pick<Organisation, 'id' | 'name' | 'madeUp' | 'profile'> },
): Session {
  const { id: organisationId, name: organisationName, madeUp, profile } = of.organisation
  return { ...blankSession(of), organisationId, organisationName, madeUp, profile, feedback: true }
}

function blankSession({ id, instrument, contentHash, occasion, now }: Started): Session {
  return {
    id,
    organisationId: '',
    organisationName: '',
    madeUp: false,
    mode: 'self',
    instrument: { id: instrument.id, version: instrument.version, contentHash },
    ...(occasion !== undefined && { occasion }),
    profile: {},
    raters: [],
    domains: domainsAt(instrument, occasion).map((domain) => domain.id),
    importance: {},
    items: {},
    place: '',
    startedAt: now.toISOString(),
    history: [{ at: now.toISOString(), what: 'started' }],
  }
}
