import { type ReactNode, useId } from 'react'
import styles from './Chip.module.css'

export type ChipGroupProps = {
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean | undefined
  children: ReactNode
}

export function ChipGroup({ label, hint, labelHidden, children }: ChipGroupProps) {
  const id = useId()
  return (
    <fieldset aria-describedby={hint ? id : undefined}>
      <legend className={labelHidden ? styles.hiddenLabel : styles.label}>{label}</legend>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.chips}>{children}</div>
    </fieldset>
  )
}
