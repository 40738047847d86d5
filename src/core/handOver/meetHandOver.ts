import type { Organisation } from '../organisation/organisation'
import type { HandOverFile } from './handOverFile'
import { type MetOrganisation, meetOrganisation } from './meetOrganisation'
import { type MetSession, meetSession, type Receiving } from './meetSession'
import type { SessionWithPlan } from './standing'

/** What is on this device of the organisation that a file is about. */
export type HereOf = { organisation: Organisation | undefined; sessions: readonly SessionWithPlan[] }

export type MetHandOver = { organisation?: MetOrganisation; sessions: MetSession[] }

/** What taking a file in would do here, one record after the other. Nothing that is newer here is ever written over. */
export function meetHandOver(file: HandOverFile, here: HereOf, of: Pick<Receiving, 'now' | 'newId'>): MetHandOver {
  const receiving = { ...of, from: file.from, privateNotes: file.privateNotes }
  const [arriving] = file.organisations
  const onlyComesAlong = file.about === 'session'
  return {
    ...(arriving && {
      organisation: meetOrganisation(arriving, here.organisation, { ...receiving, onlyComesAlong }),
    }),
    sessions: meetSessions(file, here.sessions, receiving),
  }
}

/** A session that the file itself brings is met by nothing but that: two of one file never come to lie on one here. */
function meetSessions(file: HandOverFile, here: readonly SessionWithPlan[], of: Receiving): MetSession[] {
  const brought = new Set(file.sessions.map(({ id }) => id))
  const sessions = new Map(here.map((one) => [one.session.id, one]))
  return file.sessions.map((session) => {
    const candidates = [...sessions.values()].filter(({ session: { id } }) => id === session.id || !brought.has(id))
    const met = meetSession({ session, plan: planOf(file, session.id) }, candidates, of)
    if (met.keep) sessions.set(met.keep.session.id, met.keep)
    return met
  })
}

function planOf({ plans }: HandOverFile, sessionId: string): SessionWithPlan['plan'] {
  return plans.find((plan) => plan.sessionId === sessionId)
}
