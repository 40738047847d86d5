import { textIn } from '../../../core/instrument/text'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { domainPath } from '../sessionPath'
import styles from './evidence.module.css'

/** The questions that a piece counts for, in the instrument's order, each with its area. */
export function CountsFor({ piece }: { piece: RegisteredEvidence }) {
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const titles = new Map(instrument.domains.map(({ id, title }) => [id, textIn(title, language)]))
  const items = instrument.items.filter(({ id }) => piece.items.includes(id))
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <a href={`${domainPath(session, item.domain)}/${item.id}`}>{textIn(item.name, language)}</a>{' '}
          <span className={styles.soft}>{titles.get(item.domain)}</span>
        </li>
      ))}
    </ul>
  )
}
