import type { ComponentProps } from 'react'
import { Field } from './Field'
import styles from './Field.module.css'

export type SearchFieldProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'type'> & {
  label: string
  labelHidden?: boolean | undefined
  hint?: string | undefined
  value: string
  onChange: (value: string) => void
  /** '3 organisations': shown, and read out when typing pauses. */
  found?: string | undefined
}

export function SearchField({ label, labelHidden, hint, value, onChange, found, id, ...native }: SearchFieldProps) {
  return (
    <div className={styles.stack}>
      <Field
        id={id}
        label={label}
        labelHidden={labelHidden}
        hint={hint}
        below={found !== undefined && <span role="status">{found}</span>}
      >
        {(wiring) => (
          <input
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            {...native}
            {...wiring}
            type="search"
            className={styles.control}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  )
}
