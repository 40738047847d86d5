import { useState } from 'react'
import { textIn } from '../../../core/instrument/text'
import { itemsOf, lacksReason } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { NotHere } from '../NotHere'
import { useRoomView } from '../roomView'
import { crumbsOf, domainAfter } from '../sessionPath'
import { en } from '../words/en'
import { FinishedNotice } from './FinishedNotice'
import styles from './Item.module.css'
import { ItemOnPage } from './ItemOnPage'
import { MissingReasons } from './MissingReasons'

/** A whole domain on one page, for the advisor who asks: answers on one side, evidence and notes beside them. */
export function DomainScreen({ domain: id }: { domain: string }) {
  const words = useWords(en).item
  const { session, instrument, mayWrite } = useReadySession()
  const language = useInstrumentLanguage()
  const go = useGo()
  const show = useRoomView((view) => view.show)
  const [attempt, setAttempt] = useState(0)
  const domain = instrument.domains.find((other) => other.id === id)
  if (!domain || !session.domains.includes(id)) return <NotHere title={words.unknownArea} session={session.id} />
  const items = itemsOf(session, instrument).filter((item) => item.domain === id)
  const missing = mayWrite && !session.finishedAt ? items.filter((item) => lacksReason(session, item)) : []
  const next = domainAfter(session, id)
  const here = `/sessions/${session.id}`
  const goOn = () => {
    setAttempt(attempt + 1)
    if (missing.length === 0) go(next ? `${here}/domains/${next}` : `${here}/review`)
  }
  return (
    <Page
      title={textIn(domain.title, language)}
      crumbs={crumbsOf(session, instrument, language)}
      lead={domain.summary && <p>{textIn(domain.summary, language)}</p>}
      wide
    >
      {items[0] && (
        <p>
          <a href={`${here}/domains/${id}/${items[0].id}`} onClick={() => show('one')}>
            {words.oneByOne}
          </a>
        </p>
      )}
      <MissingReasons items={missing} attempt={attempt} />
      <FinishedNotice />
      {items.length === 0 && <EmptyState title={words.none} />}
      {items.map((item, i) => (
        <ItemOnPage
          key={item.id}
          item={item}
          n={i + 1}
          of={items.length}
          reasonMissing={attempt > 0 && missing.includes(item)}
        />
      ))}
      <LeftOut shown={items.length} domain={id} />
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.backToAreas}
          </ButtonLink>
        }
        main={
          <Button onClick={goOn}>{next ? words.nextArea(titleOf(instrument, next, language)) : words.review}</Button>
        }
      />
    </Page>
  )
}

/** Says that questions were left out, so that nobody wonders; their answers, if any, are kept. */
function LeftOut({ shown, domain }: { shown: number; domain: string }) {
  const words = useWords(en).item
  const { instrument } = useReadySession()
  const all = instrument.items.filter((item) => item.domain === domain && !item.retired && !item.future).length
  if (all === shown) return null
  return <p className={styles.aside}>{words.notAsked(all - shown)}</p>
}

function titleOf(instrument: ReturnType<typeof useReadySession>['instrument'], id: string, language: string): string {
  const domain = instrument.domains.find((other) => other.id === id)
  return domain ? textIn(domain.title, language) : id
}
