import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { textIn } from '../../../core/instrument/text'
import type { Organisation } from '../../../core/organisation/organisation'
import { fewestForms } from '../../../core/session/feedback/feedbackSummary'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { en } from '../words/en'
import { feedbackEn } from '../words/feedbackEn'
import { type FeedbackInstrument, startForm, useFeedbackForms } from './useFeedbackForms'

/** Says when it is and who answers, then hands the device over with the first blank form. */
export function AskForFeedbackScreen({ organisation: id }: { organisation: string }) {
  const words = useWords(feedbackEn)
  const { noOrganisation, toOrganisations } = useWords(en).start
  const store = useStore()
  const found = useLiveQuery(() => store.organisations.withId(id), [store, id])
  const forms = useFeedbackForms()
  if (!found || !forms) return <Loading />
  if (found.found !== 'yes') {
    return (
      <Page title={words.title}>
        <EmptyState title={noOrganisation} action={<ButtonLink href="/">{toOrganisations}</ButtonLink>} />
      </Page>
    )
  }
  const home = `/organisations/${id}`
  return (
    <Page title={words.title} crumbs={[{ label: found.value.name, href: home }]} lead={<p>{words.lead}</p>}>
      {forms.length === 0 ? (
        <EmptyState
          title={words.none}
          text={words.noneText}
          action={<ButtonLink href={home}>{words.back}</ButtonLink>}
        />
      ) : (
        <WhoAnswers organisation={found.value} forms={forms} />
      )}
    </Page>
  )
}

function WhoAnswers({ organisation, forms }: { organisation: Organisation; forms: FeedbackInstrument[] }) {
  const words = useWords(feedbackEn)
  const language = useInstrumentLanguage()
  const store = useStore()
  const go = useGo()
  const turn = useRoomView((view) => view.turn)
  const [chosen, setChosen] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const choices = forms.flatMap((form) => occasionsOf(form, language, forms.length > 1))
  const missing = attempt > 0 && chosen === ''
  const start = async () => {
    setAttempt(attempt + 1)
    const choice = choices.find(({ value }) => value === chosen)
    if (!choice) return
    const saved = await startForm(store, { ...choice.form, organisation, occasion: choice.occasion })
    setFailed(!saved.ok)
    if (!saved.ok) return
    turn(saved.id)
    go(`/sessions/${saved.id}`)
  }
  return (
    <>
      <ErrorSummary problems={missing ? [{ id: 'when', message: words.chooseWhen }] : []} attempt={attempt} />
      {failed && (
        <Notice tone="flag" title={words.notSaved} announce>
          <p>{words.notSavedText}</p>
        </Notice>
      )}
      <Notice tone="info" title={words.fewest.title(fewestForms)}>
        <p>{words.fewest.text(fewestForms)}</p>
        <p>{words.fewest.batches(fewestForms)}</p>
        <p>{words.fewest.addUp}</p>
      </Notice>
      <Card>
        <RadioGroup
          id="when"
          name="when"
          legend={words.when}
          legendLevel={2}
          options={choices.map(({ value, label, hint }) => ({ value, label, hint }))}
          value={chosen}
          onChoose={setChosen}
          error={missing ? words.chooseWhen : undefined}
        />
      </Card>
      <p>{words.hidden}</p>
      <Foot main={<Button onClick={() => void start()}>{words.start}</Button>} />
    </>
  )
}

type Choice = {
  value: string
  label: string
  hint: string | undefined
  occasion: string | undefined
  form: FeedbackInstrument
}

/** A form with no occasions is one choice by itself. */
function occasionsOf(form: FeedbackInstrument, language: string, named: boolean): Choice[] {
  const { id, title, summary, occasions } = form.instrument
  const own = textIn(title, language)
  if (occasions.length === 0) {
    return [{ value: id, label: own, hint: textIn(summary, language), occasion: undefined, form }]
  }
  return occasions.map((occasion) => ({
    value: `${id} ${occasion.id}`,
    label: named ? `${own}: ${textIn(occasion.title, language)}` : textIn(occasion.title, language),
    hint: occasion.summary && textIn(occasion.summary, language),
    occasion: occasion.id,
    form,
  }))
}
