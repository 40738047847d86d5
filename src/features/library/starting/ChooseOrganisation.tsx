import { type FormEvent, useId, useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { OrganisationSummary } from '../../../store/store'
import { Button } from '../../../ui/controls/Button'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { SelectField } from '../../../ui/fields/SelectField'
import { useGo } from '../../../ui/layout/navigation'
import { useWords } from '../../../ui/words/useWords'
import { choosingEn } from '../words/choosingEn'
import styles from './starting.module.css'
import { setUpPath, startPath } from './startPath'

/** With whom: one of those on this device, or somebody who is set up first. Nobody is chosen beforehand. */
export function ChooseOrganisation(of: { instrument: Instrument; organisations: OrganisationSummary[] }) {
  const { instrument, organisations } = of
  const { use: words } = useWords(choosingEn)
  const go = useGo()
  const field = useId()
  const [chosen, setChosen] = useState('')
  const [attempt, setAttempt] = useState(0)
  const missing = attempt > 0 && chosen === ''
  const start = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (chosen !== '') go(startPath(instrument, chosen))
  }
  return (
    <form className={styles.choose} noValidate autoComplete="off" onSubmit={start}>
      <ErrorSummary attempt={attempt} problems={missing ? [{ id: field, message: words.missing }] : []} />
      <div className={styles.line}>
        <SelectField
          id={field}
          label={words.with}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          error={missing ? words.missing : undefined}
        />
        <Button type="submit">{words.start}</Button>
      </div>
      <a href={setUpPath(instrument)}>{words.setUp}</a>
    </form>
  )
}
