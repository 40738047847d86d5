import { currentLocale } from './locale'

/** The time of day on this device's clock, '14:03'. */
export function formatTime(when: string | Date): string {
  const date = new Date(when)
  if (Number.isNaN(date.getTime())) return String(when)
  return formatter(currentLocale()).format(date)
}

/** Making one costs far more than using it, and the time of saving is said after every tap. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  formatters.set(locale, made)
  return made
}
