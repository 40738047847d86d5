import { Fragment, useState } from 'react'
import { isFor, isQuestion } from '../../../core/instrument/askedItems'
import { languageOfText, saidIn, textIn } from '../../../core/instrument/text'
import { shownIn } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Spoken } from '../../../ui/blocks/Spoken'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { TalkAids } from '../aids/TalkAids'
import { ParkTopic } from '../aids/topics/ParkTopic'
import { NextSuggestion } from '../carry/NextSuggestion'
import { NotHere } from '../NotHere'
import { useRoomView } from '../roomView'
import { crumbsOf, domainAfter } from '../sessionPath'
import { SignOffCard } from '../stages/SignOffCard'
import { StageHeading } from '../stages/StageHeading'
import { en } from '../words/en'
import { FinishedNotice } from './FinishedNotice'
import styles from './Item.module.css'
import { ItemOnPage } from './ItemOnPage'
import { ItemProblems, useUnsettled } from './ItemProblems'
import { NoteText } from './kinds/NoteText'
import { MustsExplained } from './Must'
import { Story } from './Story'

/** A whole domain on one page, for the advisor who asks: answers on one side, evidence and notes beside them. */
export function DomainScreen({ domain: id }: { domain: string }) {
  const words = useWords(en).item
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const go = useGo()
  const show = useRoomView((view) => view.show)
  const [attempt, setAttempt] = useState(0)
  const shown = shownIn(id, session, instrument)
  const unsettled = useUnsettled(shown)
  const domain = instrument.domains.find((other) => other.id === id)
  if (!domain || !session.domains.includes(id)) return <NotHere title={words.unknownArea} session={session.id} />
  const items = shown.filter(({ kind }) => kind !== 'note')
  const next = domainAfter(session, id)
  const here = `/sessions/${session.id}`
  const goOn = () => {
    setAttempt(attempt + 1)
    if (unsettled.length === 0) go(next ? `${here}/domains/${next}` : `${here}/review`)
  }
  return (
    <Page
      title={textIn(domain.title, language)}
      language={languageOfText(domain.title, language)}
      crumbs={crumbsOf(session, instrument, language)}
      lead={
        domain.summary && (
          <p>
            <Spoken {...saidIn(domain.summary, language)} />
          </p>
        )
      }
      wide
    >
      {shown[0] && (
        <p>
          <a href={`${here}/domains/${id}/${shown[0].id}`} onClick={() => show('one')}>
            {words.oneByOne}
          </a>
        </p>
      )}
      <TalkAids domain={id} />
      <ItemProblems items={unsettled} attempt={attempt} />
      <FinishedNotice />
      {items.length === 0 && <EmptyState title={words.none} />}
      <Story domain={domain} />
      <MustsExplained items={items} />
      {shown.map((item, place) => (
        <Fragment key={item.id}>
          <StageHeading item={item} before={shown[place - 1]} />
          {item.kind === 'note' ? (
            <section className={styles.item}>
              <NoteText item={item} language={language} titled />
            </section>
          ) : (
            <ItemOnPage item={item} n={items.indexOf(item) + 1} of={items.length} tried={attempt > 0} />
          )}
        </Fragment>
      ))}
      <LeftOut shown={items.length} domain={id} />
      <SignOffCard domain={id} />
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.backToAreas}
          </ButtonLink>
        }
        middle={
          <div className={styles.row}>
            <ParkTopic domain={id} />
            <NextSuggestion domain={id} />
          </div>
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
  const { session, instrument } = useReadySession()
  const all = instrument.items.filter(
    (item) => item.domain === domain && isQuestion(item) && isFor(session.occasion, item),
  ).length
  if (all === shown) return null
  return <p className={styles.aside}>{words.notAsked(all - shown)}</p>
}

function titleOf(instrument: ReturnType<typeof useReadySession>['instrument'], id: string, language: string): string {
  const domain = instrument.domains.find((other) => other.id === id)
  return domain ? textIn(domain.title, language) : id
}
