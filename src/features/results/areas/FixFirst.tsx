import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { en } from '../words/en'
import { figuresEn } from '../words/figuresEn'

/** The one question that stands before everything else, and a first step there. */
export function FixFirst({ item: id, findings }: { item: string; findings: Findings }) {
  const words = useWords(figuresEn).fixFirst
  const { consider } = useWords(en)
  const { result, name, itemHref, level, inWords } = findings
  const answer = result.domains.flatMap(({ trace }) => trace).find(({ item }) => item === id)?.answer
  const step = typeof answer === 'number' ? inWords(level(id, answer)?.advice?.step) : ''
  return (
    <>
      <p>
        {words.title}
        <a href={itemHref(id)}>{name(id)}</a>
      </p>
      {(step || answer === 'dont-know') && (
        <p className={styles.soft}>
          <b>{consider.firstStep}</b>
          {step || words.findOut}
        </p>
      )}
    </>
  )
}
