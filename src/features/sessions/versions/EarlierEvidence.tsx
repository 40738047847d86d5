import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { useWords } from '../../../ui/words/useWords'
import { versionsEn } from '../words/versionsEn'
import styles from './Versions.module.css'

/** Pieces of the register that counted before the session was moved. */
export function EarlierEvidence(of: { pieces: RegisteredEvidence[]; title: string; text: string }) {
  const words = useWords(versionsEn).setAside
  if (of.pieces.length === 0) return null
  return (
    <aside className={styles.aside} aria-label={of.title}>
      <p>
        <strong>{of.title}</strong>
      </p>
      <ul>
        {of.pieces.map(({ id, title, place }) => (
          <li key={id}>
            <bdi>{title.trim() || words.noTitle}</bdi> <bdi className={styles.soft}>{place}</bdi>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{of.text}</p>
    </aside>
  )
}
