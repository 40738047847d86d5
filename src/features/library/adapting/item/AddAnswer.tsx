import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { Button } from '../../../../ui/controls/Button'
import { Disclosure } from '../../../../ui/controls/Disclosure'
import { SelectField } from '../../../../ui/fields/SelectField'
import { TextArea } from '../../../../ui/fields/TextArea'
import { TextField } from '../../../../ui/fields/TextField'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { useKeptForm } from '../useKeptForm'

type NewAnswer = { label: string; description: string; after: string }

/** Something more to choose from. `after`: the levels among which it finds its place; without them it comes last and is short. */
export function AddAnswer({
  draft,
  summary,
  label,
  after,
  onAdd,
}: {
  /** Under which name it is kept while it is written. */
  draft: string
  summary: string
  label: string
  after?: { value: number; label: string }[]
  onAdd: (answer: NewAnswer) => Refusal | undefined
}) {
  const words = useWords(adaptingEn)
  const last = String(after?.at(-1)?.value ?? '')
  const [open, setOpen] = useState<boolean>()
  const [refusal, setRefusal] = useState<Refusal>()
  const { register, handleSubmit, isRead, found, used } = useKeptForm<NewAnswer>(draft, {
    ...{ label: '', description: '', after: last },
  })
  const add = handleSubmit((answer) => {
    const refused = onAdd(answer)
    setRefusal(refused)
    if (refused) return
    void used()
    setOpen(false)
  })
  return (
    <Disclosure summary={summary} open={open ?? found} onToggle={setOpen}>
      {isRead && (
        <form className={styles.fields} onSubmit={add} noValidate autoComplete="off">
          <TextField
            label={label}
            error={refusal && (refusal === 'needed' ? words.item.newMissing : words.refusals[refusal])}
            {...register('label')}
          />
          {after && (
            <>
              <TextArea label={words.item.newDescription} optional {...register('description')} />
              <SelectField
                label={words.item.after}
                empty={null}
                options={after.map(({ value, label }) => ({ value: String(value), label }))}
                {...register('after')}
              />
            </>
          )}
          <div>
            <Button type="submit" kind="quiet">
              {words.item.addIt}
            </Button>
          </div>
        </form>
      )}
    </Disclosure>
  )
}
