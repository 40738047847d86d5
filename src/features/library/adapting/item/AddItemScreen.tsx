import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { addItem, type NewItem } from '../../../../core/instrument/adapting/itemChanges'
import { textIn } from '../../../../core/instrument/text'
import { Card } from '../../../../ui/blocks/Card'
import { Loading } from '../../../../ui/blocks/Loading'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ErrorSummary } from '../../../../ui/fields/ErrorSummary'
import { RadioGroup } from '../../../../ui/fields/RadioGroup'
import { TextArea } from '../../../../ui/fields/TextArea'
import { TextField } from '../../../../ui/fields/TextField'
import { useGo } from '../../../../ui/layout/navigation'
import { Page } from '../../../../ui/layout/Page'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import { en } from '../../words/en'
import styles from '../adapting.module.css'
import { useDraft } from '../useDraft'
import { useKeptForm } from '../useKeptForm'

type Typed = { name: string; probe: string; kind: NewItem['kind'] | ''; answers: string }

const kinds = ['levels', 'choice', 'text'] as const

/** A new question at the end of an area; its answers are written on its own page. */
export function AddItemScreen({ domain: id }: { domain: string }) {
  const words = useWords(adaptingEn)
  const { library } = useWords(en)
  const go = useGo()
  const { document, language, here, change } = useDraft()
  const [problems, setProblems] = useState<{ id: string; message: string }[]>([])
  const [refusal, setRefusal] = useState<Refusal>()
  const { register, handleSubmit, watch, setValue, formState, isRead, used } = useKeptForm<Typed>(
    `${here}/areas/${id}/new`,
    { name: '', probe: '', kind: '', answers: '' },
  )
  const kind = watch('kind')
  const errorOf = (field: string) => problems.find((problem) => problem.id === field)?.message
  const domain = document.domains.find((one) => one.id === id)
  const add = handleSubmit((typed) => {
    const found = problemsOf(typed, words.add)
    setProblems(found)
    if (found.length > 0 || typed.kind === '') return
    const item = { ...typed, kind: typed.kind, domain: id, answers: typed.answers.split('\n') }
    let added = ''
    const refused = change((before) => {
      const changed = addItem(before, item)
      const isNew = (one: { id: string }) => !before.items.some((other) => other.id === one.id)
      if (changed.ok) added = changed.document.items.find(isNew)?.id ?? ''
      return changed
    })
    setRefusal(refused)
    if (refused) return
    void used()
    go(`${here}/items/${added}`, { replace: true })
  })
  if (!isRead) return <Loading />
  return (
    <Page
      title={words.add.title(textIn(domain?.title ?? {}, language))}
      crumbs={[
        { label: library.title, href: '/library' },
        { label: textIn(document.title, language), href: here },
      ]}
    >
      <form onSubmit={add} noValidate autoComplete="off">
        <ErrorSummary problems={problems} attempt={formState.submitCount} />
        {refusal && <Notice tone="warn" title={words.refusals[refusal]} announce />}
        <Card>
          <div className={styles.fields}>
            <TextField
              id="new-name"
              label={words.item.name}
              hint={words.item.nameHint}
              error={errorOf('new-name')}
              {...register('name')}
            />
            <TextArea id="new-probe" label={words.item.probe} error={errorOf('new-probe')} {...register('probe')} />
            <RadioGroup
              id="new-kind"
              legend={words.add.kind}
              name="kind"
              options={kinds.map((value) => ({
                value,
                label: words.add.kinds[value],
                hint: words.add.kindHints[value],
              }))}
              value={kind}
              onChoose={(chosen) => setValue('kind', chosen as NewItem['kind'])}
              error={errorOf('new-kind')}
            />
            {kind === 'choice' && (
              <TextArea
                id="new-answers"
                label={words.add.answers}
                error={errorOf('new-answers')}
                {...register('answers')}
              />
            )}
          </div>
          <div className={styles.actions}>
            <Button type="submit">{words.add.go}</Button>
          </div>
        </Card>
      </form>
    </Page>
  )
}

function problemsOf({ name, probe, kind, answers }: Typed, words: (typeof adaptingEn)['add']) {
  const lines = answers.split('\n').filter((line) => line.trim() !== '')
  return [
    ...(name.trim() === '' ? [{ id: 'new-name', message: words.nameMissing }] : []),
    ...(probe.trim() === '' ? [{ id: 'new-probe', message: words.probeMissing }] : []),
    ...(kind === '' ? [{ id: 'new-kind', message: words.kindMissing }] : []),
    ...(kind === 'choice' && lines.length < 2 ? [{ id: 'new-answers', message: words.answersMissing }] : []),
  ]
}
