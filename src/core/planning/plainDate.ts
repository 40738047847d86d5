/** A calendar day without a clock or a time zone: '2026-12-06'. */
export type PlainDate = string

export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && plainDateOf(date) === text
}

export function addDays(day: PlainDate, days: number): PlainDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return plainDateOf(date)
}

/** The same day so many months on, or that month's last day where it is shorter. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1)
  date.setUTCDate(0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return plainDateOf(date)
}

function plainDateOf(date: Date): PlainDate {
  return date.toISOString().slice(0, 10)
}
