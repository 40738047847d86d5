import type { Item } from '../../../core/instrument/itemSchema'
import { saidIn } from '../../../core/instrument/text'
import { type ItemSpread, leastAgreedFirst } from '../../../core/session/rating/spread'
import { agreedAnswerOf } from '../../../core/session/recorded'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Spoken } from '../../../ui/blocks/Spoken'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { domainPath } from '../sessionPath'
import { spreadEn } from '../words/spreadEn'
import { useLabels } from './SpreadOnItem'
import styles from './spread.module.css'

/** More than a group can talk about at length. */
const most = 5

/** After a private round: the questions on which people are furthest apart and which the group has not settled yet. */
export function LeastAgreed() {
  const words = useWords(spreadEn).first
  const { session, instrument } = useReadySession()
  if (session.finishedAt !== undefined) return null
  const rated = leastAgreedFirst(session, instrument)
  const apart = rated.filter(({ spread }) => spread.apart > 0)
  const open = apart.filter(({ item }) => agreedAnswerOf(session, item) === undefined)
  if (rated.length === 0 || (apart.length > 0 && open.length === 0)) return null
  return (
    <Card title={words.title}>
      <p className={styles.soft}>{apart.length > 0 ? words.lead : words.agreed}</p>
      <ol className={styles.first}>
        {open.slice(0, most).map(({ item, spread }) => (
          <OneItem key={item.id} item={item} spread={spread} />
        ))}
      </ol>
      {open.length > most && <p className={styles.soft}>{words.rest(open.length - most)}</p>}
    </Card>
  )
}

function OneItem({ item, spread }: { item: Item; spread: ItemSpread }) {
  const words = useWords(spreadEn).first
  const { session } = useReadySession()
  const language = useInstrumentLanguage()
  const { of } = useLabels(item, language)
  return (
    <li>
      <a href={`${domainPath(session, item.domain)}/${item.id}`}>
        <Spoken {...saidIn(item.name, language)} />
      </a>{' '}
      <span className={styles.soft}>{words.from({ lowest: of(spread.lowest), highest: of(spread.highest) })}</span>
    </li>
  )
}
