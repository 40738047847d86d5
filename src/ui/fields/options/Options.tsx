import { type ComponentProps, type ReactNode, useId } from 'react'
import { en } from '../../words/en'
import { useWords } from '../../words/useWords'
import field from '../Field.module.css'
import type { Option } from '../SelectField'
import styles from './Options.module.css'

type Native = Omit<ComponentProps<'input'>, 'value' | 'type' | 'checked' | 'id'>

export type OptionsProps = Native & {
  legend: ReactNode
  legendLevel?: 2 | 3 | 4 | undefined
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
  name: string
  /** Of the first option, so that an error summary can lead here. */
  id?: string | undefined
  options: Option[]
  /** Side by side where there is room, for short words. */
  inline?: boolean | undefined
}

/** The frame that radio buttons and check boxes share. `given` is what each input gets besides its place in the group. */
export function Options(props: OptionsProps & { kind: 'radio' | 'checkbox'; checked?: (value: string) => boolean }) {
  const { legend, legendLevel, hint, error, optional, id, options, inline, kind, checked, ...native } = props
  const words = useWords(en)
  const made = useId()
  const own = id ?? made
  const Heading = legendLevel ? (`h${legendLevel}` as const) : 'span'
  const described = [error && `${own}-error`, hint && `${own}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`${field.group} ${field.stack}`}
      aria-describedby={described || undefined}
      data-wrong={error ? true : undefined}
    >
      <legend className={field.label}>
        <Heading className={styles.legend}>{legend}</Heading>{' '}
        {optional && <span className={field.optional}>{words.optional}</span>}
      </legend>
      {hint && (
        <div id={`${own}-hint`} className={field.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${own}-error`} className={field.error}>
          {error}
        </p>
      )}
      <div className={styles.options} data-inline={inline || undefined}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.option}>
            <input
              {...native}
              id={index === 0 ? own : undefined}
              type={kind}
              value={option.value}
              checked={checked?.(option.value)}
              aria-describedby={option.hint ? `${own}-${index}` : undefined}
            />
            <span>
              <span className={styles.label}>{option.label}</span>
              {option.hint && (
                <span id={`${own}-${index}`} className={styles.hint} aria-hidden="true">
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
