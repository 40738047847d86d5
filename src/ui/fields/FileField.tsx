import type { ComponentProps } from 'react'
import { Field, type FieldFrameOf, splitFrame } from './Field'
import styles from './Field.module.css'

export type FileFieldProps = FieldFrameOf<Omit<ComponentProps<'input'>, 'type' | 'value'>> & {
  /** Called with the file that was chosen; the field is then empty again, so that the same file can be tried twice. */
  onFile?: ((file: File) => void) | undefined
}

export function FileField({ onFile, onChange, ...props }: FileFieldProps) {
  const { frame, native } = splitFrame(props)
  return (
    <Field {...frame}>
      {(wiring) => (
        <input
          {...native}
          {...wiring}
          type="file"
          className={styles.control}
          onChange={(event) => {
            onChange?.(event)
            const file = event.currentTarget.files?.[0]
            if (!file || !onFile) return
            onFile(file)
            event.currentTarget.value = ''
          }}
        />
      )}
    </Field>
  )
}
