import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import styles from './evidence.module.css'

/** What a piece is and where; what nobody has said yet is said to be so. */
export function PieceTitle({ piece, level }: { piece: RegisteredEvidence; level?: 2 | 3 }) {
  const words = useWords(evidenceEn)
  const Title = level ? (`h${level}` as const) : 'b'
  return (
    <>
      <Title className={styles.title}>
        <bdi>{piece.title.trim() || words.noTitle}</bdi>
      </Title>
      <span className={styles.place}>{piece.place.trim() ? <bdi>{piece.place}</bdi> : words.noPlace}</span>
    </>
  )
}

/** When to look at a piece again, in words; the register says of what is due that it is. */
export function reviewDay({ reviewOn }: RegisteredEvidence, words: typeof evidenceEn): string {
  return reviewOn === '' ? words.noReviewDay : words.lookAgain(formatDate(reviewOn))
}
