import { useEffect, useState } from 'react'
import type { Organisation } from '../../../core/organisation/organisation'
import type { SessionMode } from '../../../core/session/sessionSchema'
import type { Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { draftKey } from './draftKey'
import type { FormValues } from './formValues'
import { valuesOf } from './formValues'
import type { OrganisationDraft } from './organisationDraft'
import { readDraft } from './organisationDraft'

/** What the form begins with. `rev` is that of the stored organisation it was read from, 0 for a new one. */
export type FormStart = { before: Organisation; rev: number; values: FormValues; mode: SessionMode }

export type Editing =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'unreadable' }
  | { state: 'offer'; draft: OrganisationDraft; carryOn: () => void; startAfresh: () => void }
  | { state: 'form'; start: FormStart }

/** A new organisation, or one to be changed; what was typed when a tab was killed is offered back first. */
export function useEditing(id: string | undefined): Editing {
  const store = useStore()
  const [editing, setEditing] = useState<Editing>({ state: 'loading' })
  useEffect(() => {
    let here = true
    const show = (next: Editing) => here && setEditing(next)
    void begin(store, id, show)
    return () => {
      here = false
    }
  }, [store, id])
  return editing
}

async function begin(store: Store, id: string | undefined, show: (next: Editing) => void) {
  const stored = await startFrom(store, id)
  if (stored === 'no' || stored === 'unreadable') return show({ state: stored === 'no' ? 'missing' : 'unreadable' })
  const draft = await readDraft(store, id)
  const form = (start: FormStart) => show({ state: 'form', start })
  if (!draft || JSON.stringify(draft.values) === JSON.stringify(stored.values)) return form(stored)
  show({
    state: 'offer',
    draft,
    carryOn: () =>
      form({ ...stored, before: { ...stored.before, id: draft.id }, rev: draft.rev, values: draft.values }),
    startAfresh: () => void store.drafts.drop(draftKey(id)).then(() => form(stored)),
  })
}

async function startFrom(store: Store, id: string | undefined): Promise<FormStart | 'no' | 'unreadable'> {
  const settings = await store.settings.read()
  const mode = settings.found === 'yes' ? (settings.value.mode ?? 'facilitated') : 'facilitated'
  if (id === undefined) return { before: newOrganisation(), rev: 0, values: valuesOf(undefined), mode }
  const found = await store.organisations.withId(id)
  if (found.found !== 'yes') return found.found
  return { before: found.value, rev: found.rev, values: valuesOf(found.value), mode }
}

function newOrganisation(): Organisation {
  return {
    id: crypto.randomUUID(),
    name: '',
    madeUp: false,
    profile: {},
    place: '',
    notes: '',
    createdAt: new Date().toISOString(),
  }
}
