import { registerCounts } from '../../../core/session/evidence/evidenceFor'
import { reviewCounts } from '../../../core/session/evidence/peerReview'
import { signedOffCount } from '../../../core/session/evidence/signOff'
import type { Validity } from '../../../core/session/evidence/validity'
import { validityOf } from '../../../core/session/evidence/validity'
import { dayHere } from '../../../ui/fields/date/monthsAfter'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { stagesEn } from '../words/stagesEn'

/** Evidence, sign-offs, peer review, and how long the result lasts: as far as the instrument asks for them. */
export function StandsBehind({ findings }: { findings: Findings }) {
  const words = useWords(stagesEn).behind
  const { session, instrument } = findings
  const today = dayHere(new Date())
  const finishedOn = session.finishedAt && dayHere(new Date(session.finishedAt))
  const validity = validityOf(instrument, { finishedOn, today })
  if (!instrument.evidenceRegister && !instrument.signOff && !validity) return null
  const { pieces, due, itemsWithoutEvidence } = registerCounts(session, instrument, today)
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <ul>
        {instrument.evidenceRegister && (
          <li>
            {words.evidence(pieces)}
            {due > 0 && `, ${words.due(due)}`}. {itemsWithoutEvidence > 0 && words.without(itemsWithoutEvidence)}{' '}
            <a href={`/sessions/${session.id}/evidence`}>{words.register}</a>
          </li>
        )}
        {instrument.signOff && <li>{words.signedOff(signedOffCount(session, instrument), session.domains.length)}</li>}
        {instrument.peerReview && pieces > 0 && <li>{words.peer(reviewCounts(session))}</li>}
        {validity && <li>{inWords(validity, words)}</li>}
      </ul>
    </section>
  )
}

function inWords(validity: Validity, words: typeof stagesEn.behind): string {
  if (validity.state === 'not-finished') return words['not-finished'](validity.months)
  return words[validity.state](formatDate(validity.until))
}
