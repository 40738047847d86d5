import type { ComponentProps } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import { Field, type FieldFrameOf, splitFrame } from './Field'
import styles from './Field.module.css'

export type Option = { value: string; label: string; hint?: string | undefined }

export type SelectFieldProps = FieldFrameOf<ComponentProps<'select'>> & {
  options?: Option[] | undefined
  /** The first, empty line; `null` leaves it out. */
  empty?: string | null | undefined
  boxWidth?: 'short' | 'full' | undefined
}

/** `options`, or option and optgroup elements as children. */
export function SelectField({ options, empty, boxWidth, children, ...props }: SelectFieldProps) {
  const words = useWords(en)
  const { frame, native } = splitFrame(props)
  return (
    <Field {...frame}>
      {(wiring) => (
        <select {...native} {...wiring} className={styles.control} data-width={boxWidth}>
          {empty !== null && <option value="">{empty ?? words.choosePlease}</option>}
          {options?.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          {children}
        </select>
      )}
    </Field>
  )
}
