import type { ComponentProps } from 'react'
import styles from './Chip.module.css'

export type ChipProps = Omit<ComponentProps<'button'>, 'onToggle'> & {
  pressed: boolean
  onPress: (pressed: boolean) => void
  /** The key that does the same, shown at the chip's end. */
  shortcut?: string | undefined
}

/** A thing that is either on or off, with more of its kind beside it. */
export function Chip({ pressed, onPress, shortcut, children, ...native }: ChipProps) {
  return (
    <button
      type="button"
      {...native}
      className={styles.chip}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut?.toUpperCase()}
      onClick={() => onPress(!pressed)}
    >
      {pressed && <Tick />}
      {children}
      {shortcut && (
        <span className={styles.key} aria-hidden="true">
          {shortcut.toUpperCase()}
        </span>
      )}
    </button>
  )
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" width="0.9em" height="0.9em" aria-hidden="true">
      <path d="M2.5 8.5l3.7 3.8l7.3-8.6" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
