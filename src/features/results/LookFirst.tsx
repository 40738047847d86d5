import { leadsToPlan } from '../../core/planning/leadsToPlan'
import type { RaisedFlag } from '../../core/scoring/result'
import { Notice } from '../../ui/blocks/Notice'
import { useWords } from '../../ui/words/useWords'
import { flagSentence } from './flagSentence'
import { ItemLink } from './ItemLink'
import styles from './Results.module.css'
import type { Findings } from './useFindings'
import { Worded } from './Worded'
import { en } from './words/en'

/** Red flags before anything else; warnings below them, quieter. */
export function LookFirst({ findings }: { findings: Findings }) {
  const words = useWords(en)
  const { session, instrument, result } = findings
  const { redFlags } = result
  const fixFirst = findings.standings.map((standing) => standing.fixFirst)
  // What is to be put right first is said by then, with its sentence.
  const warnings = result.warnings.filter(({ item }) => !fixFirst.includes(item))
  const isCalm = redFlags.length === 0 && fixFirst.every((item) => item === 'none')
  if (!instrument.items.some((item) => item.redFlags.length > 0)) return null
  return (
    <>
      {isCalm && <p className={styles.soft}>{words.flags.none}</p>}
      {redFlags.length > 0 && (
        <Notice tone="flag" title={words.flags.title} titleLevel={2}>
          <FlagList flags={redFlags} findings={findings} />
          {leadsToPlan(instrument) && (
            <p className={styles.soft}>{words.flags.inPlan[session.mode](redFlags.length)}</p>
          )}
        </Notice>
      )}
      {warnings.length > 0 && (
        <section className={styles.warnings}>
          <h3>{words.warnings}</h3>
          <FlagList flags={warnings} findings={findings} />
        </section>
      )}
    </>
  )
}

function FlagList({ flags, findings }: { flags: RaisedFlag[]; findings: Findings }) {
  const words = useWords(en).flags
  return (
    <ul data-bare className={styles.flags}>
      {flags.map((flag) => (
        <li key={`${flag.item} ${flag.effect}`}>
          <ItemLink item={flag.item} findings={findings} />
          <span>
            <Worded text={flagSentence(flag, findings)} />{' '}
            {flag.statutory && <span className={styles.law}>{words.law}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
