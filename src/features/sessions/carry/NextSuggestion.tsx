import { waitingSuggestions } from '../../../core/session/carry/waitingSuggestions'
import { useReadySession } from '../../../store/readySession'
import { useWords } from '../../../ui/words/useWords'
import { domainPath } from '../sessionPath'
import { carryEn } from '../words/carryEn'
import styles from './carry.module.css'

/**
 * In the foot of an area's page or of one question, always in sight: how many earlier answers wait, how many of them
 * here, and one tap to the next. Nothing once none waits.
 */
export function NextSuggestion({ domain, item: here }: { domain: string; item?: string }) {
  const words = useWords(carryEn)
  const { session, instrument } = useReadySession()
  const waiting = session.finishedAt === undefined ? waitingSuggestions(session, instrument) : []
  const onPage = waiting.filter((item) => item.domain === domain)
  const ids = waiting.map(({ id }) => id)
  const after = waiting[here === undefined ? -1 : ids.indexOf(here) + 1]
  const next = here === undefined ? (onPage[0] ?? waiting[0]) : (after ?? waiting.find(({ id }) => id !== here))
  if (!next) return null
  const sameArea = here === undefined && next.domain === domain
  return (
    <a className={styles.next} href={sameArea ? `#${next.id}` : `${domainPath(session, next.domain)}/${next.id}`}>
      {words.next(waiting.length, onPage.length)}
    </a>
  )
}
