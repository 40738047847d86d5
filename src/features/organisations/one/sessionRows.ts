import type { PlanSummary, SessionSummary } from '../../../store/store'

/** What the row of a session leads to besides the session itself. */
export type SessionRow = {
  session: SessionSummary
  /** Another session stands here with the same day: the time tells the two apart. */
  sharesDay: boolean
  /** The session before it with the same questions, if there is one to compare with. */
  earlier: SessionSummary | undefined
  plan: PlanSummary | undefined
  feedback: Feedback | undefined
}

/**
 * `moment`: before people go home, or when the plan has had its time. `due`: nobody has been asked since; otherwise how
 * many have been.
 */
export type Feedback = { moment: 'close' | 'later'; forms: number }

/** Days after a session until its group is asked what became of it; the feedback form asks for both moments. */
const daysUntilLater = 90

/** `sessions` come with the newest first. Feedback is asked for the session that was finished last: forms name no session. */
export function sessionRows(of: {
  sessions: SessionSummary[]
  plans: PlanSummary[]
  feedback: SessionSummary[]
  dayOf: (at: string) => string
  now: Date
}): SessionRow[] {
  const { sessions, plans, dayOf } = of
  const finishedLast = sessions
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .toSorted((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? 1 : -1))[0]
  return sessions.map((session, place) => ({
    session,
    sharesDay: sessions.some((other) => other !== session && dayOf(shownAt(other)) === dayOf(shownAt(session))),
    earlier: sessions.slice(place + 1).find(({ instrument }) => instrument.id === session.instrument.id),
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
  const laterFrom = Date.parse(shownAt(session)) + daysUntilLater * 24 * 60 * 60 * 1000
  const isLater = of.now.getTime() >= laterFrom
  const from = isLater ? laterFrom : Date.parse(session.startedAt)
  const since = of.feedback.filter(({ startedAt }) => Date.parse(startedAt) >= from)
  return { moment: isLater ? 'later' : 'close', forms: since.length }
}
