import { currentLocale } from '../../words/locale'

/** A day as 'YYYY-MM-DD'. */
export type ParsedDay = { ok: true; day: string } | { ok: false; problem: 'not-understood' | 'no-year' | 'no-such-day' }

/**
 * What people write for a day: 6 Dec 2026 · 6th December 26 · Dec 6, 2026 · 6/12/2026 · 6.12.26 · 2026-12-06. Figures
 * alone are day, month, year, as here and in most of the world. A year of two figures lies in this century.
 */
export function parseDay(text: string): ParsedDay {
  const parts =
    text
      .trim()
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? []
  const figures = parts.filter((part) => /^\d+$/.test(part))
  const named = parts.map(monthNamed).find((month) => month !== undefined)
  if (parts.length === 0 || parts.length > 6) return { ok: false, problem: 'not-understood' }
  if (named !== undefined) return withMonth(named, figures)
  if (figures.length < parts.length) return { ok: false, problem: 'not-understood' }
  if (figures.length === 2) return { ok: false, problem: 'no-year' }
  if (figures.length !== 3) return { ok: false, problem: 'not-understood' }
  const [first = '', second = '', third = ''] = figures
  return first.length === 4 ? dayOf(first, second, third) : dayOf(third, second, first)
}

function withMonth(month: number, figures: string[]): ParsedDay {
  if (figures.length === 1) return { ok: false, problem: 'no-year' }
  if (figures.length !== 2) return { ok: false, problem: 'not-understood' }
  const [first = '', second = ''] = figures
  return first.length === 4 ? dayOf(first, String(month), second) : dayOf(second, String(month), first)
}

function dayOf(yearText: string, monthText: string, dayText: string): ParsedDay {
  if (![2, 4].includes(yearText.length) || monthText.length > 2 || dayText.length > 2) {
    return { ok: false, problem: 'not-understood' }
  }
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText)
  const date = new Date(Date.UTC(2000, Number(monthText) - 1, Number(dayText)))
  date.setUTCFullYear(year, Number(monthText) - 1, Number(dayText))
  const exists = date.getUTCMonth() === Number(monthText) - 1 && date.getUTCDate() === Number(dayText)
  if (!exists || year < 1000) return { ok: false, problem: 'no-such-day' }
  return { ok: true, day: date.toISOString().slice(0, 10) }
}

/** Three letters are enough, in English or in the page's own language. */
function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined
  const index = monthNames().findIndex((names) => names.some((name) => name.startsWith(word) || word === `${name}t`))
  return index < 0 ? undefined : index + 1
}

let known: { locale: string; names: string[][] } | undefined

function monthNames(): string[][] {
  const locale = currentLocale()
  if (known?.locale === locale) return known.names
  const names = Array.from({ length: 12 }, (_, month) =>
    ['en-GB', locale].flatMap((language) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
          .format(Date.UTC(2000, month, 1))
          .toLowerCase(),
      ),
    ),
  )
  known = { locale, names }
  return names
}
