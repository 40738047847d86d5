import { type ReactNode, useId } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Field.module.css'

/** What every field shows around its control. `error` is given by the screen, on Continue. */
export type FieldFrame = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Says 'if you like' beside the label; what is not marked is wanted. */
  optional?: boolean | undefined
  labelHidden?: boolean | undefined
  /** Further text that describes the control: a count, a date read back, what to look at. Rendered under it. */
  below?: ReactNode
}

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

export type FieldProps = FieldFrame & {
  id?: string | undefined
  children: (wiring: Wiring) => ReactNode
}

/** Ties a label, a hint and an error to one control. */
export function Field({ id, label, hint, error, optional, labelHidden, below, children }: FieldProps) {
  const words = useWords(en)
  const made = useId()
  const own = id ?? made
  const described = [error && `${own}-error`, hint && `${own}-hint`, below && `${own}-below`].filter(Boolean)
  return (
    <div className={`${styles.field} ${styles.stack}`} data-wrong={error ? true : undefined}>
      <label htmlFor={own} className={labelHidden ? styles.hiddenLabel : styles.label}>
        {label} {optional && <span className={styles.optional}>{words.optional}</span>}
      </label>
      {hint && (
        <div id={`${own}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${own}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {children({
        id: own,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below && (
        <div id={`${own}-below`} className={styles.below}>
          {below}
        </div>
      )}
    </div>
  )
}

export type FieldFrameOf<P> = FieldFrame & Omit<P, keyof FieldFrame>

/** Parts what the frame needs from what goes to the native control. */
export function splitFrame<P extends FieldFrame & { id?: string | undefined }>(props: P) {
  const { label, hint, error, optional, labelHidden, below, id, ...native } = props
  return { frame: { label, hint, error, optional, labelHidden, below, id }, native }
}
