import { type ReactNode, useId } from 'react'
import styles from './StateMark.module.css'

type MarkedState = 'saved' | 'saving' | 'waiting' | 'sending' | 'sent' | 'attention'

export type StateMarkProps = {
  state: MarkedState
  /** The state in words. */
  children: ReactNode
  /** What a press does; without it the mark is text. */
  onPress?: (() => void) | undefined
}

/** Where what was typed is now: a shape and words, always in sight. It is read out when it needs attention, never else. */
export function StateMark({ state, children, onPress }: StateMarkProps) {
  const own = useId()
  const inside = (
    <>
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <path d={shapes[state]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <span id={own} role={state === 'attention' ? 'alert' : undefined}>
        {children}
      </span>
    </>
  )
  if (!onPress) {
    return (
      <span className={styles.state} data-state={state}>
        {inside}
      </span>
    )
  }
  return (
    // What is announced is not counted into the name of what it stands in.
    <button type="button" className={styles.state} data-state={state} aria-labelledby={own} onClick={onPress}>
      {inside}
    </button>
  )
}

const circle = 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z'
const shapes: Record<MarkedState, string> = {
  saved: `${circle}M5 8.2l2.1 2.2L11 6`,
  saving: `${circle}M5 8h.1M8 8h.1M11 8h.1`,
  waiting: `${circle}M8 4.6V8l2.4 1.6`,
  sending: 'M8 14V2.5M3.5 7L8 2.5L12.5 7',
  sent: 'M1.5 8.5l3.2 3.3l5.8-7M8 11.3l.6.5l5.8-7',
  attention: 'M8 2L15 14H1zM8 6.5v3.4M8 12v.1',
}
