import type { Item } from '../../../core/instrument/itemSchema'
import { saidIn } from '../../../core/instrument/text'
import { waitingSuggestions } from '../../../core/session/carry/waitingSuggestions'
import { useReadySession } from '../../../store/readySession'
import { Notice } from '../../../ui/blocks/Notice'
import { Spoken } from '../../../ui/blocks/Spoken'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
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
  const [first] = waiting
  if (!first) return null
  const hrefOf = ({ id, domain }: Item) => `${domainPath(session, domain)}/${id}`
  return (
    <div className={styles.waiting}>
      <Notice tone="info" title={words.waiting(waiting.length)}>
        <p>{words.waitingText}</p>
        <ButtonLink kind="quiet" small href={hrefOf(first)}>
          {words.toFirst}
        </ButtonLink>
      </Notice>
      <Disclosure summary={words.where}>
        <ul className={styles.list} data-bare>
          {waiting.map((item) => (
            <li key={item.id}>
              <a href={hrefOf(item)}>
                <Spoken {...saidIn(item.name, language)} />
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
