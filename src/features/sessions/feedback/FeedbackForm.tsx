import { useState } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { answerOf } from '../../../core/session/recorded'
import { finishSession } from '../../../core/session/sessionChanges'
import { shownIn } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Button } from '../../../ui/controls/Button'
import { useKeys } from '../../../ui/controls/useKeys'
import { Foot } from '../../../ui/layout/Foot'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { ItemAnswer } from '../items/ItemAnswer'
import { ItemProblems, useUnsettled } from '../items/ItemProblems'
import { NoteText } from '../items/kinds/NoteText'
import { feedbackEn } from '../words/feedbackEn'
import { Thanks } from './Thanks'

/** One person's form, one question at a time. Its steps are no addresses: nothing leads back into it once it is finished. */
export function FeedbackForm() {
  const words = useWords(feedbackEn)
  const { session, instrument } = useReadySession()
  const shown = session.domains.flatMap((domain) => shownIn(domain, session, instrument))
  const firstOpen = shown.findIndex((item) => answerOf(session, item) === undefined)
  const [place, setPlace] = useState(Math.max(firstOpen, 0))
  const item = shown[Math.min(place, shown.length - 1)]
  if (session.finishedAt !== undefined) return <Thanks />
  if (!item) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.form.nothing} />
      </Page>
    )
  }
  return <Step key={item.id} item={item} shown={shown} onGo={setPlace} />
}

function Step({ item, shown, onGo }: { item: Item; shown: Item[]; onGo: (place: number) => void }) {
  const words = useWords(feedbackEn).form
  const { change } = useReadySession()
  const language = useInstrumentLanguage()
  const [attempt, setAttempt] = useState(0)
  const unsettled = useUnsettled([item])
  const place = shown.indexOf(item)
  const questions = shown.filter(({ kind }) => kind !== 'note')
  const isLast = place === shown.length - 1
  const goOn = () => {
    setAttempt(attempt + 1)
    if (unsettled.length > 0) return
    if (isLast) change((before) => finishSession(before, new Date()))
    else onGo(place + 1)
  }
  useKeys({ Enter: goOn })
  return (
    <Page title={textIn(item.name, language)}>
      <ItemProblems items={unsettled} attempt={attempt} />
      {item.kind === 'note' ? (
        <NoteText item={item} language={language} titled={false} />
      ) : (
        <ItemAnswer item={item} language={language} tried={attempt > 0} keysEverywhere />
      )}
      {item.kind === 'text' && <p>{words.staysHere}</p>}
      <Foot
        back={
          place > 0 && (
            <Button kind="quiet" onClick={() => onGo(place - 1)}>
              {words.back}
            </Button>
          )
        }
        middle={item.kind !== 'note' && words.question(questions.indexOf(item) + 1, questions.length)}
        main={<Button onClick={goOn}>{isLast ? words.finish : words.next}</Button>}
      />
    </Page>
  )
}
