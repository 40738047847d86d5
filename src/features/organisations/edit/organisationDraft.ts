import type { Store } from '../../../store/store'
import { draftKey } from './draftKey'
import type { FormValues } from './formValues'
import { valuesFromDraft, valuesOf } from './formValues'

/** What was typed when a tab was killed, for which organisation, and `rev` of that organisation as it then was. */
export type OrganisationDraft = { id: string; rev: number; values: FormValues; savedAt: string }

/** The kept draft, unless what it says has been saved since, or it is that of a new organisation and says nothing. */
export async function readDraft(
  store: Store,
  organisationId: string | undefined,
): Promise<OrganisationDraft | undefined> {
  // Promise.resolve keeps a live query's zone over the wait.
  const kept = await Promise.resolve(store.drafts.read(draftKey(organisationId)))
  const draft = kept && draftFrom(kept.value, kept.savedAt)
  if (!draft || organisationId !== undefined) return draft
  const stored = await Promise.resolve(store.organisations.withId(draft.id))
  const saysNothing = JSON.stringify(draft.values) === JSON.stringify(valuesOf(undefined))
  return stored.found === 'yes' || saysNothing ? undefined : draft
}

function draftFrom(value: unknown, savedAt: string): OrganisationDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, rev, values } = value as { id?: unknown; rev?: unknown; values?: unknown }
  const read = valuesFromDraft(values)
  if (typeof id !== 'string' || typeof rev !== 'number' || !read) return undefined
  return { id, rev, values: read, savedAt }
}
