/** Days after a session until its group is asked what became of it; the feedback form asks for both moments. */
const daysUntilLater = 90

/** From when on a group is asked what became of it, in milliseconds; `endedAt` is when its session ended. */
export function laterFrom(endedAt: string): number {
  return Date.parse(endedAt) + daysUntilLater * 24 * 60 * 60 * 1000
}

/** When people are asked about a session: from its start on about the work, and 90 days after its end about what became of it. */
export function whenToAsk(
  session: { startedAt: string; finishedAt?: string | undefined },
  now: Date,
): { moment: 'close' | 'later'; from: Date } {
  const later = laterFrom(session.finishedAt ?? session.startedAt)
  const isLater = now.getTime() >= later
  return { moment: isLater ? 'later' : 'close', from: new Date(isLater ? later : session.startedAt) }
}
