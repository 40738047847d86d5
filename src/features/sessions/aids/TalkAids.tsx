import { memo } from 'react'
import styles from './aids.module.css'
import { Prompts } from './Prompts'
import { AreaTimer } from './timer/AreaTimer'

/** On a question's or an area's page, folded: what helps whoever leads the talk. */
export const TalkAids = memo(function TalkAids({ domain }: { domain: string }) {
  return (
    <div className={styles.talk}>
      <AreaTimer domain={domain} />
      <Prompts />
    </div>
  )
})
