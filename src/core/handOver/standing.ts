import { contentHash } from '../instrument/contentHash'
import type { Organisation } from '../organisation/organisation'
import type { Plan } from '../planning/planSchema'
import type { Session } from '../session/sessionSchema'
import { sharedOrganisation, sharedPlan, sharedSession } from './sharedRecords'

/** A session and its plan are given, met and taken in as one. */
export type SessionWithPlan = { session: Session; plan: Plan | undefined }

/** Content hashes of what anybody may see, and of that with the private notes: the same where there are none. */
export type Hashes = { shared: string; whole: string }

/** What a record says now, and what was given away or taken in of it so far, oldest first. */
export type Standing = Hashes & { passed: readonly string[] }

/** A copy under another id says the same, and where a session has been changes nothing of what it says. */
export function standingOf({ session, plan }: SessionWithPlan): Standing {
  const { id: _, sessionId: __, ...agreed } = plan ? sharedPlan(plan, session) : nothing
  const hashOf = (privateNotes: boolean) => {
    const { id: _, passed: __, ...said } = sharedSession(session, privateNotes)
    const hasNotes = said.privateNotes !== undefined && said.privateNotes !== ''
    return contentHash({ session: hasNotes ? said : { ...said, privateNotes: undefined }, plan: agreed })
  }
  return { shared: hashOf(false), whole: hashOf(true), passed: session.passed ?? [] }
}

export function standingOfOrganisation(organisation: Organisation): Standing {
  const hashOf = (privateNotes: boolean) => {
    const { passed: _, ...said } = sharedOrganisation(organisation, privateNotes)
    return contentHash(said)
  }
  return { shared: hashOf(false), whole: hashOf(true), passed: organisation.passed ?? [] }
}

/** What a record has passed through once it has been given away, or taken in, with or without its private notes. */
export function passedWith({ passed, shared, whole }: Standing, privateNotes: boolean): string[] {
  const now = privateNotes && whole !== shared ? [shared, whole] : [shared]
  const isLast = now.every((hash, at) => passed[passed.length - now.length + at] === hash)
  return isLast ? [...passed] : [...passed, ...now]
}

const nothing: Partial<Plan> = {}
