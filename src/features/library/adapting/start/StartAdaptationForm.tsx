import { useState } from 'react'
import { Card } from '../../../../ui/blocks/Card'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { TextField } from '../../../../ui/fields/TextField'
import { useGo } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { useKeptForm } from '../useKeptForm'
import type { Original, Started } from './useStartAdaptation'
import { useStartAdaptation } from './useStartAdaptation'

type Typed = { name: string; maker: string }

/** Asks for a name and a maker, makes the draft and goes to it. */
export function StartAdaptationForm({ original }: { original: Original }) {
  const { usualMaker, start } = useStartAdaptation(original)
  if (usualMaker === undefined) return <Loading />
  return <Fields original={original} usualMaker={usualMaker} start={start} />
}

function Fields({
  original,
  usualMaker,
  start,
}: {
  original: Original
  usualMaker: string
  start: (typed: Typed) => Promise<Started>
}) {
  const words = useWords(adaptingEn)
  const go = useGo()
  const { title, licence, id, version } = original.instrument
  const { register, handleSubmit, formState, isRead, used } = useKeptForm<Typed>(`/library/${id}/${version}/adapt`, {
    ...{ name: '', maker: usualMaker },
  })
  const [problems, setProblems] = useState<{ id: string; message: string }[]>([])
  const [failed, setFailed] = useState<string>()
  const errorOf = (id: string) => problems.find((problem) => problem.id === id)?.message
  const begin = handleSubmit(async (typed) => {
    const name = typed.name.trim()
    const isSame = Object.values(title).includes(name)
    const found = [
      ...(name === '' ? [{ id: 'own-name', message: words.start.nameMissing }] : []),
      ...(isSame ? [{ id: 'own-name', message: words.start.nameSame }] : []),
      ...(typed.maker.trim() === '' ? [{ id: 'own-maker', message: words.start.makerMissing }] : []),
    ]
    setProblems(found)
    if (found.length > 0) return
    const started = await start({ name, maker: typed.maker.trim() })
    if (started.ok) {
      await used()
      return go(`/library/adapt/${started.id}`)
    }
    setFailed(started.refusal ? words.refusals[started.refusal] : words.open.notSavedText)
  })
  if (!isRead) return <Loading />
  return (
    <form onSubmit={begin} noValidate autoComplete="off">
      <ErrorSummary problems={problems} attempt={formState.submitCount} />
      {failed && <Notice tone="flag" title={failed} announce />}
      <Card>
        <div className={styles.fields}>
          <TextField
            id="own-name"
            label={words.start.name}
            hint={words.start.nameHint}
            error={errorOf('own-name')}
            {...register('name')}
          />
          <TextField
            id="own-maker"
            label={words.start.maker}
            hint={words.start.makerHint}
            error={errorOf('own-maker')}
            {...register('maker')}
          />
          <p className={styles.soft}>{words.start.licence(licence.attribution)}</p>
        </div>
        <div className={styles.actions}>
          <Button type="submit" busy={formState.isSubmitting}>
            {words.start.go}
          </Button>
        </div>
      </Card>
    </form>
  )
}
