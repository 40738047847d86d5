import type { ReactNode } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Notice.module.css'
import { ToneIcon } from './ToneIcon'

export type NoticeProps = {
  tone: 'flag' | 'warn' | 'info' | 'good'
  title: ReactNode
  /** Give a level where the notice is a part of the page's outline. */
  titleLevel?: 2 | 3 | 4 | undefined
  /** Read out at once when it appears: for something that has just gone wrong. */
  announce?: boolean | undefined
  children?: ReactNode
}

export function Notice({ tone, title, titleLevel, announce, children }: NoticeProps) {
  const words = useWords(en)
  const Title = titleLevel ? (`h${titleLevel}` as const) : 'p'
  return (
    <div className={styles.notice} data-tone={tone} role={announce ? 'alert' : undefined}>
      <span className={styles.icon} role="img" aria-label={words.notice[tone]}>
        <ToneIcon tone={tone} />
      </span>
      <div className={styles.words}>
        <Title className={styles.title}>{title}</Title>
        {children}
      </div>
    </div>
  )
}
