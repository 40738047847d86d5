import { useState } from 'react'
import { purposes } from '../../../core/instrument/instrumentSchema'
import type { Organisation } from '../../../core/organisation/organisation'
import { profileCodes } from '../../../core/organisation/profileCodes'
import { Card } from '../../../ui/blocks/Card'
import { Loading } from '../../../ui/blocks/Loading'
import { Button } from '../../../ui/controls/Button'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { choosingEn } from '../words/choosingEn'
import { en } from '../words/en'
import styles from './choosing.module.css'
import { type Asked, advisors, askedIn, choosingPath, isAboutAGroup, times } from './choosingAddress'
import { useChoosingFor } from './useChoosingFor'

/** A few questions about purpose, size, time and help. What is answered stands in the address as it is chosen. */
export function ChooseScreen() {
  const words = useWords(choosingEn)
  const { library } = useWords(en)
  const go = useGo()
  const [asked, setAsked] = useState(() => askedIn(window.location.search))
  const [attempt, setAttempt] = useState(0)
  const choosingFor = useChoosingFor(asked.organisation)
  if (!choosingFor) return <Loading />
  const { organisation } = choosingFor
  const answer = (said: Asked) => {
    const next = { ...asked, ...said }
    setAsked(next)
    go(choosingPath('questions', next), { replace: true })
  }
  const goOn = () => {
    setAttempt(attempt + 1)
    if (asked.purpose) go(choosingPath('answer', asked))
  }
  const missing = attempt > 0 && !asked.purpose ? [{ id: 'purpose', message: words.purposeNeeded }] : []
  return (
    <Page
      title={words.title}
      crumbs={[crumbFor(organisation) ?? { label: library.title, href: '/library' }]}
      lead={<p>{words.lead}</p>}
    >
      <form
        className={styles.form}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <ErrorSummary problems={missing} attempt={attempt} />
        <Questions asked={asked} organisation={organisation} error={missing[0]?.message} onAnswer={answer} />
        <Foot main={<Button type="submit">{words.go}</Button>} />
      </form>
    </Page>
  )
}

type QuestionsProps = {
  asked: Asked
  organisation: Organisation | undefined
  error: string | undefined
  onAnswer: (said: Asked) => void
}

function Questions({ asked, organisation, error, onAnswer }: QuestionsProps) {
  const words = useWords(choosingEn)
  const known = organisation?.profile.incomeBand
  const choose =
    <K extends keyof Asked>(name: K, codes: readonly NonNullable<Asked[K]>[]) =>
    (value: string) =>
      onAnswer({ [name]: codes.find((code) => code === value) })
  return (
    <>
      <Card>
        <RadioGroup
          id="purpose"
          legend={words.purpose}
          name="purpose"
          options={purposes.map((value) => ({ value, ...words.purposes[value] }))}
          value={asked.purpose ?? ''}
          onChoose={choose('purpose', purposes)}
          error={error}
        />
      </Card>
      {isAboutAGroup(asked) && (
        <Card>
          <SelectField
            label={words.size}
            hint={known && !asked.size ? words.sizeFromProfile : words.sizeHint}
            empty={known ? null : words.notSaid}
            options={profileCodes.incomeBand.map((value) => ({ value, label: words.sizes[value] }))}
            value={asked.size ?? known ?? ''}
            onChange={(event) => choose('size', profileCodes.incomeBand)(event.currentTarget.value)}
          />
        </Card>
      )}
      <Card>
        <RadioGroup
          legend={words.time}
          name="time"
          optional
          options={times.map((value) => ({ value, label: words.times[value] }))}
          value={asked.time ?? ''}
          onChoose={choose('time', times)}
        />
      </Card>
      {isAboutAGroup(asked) && (
        <Card>
          <RadioGroup
            legend={words.advisor}
            name="advisor"
            optional
            options={advisors.map((value) => ({ value, label: words.advisors[value] }))}
            value={asked.advisor ?? ''}
            onChoose={choose('advisor', advisors)}
          />
        </Card>
      )}
    </>
  )
}

function crumbFor(organisation: Organisation | undefined) {
  return organisation && { label: organisation.name, href: `/organisations/${organisation.id}` }
}
