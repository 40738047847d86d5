import type { StageState } from '../../../core/scoring/findings/stageProgress'
import styles from './stages.module.css'

/** A shape of its own for each state; the words beside it say the same. */
export function StageMark({ state }: { state: StageState }) {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" width="1.15em" height="1.15em" aria-hidden="true">
      {state === 'reached' && (
        <>
          <circle cx="12" cy="12" r="10.5" fill="currentColor" />
          <path
            d="M7.2 12.4l3.3 3.3l6.2-7"
            fill="none"
            stroke="var(--surface)"
            strokeWidth="2.6"
            strokeLinecap="round"
          />
        </>
      )}
      {state === 'not-yet' && <path d="M12 3.5L21.5 20h-19z" fill="none" stroke="currentColor" strokeWidth="2.4" />}
      {state === 'not-known' && (
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeDasharray="4 3.4" />
      )}
    </svg>
  )
}
