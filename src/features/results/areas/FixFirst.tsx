import { useWords } from '../../../ui/words/useWords'
import { flagSentence } from '../flagSentence'
import { ItemLink } from '../ItemLink'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { Worded } from '../Worded'
import { en } from '../words/en'
import { figuresEn } from '../words/figuresEn'

/** The one question that stands before everything else: how it stands there unless that is among the urgent points, and a first step. */
export function FixFirst({ item: id, findings }: { item: string; findings: Findings }) {
  const words = useWords(figuresEn).fixFirst
  const { consider } = useWords(en)
  const { result, level } = findings
  const answer = result.domains.flatMap(({ trace }) => trace).find(({ item }) => item === id)?.answer
  const step = typeof answer === 'number' ? level(id, answer)?.advice?.step : undefined
  const warning = result.warnings.find(({ item }) => item === id)
  return (
    <>
      <p>
        <b>{words.title}</b>
        <ItemLink item={id} findings={findings} />
      </p>
      {warning && (
        <p>
          <Worded text={flagSentence(warning, findings)} />
        </p>
      )}
      {(step || answer === 'dont-know') && (
        <p className={styles.soft}>
          <b>{consider.firstStep}</b>
          {step ? <Worded text={step} /> : words.findOut}
        </p>
      )}
    </>
  )
}
