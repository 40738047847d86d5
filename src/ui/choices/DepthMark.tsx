import styles from './DepthMark.module.css'

/** How deep a level stands, drawn as a filled vessel from 0 to 1. The words beside it say the same. */
export function DepthMark({ fill, small }: { fill: number; small?: boolean | undefined }) {
  const share = Math.min(1, Math.max(0, fill))
  return (
    <span className={styles.mark} data-small={small || undefined} aria-hidden="true">
      <span className={styles.fill} style={{ blockSize: `${share * 100}%` }} />
    </span>
  )
}
