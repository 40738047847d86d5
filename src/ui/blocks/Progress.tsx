import { useId } from 'react'
import { Button } from '../controls/Button'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Waiting.module.css'

export type ProgressProps = {
  label: string
  /** From 0 to 1; absent while nobody can say. */
  value?: number | undefined
  /** 'Page 3 of 6' */
  detail?: string | undefined
  onCancel?: (() => void) | undefined
}

export function Progress({ label, value, detail, onCancel }: ProgressProps) {
  const words = useWords(en)
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={1} value={value} />
      <div className={styles.detail}>
        <span aria-live="polite">{detail}</span>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </div>
  )
}
