import { useState } from 'react'
import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { recordedItem } from '../../../core/session/sessionChanges'
import { itemsOf, lacksReason } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useKeys } from '../../../ui/controls/useKeys'
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
import { ItemAnswer } from './ItemAnswer'
import { ItemHelp } from './ItemHelp'
import { hasRecord, ItemRecord } from './ItemRecord'
import { MissingReasons } from './MissingReasons'

/** One question at a time: for a phone, a group alone, or a tablet turned round. */
export function ItemScreen({ domain, item: id }: { domain: string; item: string }) {
  const words = useWords(en).item
  const { session, instrument } = useReadySession()
  const items = itemsOf(session, instrument).filter((other) => other.domain === domain)
  const item = items.find((other) => other.id === id)
  const hidden = instrument.items.some((other) => other.id === id && other.domain === domain)
  if (!item) return <NotHere title={hidden ? words.hidden : words.unknownItem} session={session.id} />
  return <OneItem key={id} item={item} items={items} />
}

function OneItem({ item, items }: { item: Item; items: Item[] }) {
  const words = useWords(en).item
  const { session, instrument, mayWrite } = useReadySession()
  const language = useInstrumentLanguage()
  const go = useGo()
  const show = useRoomView((view) => view.show)
  const turned = useRoomView((view) => view.turned)
  const [attempt, setAttempt] = useState(0)
  const place = items.indexOf(item)
  const here = `/sessions/${session.id}`
  const area = `${here}/domains/${item.domain}`
  const next = items[place + 1]
  const before = items[place - 1]
  const missing = mayWrite && !session.finishedAt && lacksReason(session, item)
  const goOn = () => {
    setAttempt(attempt + 1)
    if (!missing) go(next ? `${area}/${next.id}` : afterDomain(session, item.domain))
  }
  useKeys({ Enter: goOn })
  return (
    <Page
      title={textIn(item.name, language)}
      crumbs={crumbsOf(session, instrument, language, item.domain)}
      aside={!turned && item.help && <ItemHelp item={item} language={language} />}
    >
      <MissingReasons items={missing ? [item] : []} attempt={attempt} />
      <FinishedNotice />
      <ItemAnswer item={item} language={language} reasonMissing={attempt > 0 && missing} keysEverywhere />
      <div className={styles.drawers}>
        <Disclosure summary={hasRecord(recordedItem(session, item), !turned) ? words.moreFilled : words.more}>
          <div className={styles.record}>
            <ItemRecord item={item} language={language} />
          </div>
        </Disclosure>
        <a href={area} onClick={() => show('page')}>
          {words.onePage}
        </a>
      </div>
      <Foot
        back={
          <ButtonLink kind="quiet" href={before ? `${area}/${before.id}` : here}>
            {before ? words.back : words.backToAreas}
          </ButtonLink>
        }
        middle={words.question(place + 1, items.length)}
        main={<Button onClick={goOn}>{next ? words.nextQuestion : words.goOn}</Button>}
      />
    </Page>
  )
}

function afterDomain(session: ReturnType<typeof useReadySession>['session'], domain: string): string {
  return domainAfter(session, domain) ? `/sessions/${session.id}` : `/sessions/${session.id}/review`
}
