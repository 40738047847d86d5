import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { Chip } from '../../../../ui/controls/Chip'
import { Disclosure } from '../../../../ui/controls/Disclosure'
import { useWords } from '../../../../ui/words/useWords'
import { useRoomView } from '../../roomView'
import { aidsEn } from '../../words/aidsEn'
import styles from '../aids.module.css'
import { timerKey, useAreaTimers } from './areaTimers'
import { MinutesForAll } from './MinutesForAll'
import { type AreaTime, useAreaTime } from './useAreaTime'

/** How long the talk about an area has taken, in words and as a bar. It is folded, runs only once started, and makes no sound. */
export function AreaTimer({ domain }: { domain: string }) {
  const words = useWords(aidsEn).timer
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  const toGroup = useAreaTimers((timers) => timers.toGroup)
  const time = useAreaTime(domain)
  if (session.subject === 'advisor' || session.finishedAt || (turned && !toGroup)) return null
  if (time.state !== 'not-said' && time.minutes === 0) return null
  return (
    <div>
      <Disclosure summary={words.summary(inWords(time, words))}>
        {time.state === 'not-said' ? <MinutesForAll /> : <Running time={time} domain={domain} />}
      </Disclosure>
      <p role="status" className={styles.over}>
        {time.state === 'over' && words.isOver(time.minutes)}
      </p>
    </div>
  )
}

function Running({ time, domain }: { time: Exclude<AreaTime, { state: 'not-said' }>; domain: string }) {
  const words = useWords(aidsEn).timer
  const { session } = useReadySession()
  const { toGroup, start, pause, reset, showToGroup } = useAreaTimers()
  const key = timerKey(session.id, domain)
  const isRunning = useAreaTimers(({ timers }) => timers[key]?.since !== undefined)
  return (
    <>
      <progress className={styles.bar} max={1} value={time.used} aria-hidden="true" />
      <p className={styles.soft}>{words.explained}</p>
      <div className={styles.row}>
        <Button kind="quiet" small onClick={() => (isRunning ? pause(key) : start(key))}>
          {isRunning ? words.pause : time.state === 'not-started' ? words.start : words.goOn}
        </Button>
        {time.state !== 'not-started' && (
          <Button kind="plain" small onClick={() => reset(key)}>
            {words.again}
          </Button>
        )}
        <Chip pressed={toGroup} onPress={showToGroup}>
          {words.toGroup}
        </Chip>
      </div>
    </>
  )
}

function inWords(time: AreaTime, words: (typeof aidsEn)['timer']): string {
  switch (time.state) {
    case 'not-said':
      return words.notSaid
    case 'not-started':
      return words.suggested(time.minutes)
    case 'running':
      return words.left(time.left)
    case 'paused':
      return words.paused(time.left)
    case 'over':
      return words.over
  }
}
