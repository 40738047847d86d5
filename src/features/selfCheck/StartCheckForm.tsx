import type { FormEvent } from 'react'
import { sizeOf } from '../../core/instrument/choosing/sizeOf'
import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { ErrorSummary } from '../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { Foot } from '../../ui/layout/Foot'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { GroupCard } from './GroupCard'
import styles from './selfCheck.module.css'
import type { Offered } from './useCheck'
import { somethingElse, useStartForm } from './useStartForm'
import { en } from './words/en'

type StartCheckFormProps = {
  offered: Offered[]
  /** What the link names: it is chosen already, and can still be changed. */
  named: string
  /** Then going on is the page's main action. */
  hasUnfinished: boolean
}

/** What to do; and where that starts right here, with which group and how. */
export function StartCheckForm({ offered, named, hasUnfinished }: StartCheckFormProps) {
  const words = useWords(en)
  const form = useStartForm(offered, named)
  const { typed, type, busy, attempt, problem } = form
  const messages = { what: words.whatMissing, name: words.nameMissing, with: words.withMissing }
  const problems = form.missing.map((id) => ({ id, message: messages[id] }))
  const errorOf = (id: keyof typeof messages) => (form.missing.includes(id) ? messages[id] : undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.goOn()
  }
  return (
    <form className={styles.stack} noValidate autoComplete="off" onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {problem && (
        <Notice tone="flag" title={words.notSavedTitle} announce>
          <p>
            {words.kept} {words.notSaved[problem]}
          </p>
        </Notice>
      )}
      <Card>
        <RadioGroup
          id="what"
          name="what"
          legend={words.what}
          legendLevel={2}
          options={useWhatOptions(offered)}
          value={typed.what}
          onChoose={(what) => type({ what })}
          error={errorOf('what')}
        />
      </Card>
      {form.startsHere && (
        <>
          <GroupCard typed={typed} type={type} error={errorOf('name')} />
          <Card>
            <RadioGroup
              id="with"
              name="with"
              legend={words.with}
              legendLevel={2}
              options={[
                { value: 'alone', label: words.alone, hint: words.aloneHint },
                { value: 'others', label: words.others, hint: words.othersHint },
              ]}
              value={typed.with}
              onChoose={(chosen) => type({ with: chosen })}
              error={errorOf('with')}
            />
          </Card>
        </>
      )}
      <Foot
        main={
          <Button type="submit" kind={hasUnfinished ? 'quiet' : 'main'} busy={busy}>
            {form.startsHere ? words.start : words.next}
          </Button>
        }
      />
    </form>
  )
}

function useWhatOptions(offered: Offered[]) {
  const words = useWords(en)
  const language = useInstrumentLanguage()
  const sets = offered.map(({ instrument }) => {
    const length = [
      words.questions(sizeOf(instrument).items),
      instrument.minutes ? words.lasts(instrument.minutes) : [],
    ].flat()
    const hint = `${textIn(instrument.summary, language)} ${length.join(' · ')}`
    return { value: instrument.id, label: textIn(instrument.title, language), hint }
  })
  return [...sets, { value: somethingElse, label: words.else, hint: words.elseHint }]
}
