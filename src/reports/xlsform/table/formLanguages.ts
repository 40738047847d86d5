import type { Text } from '../../../core/instrument/text'
import { tagIn, textFromCells } from '../shown/shownText'
import { cellIn, type FormTable, type TableRow } from './formTable'
import { columnPlace, type Notes, quoted } from './notCarried'

/** The form's languages: its own (that of columns which name none), and the tag of each that columns name. */
export type FormLanguages = { base: string; tags: ReadonlyMap<string, string> }

const textKeys = ['label', 'hint', 'guidance_hint']

/** Reads the languages from the columns. `plain` is the language of a form that does not say its own. */
export function formLanguages(
  tables: FormTable[],
  settings: TableRow | undefined,
  plain: string,
  notes: Notes,
): FormLanguages {
  const columns = tables.flatMap(({ sheet, columns }) =>
    columns.filter(({ key }) => textKeys.includes(key)).map((column) => ({ ...column, sheet })),
  )
  const tags = tagsOf(columns.flatMap(({ rest }) => (rest === '' ? [] : [rest])))
  const strange = columns.filter(({ rest }) => rest !== '' && !tags.has(rest))
  const hasPlain = columns.some(({ rest }) => rest === '')
  const base = baseOf({ said: settings ? cellIn(settings, 'default_language') : '', tags, hasPlain, plain, notes })
  const [first] = strange
  if (first && tags.size === 0 && !hasPlain) tags.set(first.rest, base)
  for (const { sheet, header, rest } of strange) {
    if (tags.has(rest)) continue
    const what = `Soundings does not know the language ${quoted(rest)}. Add its tag in brackets, as in 'French (fr)'.`
    notes.add(columnPlace(sheet, header), what)
  }
  return { base, tags }
}

type Said = { said: string; tags: Map<string, string>; hasPlain: boolean; plain: string; notes: Notes }

function baseOf({ said, tags, hasPlain, plain, notes }: Said): string {
  const named = tagsOf([said]).get(said)
  if (named && (hasPlain || [...tags.values()].includes(named))) return named
  const [first] = tags.values()
  if (first && !hasPlain) return first
  if ([...tags.values()].includes(plain)) return plain
  notes.add('settings', `The form does not say what language it is in; it is taken as ${quoted(plain)}.`)
  return plain
}

/** Languages are named as `English (en)`, `en`, `English` or `Français`; the order in which they are met is kept. */
function tagsOf(languages: string[]): Map<string, string> {
  const names = languages.some((language) => !isTagged(language)) ? tagsByName() : new Map<string, string>()
  return new Map(
    [...new Set(languages)].flatMap((language) => {
      const tag = isTagged(language) ? tagIn(language) : names.get(language.toLowerCase())
      return tag ? [[language, tag] as const] : []
    }),
  )
}

/** Letters. A longer heading names no language, and is not searched for one. */
const longestName = 100

function isTagged(language: string): boolean {
  if (language.length > longestName) return false
  return /\(.+\)\s*$/.test(language) || /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)
}

/** Languages with a tag of two letters, by their name in English and in themselves. */
function tagsByName(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const names = new Map<string, string>()
  for (const tag of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = english.of(tag)
    if (!name) continue
    const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)
    for (const called of [own, name]) if (called) names.set(called.toLowerCase(), tag)
  }
  return names
}

/** The cells of a text as they stand, by language; a column with the language's name wins over one without. */
export function cellsByLanguage(row: TableRow, key: string, { base, tags }: FormLanguages): Text {
  const cells: [string, string][] = []
  for (const { column, text } of row.cells) {
    if (column.key !== key) continue
    const tag = column.rest === '' ? base : tags.get(column.rest)
    if (!tag) continue
    if (column.rest === '') cells.unshift([tag, text])
    else cells.push([tag, text])
  }
  return Object.fromEntries(cells)
}

export function textIn(row: TableRow, key: string, languages: FormLanguages): Text {
  return textFromCells(cellsByLanguage(row, key, languages))
}
