import type { ReactNode } from 'react'
import styles from './LinkRow.module.css'

export type LinkRowProps = {
  href: string
  name: ReactNode
  /** Under its name, quietly: when it was. */
  under?: ReactNode
  /** What stands at the row's end. */
  children?: ReactNode
}

/** One of a list of things that can be opened. Stands in a `<ul data-bare>`. */
export function LinkRow({ href, name, under, children }: LinkRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <a href={href}>{name}</a>
        {under && <span className={styles.under}>{under}</span>}
      </span>
      {children}
    </li>
  )
}
