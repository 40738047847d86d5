import { create } from 'zustand'
import { type AreaTimer, pauseTimer, startTimer, unstarted } from '../../../../core/session/aids/areaTimer'
import { remember, remembered } from '../tabStorage'

/** The timers of this tab, each by session and area. Only one runs at a time: a group talks about one area. */
type AreaTimers = {
  timers: Record<string, AreaTimer>
  /** What the advisor has for all areas of a session, by its id, where the instrument does not say. */
  minutes: Record<string, number>
  /** Whether the time stays in sight when the screen is turned to the group. */
  toGroup: boolean
  start: (key: string) => void
  pause: (key: string) => void
  reset: (key: string) => void
  setMinutes: (session: string, minutes: number) => void
  showToGroup: (toGroup: boolean) => void
}

const name = 'area-timers'

export const useAreaTimers = create<AreaTimers>()((set) => ({
  ...whatTheTabRemembers(),
  start: (key) =>
    set(({ timers }) => {
      const now = Date.now()
      const paused = Object.entries(timers).map(([other, timer]) => [other, pauseTimer(timer, now)] as const)
      return { timers: { ...Object.fromEntries(paused), [key]: startTimer(timers[key] ?? unstarted, now) } }
    }),
  pause: (key) =>
    set(({ timers }) => ({ timers: { ...timers, [key]: pauseTimer(timers[key] ?? unstarted, Date.now()) } })),
  reset: (key) => set(({ timers }) => ({ timers: { ...timers, [key]: startTimer(unstarted, Date.now()) } })),
  setMinutes: (session, minutes) => set((before) => ({ minutes: { ...before.minutes, [session]: minutes } })),
  showToGroup: (toGroup) => set({ toGroup }),
}))

useAreaTimers.subscribe(({ timers, minutes, toGroup }) => remember(name, { timers, minutes, toGroup }))

export function timerKey(session: string, domain: string): string {
  return `${session} ${domain}`
}

function whatTheTabRemembers(): Pick<AreaTimers, 'timers' | 'minutes' | 'toGroup'> {
  const kept = remembered(name) as Partial<AreaTimers> | null
  return { timers: kept?.timers ?? {}, minutes: kept?.minutes ?? {}, toGroup: kept?.toGroup ?? false }
}
