import { currentLocale } from './locale'

export type DateStyle = 'long' | 'short' | 'weekday'

/**
 * A day ('2026-12-06'), an instant (ISO string) or a Date, for reading: '6 December 2026', short '6 Dec 2026', weekday
 * 'Sunday, 6 December 2026'. A day is the same day everywhere; an instant falls on the day of this device's time zone.
 * What is no date comes back as it was, so that a damaged record still shows what it holds.
 */
export function formatDate(when: string | Date, style: DateStyle = 'long'): string {
  const plainDay = typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when)
  const date = new Date(when)
  if (Number.isNaN(date.getTime())) return String(when)
  return formatter(style, plainDay).format(date)
}

/** Making one costs far more than using it, and a list of a thousand uses it a thousand times. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(style: DateStyle, plainDay: boolean): Intl.DateTimeFormat {
  const locale = currentLocale()
  const key = `${locale} ${style} ${plainDay}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    year: 'numeric',
    ...(style === 'weekday' && { weekday: 'long' }),
    ...(plainDay && { timeZone: 'UTC' }),
  })
  formatters.set(key, made)
  return made
}
