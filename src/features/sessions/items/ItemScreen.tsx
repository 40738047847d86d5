import { useState } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { languageOfText, textIn } from '../../../core/instrument/text'
import { leadsToPlan } from '../../../core/planning/leadsToPlan'
import { recordedItem } from '../../../core/session/sessionChanges'
import { shownIn } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Chip } from '../../../ui/controls/Chip'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useKeys } from '../../../ui/controls/useKeys'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { ReadAloud } from '../aids/reading/ReadAloud'
import { TalkAids } from '../aids/TalkAids'
import { ParkTopic } from '../aids/topics/ParkTopic'
import { NextSuggestion } from '../carry/NextSuggestion'
import { EvidenceOnItem } from '../evidence/EvidenceOnItem'
import { NotHere } from '../NotHere'
import { useRoomView } from '../roomView'
import { crumbsOf, domainAfter } from '../sessionPath'
import { StageOfItem } from '../stages/StageHeading'
import { SetAside } from '../versions/SetAside'
import { en } from '../words/en'
import { evidenceEn } from '../words/evidenceEn'
import { FinishedNotice } from './FinishedNotice'
import styles from './Item.module.css'
import { ItemAnswer } from './ItemAnswer'
import { ItemHelp } from './ItemHelp'
import { ItemProblems, useUnsettled } from './ItemProblems'
import { hasRecord, ItemRecord } from './ItemRecord'
import { NoteText } from './kinds/NoteText'
import { Must } from './Must'
import { Story } from './Story'

/** One question at a time: for a phone, a group alone, or a tablet turned round. */
export function ItemScreen({ domain, item: id }: { domain: string; item: string }) {
  const words = useWords(en).item
  const { session, instrument } = useReadySession()
  const shown = shownIn(domain, session, instrument)
  const item = shown.find((other) => other.id === id)
  const hidden = instrument.items.some((other) => other.id === id && other.domain === domain)
  if (!item) return <NotHere title={hidden ? words.hidden : words.unknownItem} session={session.id} />
  return <OneItem key={id} item={item} shown={shown} />
}

function OneItem({ item, shown }: { item: Item; shown: Item[] }) {
  const words = useWords(en).item
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const go = useGo()
  const show = useRoomView((view) => view.show)
  const turned = useRoomView((view) => view.turned)
  const keys = useRoomView((view) => view.keys)
  const setKeys = useRoomView((view) => view.setKeys)
  const [attempt, setAttempt] = useState(0)
  const place = shown.indexOf(item)
  const questions = shown.filter(({ kind }) => kind !== 'note')
  const here = `/sessions/${session.id}`
  const area = `${here}/domains/${item.domain}`
  const next = shown[place + 1]
  const before = shown[place - 1]
  const unsettled = useUnsettled([item])
  const isNote = item.kind === 'note'
  const notes = useWords(evidenceEn).item
  const drawer = instrument.evidenceRegister
    ? { empty: notes.notes, filled: notes.notesFilled }
    : { empty: words.more, filled: words.moreFilled }
  const goOn = () => {
    setAttempt(attempt + 1)
    if (unsettled.length === 0) go(next ? `${area}/${next.id}` : afterDomain(session, item.domain))
  }
  useKeys({ Enter: goOn })
  return (
    <Page
      title={textIn(item.name, language)}
      language={languageOfText(item.name, language)}
      crumbs={crumbsOf(session, instrument, language, item.domain)}
      aside={!turned && item.help && <ItemHelp item={item} language={language} />}
    >
      <ItemProblems items={unsettled} attempt={attempt} />
      <FinishedNotice />
      <Story domain={instrument.domains.find(({ id }) => id === item.domain)} />
      <StageOfItem item={item} />
      <Must item={item} explained />
      {isNote ? (
        <NoteText item={item} language={language} titled={false} />
      ) : (
        <ItemAnswer item={item} language={language} tried={attempt > 0} keysEverywhere={keys} />
      )}
      <SetAside item={item} />
      <div className={styles.drawers}>
        <ReadAloud item={item} />
        <EvidenceOnItem item={item} language={language} />
        {leadsToPlan(instrument) && !isNote && (
          <Disclosure summary={hasRecord(recordedItem(session, item), !turned) ? drawer.filled : drawer.empty}>
            <div className={styles.record}>
              <ItemRecord item={item} language={language} />
            </div>
          </Disclosure>
        )}
        <TalkAids domain={item.domain} />
        <a href={area} onClick={() => show('page')}>
          {words.onePage}
        </a>
        {!isNote && (
          <div className={styles.keys}>
            <Chip pressed={keys} onPress={setKeys}>
              {words.keys}
            </Chip>
          </div>
        )}
      </div>
      <Foot
        back={
          <ButtonLink kind="quiet" href={before ? `${area}/${before.id}` : here}>
            {before ? words.back : words.backToAreas}
          </ButtonLink>
        }
        middle={
          <div className={styles.row}>
            {!isNote && <div>{words.question(questions.indexOf(item) + 1, questions.length)}</div>}
            <ParkTopic domain={item.domain} />
            <NextSuggestion domain={item.domain} item={item.id} />
          </div>
        }
        main={<Button onClick={goOn}>{next ? words.nextQuestion : words.goOn}</Button>}
      />
    </Page>
  )
}

function afterDomain(session: ReturnType<typeof useReadySession>['session'], domain: string): string {
  return domainAfter(session, domain) ? `/sessions/${session.id}` : `/sessions/${session.id}/review`
}
