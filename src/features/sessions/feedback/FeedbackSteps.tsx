import { useState } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { languageOfText, textIn } from '../../../core/instrument/text'
import { fewestForms } from '../../../core/session/feedback/feedbackSummary'
import { shownIn } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Notice } from '../../../ui/blocks/Notice'
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

type StepsProps = { place: number; onGo: (place: number) => void; onFinish: () => void }

/** The questions of a form, one at a time. Its steps are no addresses: nothing leads back into it once it is finished. */
export function FeedbackSteps(props: StepsProps) {
  const words = useWords(feedbackEn)
  const { session, instrument } = useReadySession()
  const shown = session.domains.flatMap((domain) => shownIn(domain, session, instrument))
  const item = shown[Math.min(props.place, shown.length - 1)]
  if (!item) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.form.nothing} />
      </Page>
    )
  }
  return <Step key={item.id} item={item} shown={shown} {...props} />
}

function Step({ item, shown, onGo, onFinish }: StepsProps & { item: Item; shown: Item[] }) {
  const words = useWords(feedbackEn).form
  const language = useInstrumentLanguage()
  const [attempt, setAttempt] = useState(0)
  const unsettled = useUnsettled([item])
  const place = shown.indexOf(item)
  const questions = shown.filter(({ kind }) => kind !== 'note')
  const isLast = place === shown.length - 1
  const goOn = () => {
    setAttempt(attempt + 1)
    if (unsettled.length > 0) return
    if (isLast) onFinish()
    else onGo(place + 1)
  }
  useKeys({ Enter: goOn })
  return (
    <Page title={textIn(item.name, language)} language={languageOfText(item.name, language)}>
      <ItemProblems items={unsettled} attempt={attempt} />
      {place === 0 && (
        <Notice tone="info" title={words.before.title} titleLevel={2}>
          <p>{words.before.shown(fewestForms)}</p>
          <p>{words.before.inFile}</p>
        </Notice>
      )}
      {item.kind === 'note' ? (
        <NoteText item={item} language={language} titled={false} />
      ) : (
        <ItemAnswer item={item} language={language} tried={attempt > 0} />
      )}
      {item.kind === 'text' && <p>{words.ownWords}</p>}
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
