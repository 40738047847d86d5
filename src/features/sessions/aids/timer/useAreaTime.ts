import { useEffect, useMemo, useState } from 'react'
import { areaMinutes } from '../../../../core/session/aids/areaMinutes'
import { timeLeft, unstarted } from '../../../../core/session/aids/areaTimer'
import { useReadySession } from '../../../../store/readySession'
import { timerKey, useAreaTimers } from './areaTimers'

/** Of an area: how long it may take, how much of that is left, and whether its time runs. */
export type AreaTime =
  | { state: 'not-said' }
  | { state: 'not-started' | 'running' | 'paused' | 'over'; minutes: number; left: number; used: number }

export function useAreaTime(domain: string): AreaTime {
  const { session, instrument } = useReadySession()
  const own = useAreaTimers(({ minutes }) => minutes[session.id])
  const timer = useAreaTimers(({ timers }) => timers[timerKey(session.id, domain)]) ?? unstarted
  const shares = useMemo(() => areaMinutes(session, instrument, own), [session, instrument, own])
  const isRunning = timer.since !== undefined
  const now = useNow(isRunning)
  if (shares === 'not-said') return { state: 'not-said' }
  const minutes = shares.get(domain) ?? 0
  const left = timeLeft(timer, { minutes, now })
  const state = left.minutes === 0 ? 'over' : isRunning ? 'running' : timer.ran > 0 ? 'paused' : 'not-started'
  return { state, minutes, left: left.minutes, used: left.used }
}

/** Milliseconds. Minutes are shown, so nobody needs it finer. */
const aLook = 5000

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!isRunning) return
    const look = setInterval(() => setNow(Date.now()), aLook)
    return () => clearInterval(look)
  }, [isRunning])
  return now
}
