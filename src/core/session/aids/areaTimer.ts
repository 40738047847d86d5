/** Milliseconds that it has run, and the moment since which it runs, where it does. It is no answer and in no session. */
export type AreaTimer = { ran: number; since?: number }

export const unstarted: AreaTimer = { ran: 0 }

const minute = 60_000

/** Goes on from where it was paused. One that runs already is left as it is. */
export function startTimer(timer: AreaTimer, now: number): AreaTimer {
  return timer.since === undefined ? { ...timer, since: now } : timer
}

export function pauseTimer(timer: AreaTimer, now: number): AreaTimer {
  return { ran: ranFor(timer, now) }
}

/** Milliseconds. A clock that was set back takes nothing away from what had run before. */
export function ranFor({ ran, since }: AreaTimer, now: number): number {
  return ran + (since === undefined ? 0 : Math.max(0, now - since))
}

/** Of `minutes`: whole minutes that are left, a begun one counted, 0 once time is up; and the share that is used, 0 to 1. */
export function timeLeft(timer: AreaTimer, of: { minutes: number; now: number }): { minutes: number; used: number } {
  const whole = of.minutes * minute
  const ran = Math.min(ranFor(timer, of.now), whole)
  return { minutes: Math.ceil((whole - ran) / minute), used: whole === 0 ? 1 : ran / whole }
}
