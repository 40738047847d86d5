import type { ComponentProps, MouseEvent } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Button.module.css'

export type ButtonKind = 'main' | 'quiet' | 'danger' | 'plain'

export type ButtonProps = ComponentProps<'button'> & {
  /** `main`: the one action of the page · `quiet`: the others · `danger`: it destroys · `plain`: looks like a link. */
  kind?: ButtonKind | undefined
  small?: boolean | undefined
  /** At work: keeps its place and its focus, and takes no second press. */
  busy?: boolean | undefined
}

export function Button({
  kind = 'main',
  small,
  busy = false,
  onClick,
  children,
  type,
  className,
  ...native
}: ButtonProps) {
  const words = useWords(en)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) return event.preventDefault()
    onClick?.(event)
  }
  return (
    <button
      {...native}
      type={type ?? 'button'}
      className={className ? `${styles.button} ${className}` : styles.button}
      data-kind={kind}
      data-small={small || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {busy && <span className={styles.busy} role="img" aria-label={words.busy} />}
      {children}
    </button>
  )
}
