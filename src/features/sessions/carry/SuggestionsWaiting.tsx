import { textIn } from '../../../core/instrument/text'
import { waitingSuggestions } from '../../../core/session/carry/waitingSuggestions'
import { useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { domainPath } from '../sessionPath'
import { carryEn } from '../words/carryEn'
import styles from './carry.module.css'

/** How many answers of an earlier session wait to be confirmed, and where. */
export function SuggestionsWaiting() {
  const words = useWords(carryEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const waiting = session.finishedAt === undefined ? waitingSuggestions(session, instrument) : []
  if (waiting.length === 0) return null
  return (
    <div className={styles.waiting}>
      <Disclosure summary={words.waiting(waiting.length)}>
        <p>{words.waitingText}</p>
        <ul className={styles.list} data-bare>
          {waiting.map((item) => (
            <li key={item.id}>
              <a href={`${domainPath(session, item.domain)}/${item.id}`}>{textIn(item.name, language)}</a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
