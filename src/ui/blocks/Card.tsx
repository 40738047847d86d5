import type { ReactNode } from 'react'
import styles from './Card.module.css'

export type CardProps = {
  title?: ReactNode
  titleLevel?: 2 | 3 | 4 | undefined
  /** What stands at the end of the title's line: a tag, a small button. */
  beside?: ReactNode
  /** `flag` marks the card's edge for something urgent. */
  tone?: 'plain' | 'flag' | undefined
  /** Lists bring their own space. */
  tight?: boolean | undefined
  id?: string | undefined
  children?: ReactNode
}

export function Card({ title, titleLevel = 2, beside, tone = 'plain', tight, id, children }: CardProps) {
  const Heading = `h${titleLevel}` as const
  return (
    <section id={id} className={styles.card} data-tone={tone} data-tight={tight || undefined}>
      {(title || beside) && (
        <div className={styles.head}>
          {title && <Heading>{title}</Heading>}
          {beside && <div className={styles.beside}>{beside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}
