import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { sizeOf } from '../../../core/instrument/choosing/sizeOf'
import { textIn } from '../../../core/instrument/text'
import { domainsAt } from '../../../core/session/occasion'
import type { RaterRole } from '../../../core/session/rating/raterRoles'
import type { SessionMode } from '../../../core/session/sessionSchema'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { CheckboxGroup } from '../../../ui/fields/CheckboxGroup'
import { ErrorSummary, type FieldProblem } from '../../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { TextField } from '../../../ui/fields/TextField'
import { Foot } from '../../../ui/layout/Foot'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { countsOf, RoleCounts, ratersFrom } from '../RoleCounts'
import styles from '../Session.module.css'
import { en } from '../words/en'
import { ShelfDamage } from './ShelfDamage'
import type { NewSession, OnShelf } from './useStartSession'

type Typed = {
  instrument: string
  mode: SessionMode | ''
  counts: Record<RaterRole, number>
  occasion: string
  /** The areas that are left out, so that another instrument starts whole. */
  without: string[]
  place: string
}

export type StartSessionFormProps = {
  shelf: OnShelf[]
  /** As it was set up on this device; '' where nobody has said. */
  usualMode: SessionMode | ''
  onStart: (chosen: NewSession) => Promise<void>
}

export function StartSessionForm({ shelf, usualMode, onStart }: StartSessionFormProps) {
  const words = useWords(en).start
  const language = useInstrumentLanguage()
  const { watch, setValue, register, handleSubmit, formState } = useForm<Typed>({
    defaultValues: {
      instrument: instrumentIn(window.location.search),
      occasion: '',
      mode: usualMode,
      counts: countsOf([]),
      without: [],
      place: '',
    },
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const typed = watch()
  const opened = shelf.find((one) => one.id === typed.instrument)?.opened
  const instrument = opened?.ok ? opened.instrument : undefined
  const occasion = instrument?.occasions.find(({ id }) => id === typed.occasion)
  const lacksOccasion = instrument !== undefined && instrument.occasions.length > 0 && !occasion
  const areas = instrument ? domainsAt(instrument, occasion?.id) : []
  const covered = areas.map(({ id }) => id).filter((id) => !typed.without.includes(id))
  const errorOf = (field: string) => problems.find((problem) => problem.id === field)?.message
  const begin = handleSubmit(async ({ mode, counts, place }) => {
    const faults = [
      ...(opened?.ok ? [] : [{ id: 'instrument', message: words.chooseInstrument }]),
      ...(lacksOccasion ? [{ id: 'occasion', message: words.chooseOccasion }] : []),
      ...(mode === '' ? [{ id: 'mode', message: words.chooseMode }] : []),
      ...(opened?.ok && covered.length === 0 ? [{ id: 'areas', message: words.chooseArea }] : []),
    ]
    setProblems(faults)
    if (faults.length > 0 || !opened?.ok || mode === '') return
    const { ok: _, ...what } = opened
    await onStart({ ...what, mode, raters: ratersFrom(counts), domains: covered, occasion: occasion?.id, place })
  })
  return (
    <form className={styles.form} onSubmit={begin} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={formState.submitCount} />
      <ShelfDamage shelf={shelf} />
      <Card>
        <RadioGroup
          id="instrument"
          legend={words.which}
          name="instrument"
          options={shelf.filter((one) => one.opened.ok).map((one) => optionFor(one, language, words))}
          value={typed.instrument}
          onChoose={(id) => setValue('instrument', id)}
          error={errorOf('instrument')}
        />
      </Card>
      {instrument && instrument.occasions.length > 0 && (
        <Card>
          <RadioGroup
            id="occasion"
            legend={words.occasion}
            name="occasion"
            options={instrument.occasions.map(({ id, title, summary }) => ({
              value: id,
              label: textIn(title, language),
              hint: summary && textIn(summary, language),
            }))}
            value={typed.occasion}
            onChoose={(id) => setValue('occasion', id)}
            error={errorOf('occasion')}
          />
        </Card>
      )}
      <Card>
        <RadioGroup
          id="mode"
          legend={words.how}
          name="mode"
          options={(['facilitated', 'self'] as const).map((mode) => ({ value: mode, ...words.modes[mode] }))}
          value={typed.mode}
          onChoose={(mode) => setValue('mode', mode === 'self' ? 'self' : 'facilitated')}
          error={errorOf('mode')}
        />
      </Card>
      <Card>
        <fieldset className={styles.plain}>
          <legend>{words.who}</legend>
          <p className={styles.soft}>{words.whoHint}</p>
          <RoleCounts counts={typed.counts} onChange={(counts) => setValue('counts', counts)} />
        </fieldset>
      </Card>
      {areas.length > 1 && (
        <Disclosure summary={areasInWords(covered.length, areas.length, words)} open={Boolean(errorOf('areas'))}>
          <CheckboxGroup
            id="areas"
            name="areas"
            legend={words.areas}
            hint={words.areasHint}
            options={areas.map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
            value={covered}
            onChoose={(kept) =>
              setValue(
                'without',
                areas.map(({ id }) => id).filter((id) => !kept.includes(id)),
              )
            }
            error={errorOf('areas')}
          />
        </Disclosure>
      )}
      <Card>
        <TextField label={words.place} hint={words.placeHint} optional {...register('place')} />
      </Card>
      <Foot
        main={
          <Button type="submit" busy={formState.isSubmitting}>
            {words.go}
          </Button>
        }
      />
    </form>
  )
}

function areasInWords(covered: number, of: number, words: (typeof en)['start']): string {
  return covered === of ? words.allAreas(of) : words.someAreas(covered, of)
}

function optionFor({ id, title, opened }: OnShelf, language: string, words: (typeof en)['start']) {
  if (!opened.ok) return { value: id, label: textIn(title, language) }
  const { minutes, summary } = opened.instrument
  const length = [
    words.questions(sizeOf(opened.instrument).items),
    ...(minutes ? [words.minutes(minutes.from, minutes.to)] : []),
  ].join(' · ')
  return { value: id, label: textIn(title, language), hint: `${textIn(summary, language)} ${length}` }
}

/** The instrument that an address names, so that it is chosen already and can still be changed. */
function instrumentIn(search: string): string {
  return new URLSearchParams(search).get('instrument') ?? ''
}
