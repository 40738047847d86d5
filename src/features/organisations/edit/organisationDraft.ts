import type { Store } from '../../../store/store'
import type { FormValues } from './formValues'
import { valuesFromDraft } from './formValues'

/** What was typed when a tab was killed, for which organisation, and `rev` of that organisation as it then was. */
export type OrganisationDraft = { id: string; rev: number; values: FormValues; savedAt: string }

export function draftKey(organisationId: string | undefined): string {
  return `organisation:${organisationId ?? 'new'}`
}

/** The kept draft, unless what it says has been saved since. */
export async function readDraft(
  store: Store,
  organisationId: string | undefined,
): Promise<OrganisationDraft | undefined> {
  const key = draftKey(organisationId)
  const kept = await store.drafts.read(key)
  const draft = kept && draftFrom(kept.value, kept.savedAt)
  if (!draft) return undefined
  const stored = await store.organisations.withId(draft.id)
  const wasSaved = organisationId === undefined && stored.found === 'yes'
  if (!wasSaved) return draft
  await store.drafts.drop(key)
  return undefined
}

function draftFrom(value: unknown, savedAt: string): OrganisationDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, rev, values } = value as { id?: unknown; rev?: unknown; values?: unknown }
  const read = valuesFromDraft(values)
  if (typeof id !== 'string' || typeof rev !== 'number' || !read) return undefined
  return { id, rev, values: read, savedAt }
}
