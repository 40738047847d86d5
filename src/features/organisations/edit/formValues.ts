import type { Organisation, Profile, ProfileField } from '../../../core/organisation/organisation'
import { identifierSchemes, profileCodes } from '../../../core/organisation/profileCodes'

type ListField = 'beneficiaries' | 'ledBy'

/** What is being typed: '' and the empty list stand for 'not said'. */
export type FormValues = {
  name: string
  place: string
  notes: string
  scheme: string
  number: string
} & Record<Exclude<ProfileField, ListField>, string> &
  Record<ListField, string[]>

export type FormProblem = { field: 'name' | 'scheme' | 'number'; problem: 'missing' }

export function valuesOf(organisation: Organisation | undefined): FormValues {
  const profile = organisation?.profile ?? {}
  const said = Object.fromEntries(
    profileFields.map((field) => [field, profile[field] ?? (isList(field) ? [] : '')]),
  ) as Record<Exclude<ProfileField, ListField>, string> & Record<ListField, string[]>
  return {
    ...said,
    name: organisation?.name ?? '',
    place: organisation?.place ?? '',
    notes: organisation?.notes ?? '',
    scheme: organisation?.identifier?.scheme ?? '',
    number: organisation?.identifier?.value ?? '',
  }
}

/** Everything that keeps the form from being saved, in the order of the page. */
export function problemsIn(values: FormValues): FormProblem[] {
  const problems: FormProblem[] = []
  if (!values.name.trim()) problems.push({ field: 'name', problem: 'missing' })
  if (values.number.trim() && !values.scheme) problems.push({ field: 'scheme', problem: 'missing' })
  if (values.scheme && !values.number.trim()) problems.push({ field: 'number', problem: 'missing' })
  return problems
}

/** The organisation with what was typed; what the form does not show stays as it was. */
export function organisationFrom(values: FormValues, before: Organisation): Organisation {
  const { identifier: _, ...kept } = before
  const scheme = identifierSchemes.find((one) => one === values.scheme)
  return {
    ...kept,
    name: values.name.trim(),
    place: values.place.trim(),
    notes: values.notes.trim(),
    profile: profileFrom(values),
    ...(scheme && { identifier: { scheme, value: values.number.trim() } }),
  }
}

/** A stored draft may come from an older version of the form: what it lacks is empty, what is unknown is left out. */
export function valuesFromDraft(draft: unknown): FormValues | undefined {
  if (typeof draft !== 'object' || draft === null) return undefined
  const known = draft as Record<string, unknown>
  const empty = valuesOf(undefined)
  const entries = Object.entries(empty).map(([field, nothing]) => {
    const value = known[field]
    return [field, typeof value === typeof nothing && Array.isArray(value) === Array.isArray(nothing) ? value : nothing]
  })
  return Object.fromEntries(entries) as FormValues
}

const profileFields = Object.keys(profileCodes) as ProfileField[]

function isList(field: ProfileField): field is ListField {
  return field === 'beneficiaries' || field === 'ledBy'
}

/** Only codes that the lists know get in; a field with nothing said is absent. */
function profileFrom(values: FormValues): Profile {
  const entries = profileFields.flatMap((field) => {
    const codes: readonly string[] = profileCodes[field]
    const chosen = [values[field]].flat().filter((code) => codes.includes(code))
    if (chosen.length === 0) return []
    return [[field, isList(field) ? chosen : chosen[0]]]
  })
  return Object.fromEntries(entries) as Profile
}
