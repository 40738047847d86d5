import { currentLocale } from './locale'

/** The time of day on this device's clock, '14:03'. */
export function formatTime(when: string | Date): string {
  const date = new Date(when)
  if (Number.isNaN(date.getTime())) return String(when)
  return new Intl.DateTimeFormat(currentLocale(), { hour: '2-digit', minute: '2-digit' }).format(date)
}
