/** Days after a session until its group is asked what became of it; the feedback form asks for both moments. */
const daysUntilLater = 90

/** When people are asked about a session: from its start on about the work, and 90 days after its end about what became of it. */
export function whenToAsk(
  session: { startedAt: string; finishedAt?: string | undefined },
  now: Date,
): { moment: 'close' | 'later'; from: Date } {
  const laterFrom = Date.parse(session.finishedAt ?? session.startedAt) + daysUntilLater * 24 * 60 * 60 * 1000
  const isLater = now.getTime() >= laterFrom
  return { moment: isLater ? 'later' : 'close', from: new Date(isLater ? laterFrom : session.startedAt) }
}
