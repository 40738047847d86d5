import { leadsToPlan } from '../../core/planning/leadsToPlan'
import { reasonFor } from '../../core/planning/reasonFor'
import { ruleBehind } from '../../core/scoring/redFlags'
import type { RaisedFlag } from '../../core/scoring/result'
import { answersOf } from '../../core/session/sessionProgress'
import { Notice } from '../../ui/blocks/Notice'
import { useWords } from '../../ui/words/useWords'
import styles from './Results.module.css'
import type { Findings } from './useFindings'
import { en } from './words/en'

/** Red flags before anything else; warnings below them, quieter. */
export function LookFirst({ findings }: { findings: Findings }) {
  const words = useWords(en)
  const { session, instrument, result } = findings
  const { redFlags, warnings } = result
  if (!instrument.items.some((item) => item.redFlags.length > 0)) return null
  return (
    <>
      {redFlags.length === 0 ? (
        <p className={styles.soft}>{words.flags.none}</p>
      ) : (
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
          <a href={findings.itemHref(flag.item)}>{findings.name(flag.item)}</a>
          <span>
            {sentence(flag, findings)} {flag.statutory && <span className={styles.law}>{words.law}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The instrument's own sentence; where it has none, what the item's level says. */
function sentence(flag: RaisedFlag, { item, instrument, session, result, language, inWords }: Findings): string {
  const flagged = item(flag.item)
  if (!flagged) return ''
  const of = { instrument, answers: answersOf(session, instrument), result, language }
  return inWords(ruleBehind(flagged, flag)?.says) || reasonFor(flagged, of)
}
