import { type ComponentProps, useState } from 'react'
import { Button } from '../../controls/Button'
import { formatDate } from '../../words/formatDate'
import { useWords } from '../../words/useWords'
import { Field, type FieldFrame } from '../Field'
import styles from '../Field.module.css'
import own from './DateField.module.css'
import { dayHere, monthsAfter } from './monthsAfter'
import { parseDay } from './parseDay'
import { dateEn } from './words/dateEn'

export type DateFieldProps = FieldFrame & {
  id?: string | undefined
  name?: string | undefined
  /** 'YYYY-MM-DD', or '' for none. */
  value: string
  /** `problem` is the sentence to show as `error` on Continue when something was typed that is no date (`value` is ''). */
  onChange: (value: string, problem?: string) => void
  onBlur?: ComponentProps<'input'>['onBlur']
  ref?: ComponentProps<'input'>['ref']
  /** Buttons 'in 3 / 6 / 12 months'. */
  quick?: boolean | undefined
  /** The day that those count from; today unless given. */
  from?: string | undefined
  label: string
}

/** A date as people write it, read back in words. What was typed stays, whether it can be read or not. */
export function DateField({ value, onChange, quick, from, name, onBlur, ref, ...frame }: DateFieldProps) {
  const words = useWords(dateEn)
  const [typed, setTyped] = useTyped(value)
  const [left, setLeft] = useState(false)
  const problem = problemWith(typed, words)
  const type = (text: string) => {
    setTyped(text)
    const parsed = parseDay(text)
    onChange(parsed.ok ? parsed.day : '', problemWith(text, words))
  }
  const readBack = problem === undefined ? typed && formatDate(value, 'weekday') : left && !frame.error && problem
  return (
    <div className={styles.stack}>
      <Field {...frame} hint={frame.hint ?? words.dateExample} below={<span aria-live="polite">{readBack}</span>}>
        {(wiring) => (
          <input
            {...wiring}
            ref={ref}
            name={name}
            type="text"
            autoComplete="off"
            className={styles.control}
            data-width="short"
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
            onFocus={() => setLeft(false)}
            onBlur={(event) => {
              setLeft(true)
              onBlur?.(event)
            }}
          />
        )}
      </Field>
      {quick && (
        <fieldset className={own.quick} aria-label={words.quickDates(frame.label)}>
          {[3, 6, 12].map((months) => (
            <Button
              key={months}
              kind="quiet"
              small
              onClick={() => type(formatDate(monthsAfter(from ?? dayHere(new Date()), months), 'short'))}
            >
              {words.inMonths(months)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

/** What stands in the box. It follows `value` only when that changes from outside. */
function useTyped(value: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(() => (value ? formatDate(value, 'short') : ''))
  const parsed = parseDay(typed)
  const means = parsed.ok ? parsed.day : ''
  if (value !== means && value !== '') {
    const text = formatDate(value, 'short')
    if (text !== typed) setTyped(text)
  }
  return [typed, setTyped]
}

function problemWith(text: string, words: typeof dateEn): string | undefined {
  const parsed = parseDay(text)
  if (parsed.ok || text.trim() === '') return undefined
  if (parsed.problem === 'no-such-day') return words.dateNoSuchDay(text.trim())
  return parsed.problem === 'no-year' ? words.dateNoYear : words.dateNotUnderstood
}
