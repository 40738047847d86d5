import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/** What matters, and beside it (below it on a small screen) what helps. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  )
}
