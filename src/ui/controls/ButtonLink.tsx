import type { ComponentProps } from 'react'
import type { ButtonKind } from './Button'
import styles from './Button.module.css'

export type ButtonLinkProps = ComponentProps<'a'> & {
  href: string
  kind?: ButtonKind | undefined
  small?: boolean | undefined
}

/** Goes somewhere, so it is a link; it stands where a button stands, so it looks like one. */
export function ButtonLink({ kind = 'main', small, className, children, ...native }: ButtonLinkProps) {
  return (
    <a
      {...native}
      className={className ? `${styles.button} ${className}` : styles.button}
      data-kind={kind}
      data-small={small || undefined}
    >
      {children}
    </a>
  )
}
