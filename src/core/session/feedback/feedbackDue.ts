import type { Session } from '../sessionSchema'
import { laterFrom } from './whenToAsk'

type Dated = Pick<Session, 'organisationId' | 'finishedAt'>
/** Sessions of organisations and feedback forms together, as they are listed. */
export type Listed = Dated & Pick<Session, 'startedAt' | 'madeUp' | 'subject' | 'feedback' | 'occasion' | 'handedOver'>

/**
 * The organisations whose 90-day questions are due: the session that was finished last ended 90 days ago or more and less
 * than a year, and nobody has finished a 90-day form since. Forms name no session, so only the last one is asked about.
 */
export function organisationsDue(listed: readonly Listed[], now: Date): string[] {
  const last = new Map<string, string>()
  for (const { organisationId, finishedAt, ...one } of listed) {
    const isAsked = !one.feedback && !one.subject && !one.madeUp && !one.handedOver
    // A clock that was ahead would hide every session before it.
    if (!isAsked || finishedAt === undefined || !(Date.parse(finishedAt) <= now.getTime())) continue
    const before = last.get(organisationId)
    if (before === undefined || Date.parse(finishedAt) > Date.parse(before)) last.set(organisationId, finishedAt)
  }
  const due = [...last].filter(([, endedAt]) => isTimeToAsk(endedAt, now))
  const answered = new Set(listed.filter((form) => isLaterForm(form, last)).map(({ organisationId }) => organisationId))
  return due.map(([organisationId]) => organisationId).filter((id) => !answered.has(id))
}

function isTimeToAsk(endedAt: string, now: Date): boolean {
  const aYearOn = new Date(endedAt)
  aYearOn.setUTCFullYear(aYearOn.getUTCFullYear() + 1)
  return laterFrom(endedAt) <= now.getTime() && now.getTime() < aYearOn.getTime()
}

/** A form for the close that is filled in late is none, and one that a clock has put into the future still is. */
function isLaterForm({ organisationId, feedback, finishedAt, occasion }: Listed, last: Map<string, string>): boolean {
  const endedAt = last.get(organisationId)
  if (!feedback || finishedAt === undefined || endedAt === undefined) return false
  return !occasion?.startsWith(closing) && Date.parse(finishedAt) >= laterFrom(endedAt)
}

/** How occasions at the end of a session are named; a form of somebody's own may name others, or none. */
const closing = 'close'
