import type { ReactNode } from 'react'
import styles from './Tag.module.css'

export type TagProps = {
  /** `plain` is text without a ground, for what needs no attention. */
  tone?: 'plain' | 'quiet' | 'now' | 'flag' | 'warn' | 'good' | undefined
  children: ReactNode
}

export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  )
}
