import type { ProfileField } from '../../../core/organisation/organisation'

/** The questions that decide what is asked, in the order of the form. */
export const decidingFields = [
  'region',
  'legalForm',
  'charityStatus',
  'incomeBand',
  'staffBand',
  'volunteerBand',
  'beneficiaries',
] as const satisfies readonly ProfileField[]

export const furtherFields = [
  'field',
  'orgRole',
  'areaServed',
  'ruralUrban',
  'ledBy',
] as const satisfies readonly ProfileField[]
