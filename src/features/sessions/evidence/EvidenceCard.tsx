import { registerCounts } from '../../../core/session/evidence/evidenceFor'
import { reviewCounts } from '../../../core/session/evidence/peerReview'
import { signedOffCount } from '../../../core/session/evidence/signOff'
import { validityOf } from '../../../core/session/evidence/validity'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { dayHere } from '../../../ui/fields/date/monthsAfter'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import styles from './evidence.module.css'
import { useRegister } from './useRegister'
import { validityWords } from './validityWords'

/** Beside the areas: what stands behind their answers. Nothing where the instrument asks for none of it. */
export function EvidenceCard() {
  const words = useWords(evidenceEn)
  const { session, instrument } = useReadySession()
  const { register, today } = useRegister()
  const finishedOn = session.finishedAt && dayHere(new Date(session.finishedAt))
  const validity = validityOf(instrument, { finishedOn, today })
  if (!instrument.evidenceRegister && !instrument.signOff && !validity) return null
  const here = `/sessions/${session.id}`
  const counts = registerCounts(session, instrument, today)
  const review = reviewCounts(session)
  const looked = review.confirmed + review.queried
  return (
    <Card title={words.card.title}>
      {instrument.evidenceRegister && (
        <>
          <p>
            {counts.pieces === 0 ? words.card.none : words.card.facts(counts.pieces)}
            {counts.due > 0 && `, ${words.card.due(counts.due)}`}
          </p>
          <a className={styles.wayOn} href={`${here}/evidence`}>
            {words.card.open}
          </a>
        </>
      )}
      {instrument.peerReview && register.length > 0 && (
        <p>
          <a className={styles.wayOn} href={`${here}/peer-review`}>
            {words.card.peer}
          </a>{' '}
          {looked > 0 && <span className={styles.soft}>{words.peer.looked(looked, register.length)}</span>}
        </p>
      )}
      {instrument.signOff && <p>{words.card.signedOff(signedOffCount(session, instrument), session.domains.length)}</p>}
      {validity && <p className={styles.soft}>{validityWords(validity, words.card)}</p>}
    </Card>
  )
}
