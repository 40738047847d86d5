import { type FormEvent, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { SaveProblem } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { useFormDraft } from '../../../store/working/useFormDraft'
import { useGo } from '../../../ui/layout/navigation'
import { draftKey } from './draftKey'
import type { FormProblem, FormValues } from './formValues'
import { organisationFrom, problemsIn } from './formValues'
import type { FormStart } from './useEditing'

/** The form's own life: typed, kept a moment later, checked on Save, and then gone to the store or left on purpose. */
export function useOrganisationForm({ before, rev, values }: FormStart) {
  const store = useStore()
  const go = useGo()
  const isNew = rev === 0
  const draft = useFormDraft(draftKey(isNew ? undefined : before.id))
  const { register, getValues, subscribe } = useForm<FormValues>({ defaultValues: values })
  const [checked, setChecked] = useState<{ attempt: number; problems: FormProblem[] }>({ attempt: 0, problems: [] })
  const [saving, setSaving] = useState<'no' | 'busy' | SaveProblem>('no')

  const { keep } = draft
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: typed }) => keep({ id: before.id, rev, values: typed }),
      }),
    [subscribe, keep, before.id, rev],
  )

  async function saveOver(current: { organisation: typeof before; rev: number }) {
    setSaving('busy')
    const saved = await store.organisations.save(organisationFrom(getValues(), current.organisation), current.rev)
    if (!saved.ok) return setSaving(saved.problem)
    await draft.settle()
    go(pathAfterSaving(before.id), { replace: true })
  }

  return {
    register,
    checked,
    saving,
    isNew,
    save(event: FormEvent) {
      event.preventDefault()
      const problems = problemsIn(getValues())
      setChecked({ attempt: checked.attempt + 1, problems })
      if (problems.length === 0 && saving !== 'busy') void saveOver({ organisation: before, rev })
    },
    /** After a conflict: what the other tab saved gives way, where it is still there to be read. */
    async saveMine() {
      const found = await store.organisations.withId(before.id)
      if (found.found === 'unreadable') return setSaving('unavailable')
      await saveOver(
        found.found === 'yes' ? { organisation: found.value, rev: found.rev } : { organisation: before, rev: 0 },
      )
    },
    async leave() {
      await draft.settle()
      go(isNew ? '/' : `/organisations/${before.id}`, { replace: true })
    },
  }
}

/** To the organisation's page; or on to its first session, where the address says with which instrument. */
function pathAfterSaving(id: string): string {
  const instrument = new URLSearchParams(window.location.search).get('instrument')
  if (!instrument) return `/organisations/${id}`
  return `/organisations/${id}/sessions/new?${new URLSearchParams({ instrument })}`
}
