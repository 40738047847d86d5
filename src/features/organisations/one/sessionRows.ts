import { comparableWith, type Lineage } from '../../../core/session/compare/comparableWith'
import { whenToAsk } from '../../../core/session/feedback/whenToAsk'
import type { PlanSummary, SessionSummary } from '../../../store/store'

/** What the row of a session leads to besides the session itself. */
export type SessionRow = {
  session: SessionSummary
  /** Another session stands here with the same day: the time tells the two apart. */
  sharesDay: boolean
  /** The last session before it that it can be compared with, if there is one. */
  earlier: SessionSummary | undefined
  plan: PlanSummary | undefined
  feedback: Feedback | undefined
}

/**
 * `moment`: before people go home, or when the plan has had its time. `due`: nobody has been asked since; otherwise how
 * many have been.
 */
export type Feedback = { moment: 'close' | 'later'; forms: number }

/** `sessions` come with the newest first. Feedback is asked for the session that was finished last: forms name no session. */
export function sessionRows(of: {
  sessions: SessionSummary[]
  plans: PlanSummary[]
  feedback: SessionSummary[]
  lineages: readonly Lineage[]
  dayOf: (at: string) => string
  now: Date
}): SessionRow[] {
  const { sessions, plans, dayOf } = of
  const finishedLast = sessions
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .toSorted((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? 1 : -1))[0]
  return sessions.map((session) => ({
    session,
    sharesDay: sessions.some((other) => other !== session && dayOf(shownAt(other)) === dayOf(shownAt(session))),
    earlier: comparableWith(session, of)[0],
    plan: plans.find(({ sessionId }) => sessionId === session.id),
    feedback: session === finishedLast ? feedbackOn(session, of) : undefined,
  }))
}

/** When it was finished, or was started where it is not: what its row says. */
export function shownAt({ startedAt, finishedAt }: SessionSummary): string {
  return finishedAt ?? startedAt
}

/** Many a group is asked before its session is finished. */
function feedbackOn(session: SessionSummary, of: { feedback: SessionSummary[]; now: Date }): Feedback {
  const { moment, from } = whenToAsk(session, of.now)
  const since = of.feedback.filter(({ startedAt }) => Date.parse(startedAt) >= from.getTime())
  return { moment, forms: since.length }
}
