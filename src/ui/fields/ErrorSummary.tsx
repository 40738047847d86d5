import { useEffect, useId, useRef } from 'react'
import { ToneIcon } from '../blocks/ToneIcon'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './ErrorSummary.module.css'

export type FieldProblem = { id: string; message: string }

export type ErrorSummaryProps = {
  /** In the order of the page; `id` is the field's. Nothing is shown for none. */
  problems: FieldProblem[]
  title?: string | undefined
  /** Count the presses of Continue here: each takes the focus to the summary again. */
  attempt?: number | undefined
}

/** Stands above the form after Continue, takes the focus, and leads to each field. */
export function ErrorSummary({ problems, title, attempt = 0 }: ErrorSummaryProps) {
  const words = useWords(en)
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const any = problems.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt brings the focus back
  useEffect(() => {
    if (any) box.current?.focus()
  }, [any, attempt])
  if (!any) return null
  return (
    <section ref={box} tabIndex={-1} className={styles.summary} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <ToneIcon tone="flag" />
        {title ?? words.errorSummary(problems.length)}
      </h2>
      <ul data-bare>
        {problems.map((problem) => (
          <li key={`${problem.id} ${problem.message}`}>
            <a
              href={`#${problem.id}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(problem.id)
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The whole question comes into sight, not only the box to type in. */
function goTo(id: string) {
  const field = document.getElementById(id)
  const question = field?.closest('fieldset, [data-wrong]') ?? field
  question?.scrollIntoView?.({ block: 'nearest' })
  field?.focus()
}
