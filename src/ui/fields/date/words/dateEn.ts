import { plural } from '../../../words/plural'

/** What the field for a date says. */
export const dateEn = {
  inMonths: (months: number) => plural(months, { one: 'In # month', other: 'In # months' }),
  quickDates: (label: string) => `${label}: quick choices`,
  dateExample: 'For example 6 Dec 2026',
  dateNotUnderstood: 'We could not read this as a date. Write it like 6 Dec 2026.',
  dateNoYear: 'Please add the year, like 6 Dec 2026.',
  dateNoSuchDay: (typed: string) => `There is no such day as ${typed}. Please check it.`,
}
