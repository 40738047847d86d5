import { itemSchema } from '../../../core/instrument/itemSchema'
import type { Text } from '../../../core/instrument/text'
import { factPrefix } from '../shown/factPrefix'
import type { FormRow, ShownForm } from '../shown/shownForm'
import { asCell, languageName } from '../shown/shownText'
import type { SheetOfTexts } from '../workbook/sheet'
import { domainFacts, itemFacts } from './itemFacts'

/** The rows of the form; columns that no row fills are left out, but for those that every form has. */
export function surveySheet({ languages, rows }: ShownForm): SheetOfTexts {
  const cells = rows.map((row) => new Map([...visibleCells(row, languages), ...factsOf(row)]))
  const filled = new Set(cells.flatMap((row) => [...row].flatMap(([header, text]) => (text === '' ? [] : [header]))))
  const visible = visibleHeaders(languages).filter((header) => alwaysThere.includes(header) || filled.has(header))
  const facts = [...filled].filter((header) => header.startsWith(factPrefix)).sort(byFact)
  const headers = [...visible, ...facts]
  return { name: 'survey', rows: [headers, ...cells.map((row) => headers.map((header) => row.get(header) ?? ''))] }
}

/** A column of texts in one language. */
export function languageHeader(key: string, language: string): string {
  return `${key}::${languageName(language)}`
}

const alwaysThere = ['type', 'name']

function visibleHeaders(languages: string[]): string[] {
  const texts = ['label', 'hint', 'guidance_hint']
  const columns = texts.flatMap((key) => languages.map((language) => languageHeader(key, language)))
  return [...alwaysThere, ...columns, 'relevant', 'constraint', 'choice_filter']
}

function visibleCells({ row }: FormRow, languages: string[]): [string, string][] {
  const text = (key: string, of: Text) =>
    languages.map((language): [string, string] => [languageHeader(key, language), asCell(of[language] ?? '')])
  return [
    ['type', row.type],
    ['name', row.name],
    ...text('label', row.label),
    ...text('hint', row.hint),
    ...text('guidance_hint', row.guidance),
    ['relevant', row.relevant],
    ['constraint', row.constraint],
    ['choice_filter', row.choiceFilter],
  ]
}

function factsOf(row: FormRow): Map<string, string> {
  if (row.of === 'item') return itemFacts(row.item)
  if (row.of === 'domain' || row.of === 'story') return domainFacts(row.domain, row.of)
  return row.of === 'end' ? new Map() : new Map([[`${factPrefix}part`, row.of]])
}

const factOrder = ['id', 'part', ...Object.keys(itemSchema.shape)]

/** As the format of instruments has them; pieces of one fact stay together. */
function byFact(one: string, other: string): number {
  return placeOf(one) - placeOf(other)
}

function placeOf(header: string): number {
  const [key = '', piece = '1'] = header.slice(factPrefix.length).split('-')
  return factOrder.indexOf(key) * 1000 + Number(piece)
}
