import type { ComponentProps } from 'react'
import { Field, type FieldFrameOf, splitFrame } from './Field'
import styles from './Field.module.css'

/** Native input props, `ref` and what react-hook-form's `register` gives go to the input. */
export type TextFieldProps = FieldFrameOf<ComponentProps<'input'>> & { boxWidth?: 'short' | 'full' | undefined }

export function TextField({ boxWidth, ...props }: TextFieldProps) {
  const { frame, native } = splitFrame(props)
  return (
    <Field {...frame}>
      {(wiring) => (
        <input type="text" dir="auto" {...native} {...wiring} className={styles.control} data-width={boxWidth} />
      )}
    </Field>
  )
}
