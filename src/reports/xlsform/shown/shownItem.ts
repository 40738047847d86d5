import type { Item } from '../../../core/instrument/itemSchema'
import type { Text } from '../../../core/instrument/text'
import { rangeText } from '../expressions/numberRange'
import type { ShownList } from './shownChoices'

/** A row of the survey sheet, before its texts are put into columns by language. */
export type ShownRow = {
  type: string
  name: string
  label: Text
  hint: Text
  guidance: Text
  relevant: string
  constraint: string
  choiceFilter: string
}

export function aRow(row: Partial<ShownRow> & { type: string; name: string }): ShownRow {
  return { label: {}, hint: {}, guidance: {}, relevant: '', constraint: '', choiceFilter: '', ...row }
}

/** An item's row: the question is the label, the help for the person who asks is the guidance. */
export function shownItem(
  item: Item,
  of: { name: string; list: ShownList | undefined; relevant: string; languages: string[] },
): ShownRow {
  return aRow({
    type: typeOf(item, of.list),
    name: of.name,
    label: item.probe,
    hint: withEnds(item, of.languages),
    guidance: item.help ?? {},
    relevant: of.relevant,
    constraint: constraintOf(item, of.list),
    choiceFilter: of.list?.filter ?? '',
  })
}

function typeOf({ kind, number }: Item, list: ShownList | undefined): string {
  if (kind === 'several') return `select_multiple ${list?.list}`
  if (kind === 'number') return number?.whole === false ? 'decimal' : 'integer'
  return kind === 'text' || kind === 'note' ? kind : `select_one ${list?.list}`
}

function constraintOf({ kind, number }: Item, list: ShownList | undefined): string {
  if (kind === 'number' && number) return rangeText(number)
  if (kind !== 'several' || !list) return ''
  return aloneOnly(list.choices.filter(({ code }) => isNonLevel(code)).map(({ name }) => name))
}

function isNonLevel(code: unknown): boolean {
  return code === 'dont-know' || code === 'does-not-apply'
}

/** What `aloneOnly` writes. */
export const aloneOnlyForm =
  /^count-selected\(\.\) = 1 or not\(selected\(\., 'dont-know'\)( or selected\(\., 'does-not-apply'\))?\)$/

/** Nobody means 'don't know' and an answer at once. */
function aloneOnly(names: string[]): string {
  const chosen = names.map((name) => `selected(., '${name}')`).join(' or ')
  return `count-selected(.) = 1 or not(${chosen})`
}

/** Letters of a hint with its ends: more would not fit a cell, and cut ends could not be taken out again. */
const longestWithEnds = 10_000

/** The hint, and what the lowest and the highest number mean, which a form has no other place for. */
function withEnds({ hint = {}, number }: Item, languages: string[]): Text {
  const ends = endsOf(number)
  const texts = languages.map((language) => {
    const both = [hint[language], ends[language]].filter((part) => part !== undefined).join(' ')
    return [language, both.length > longestWithEnds ? (hint[language] ?? '') : both] as const
  })
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** `(0: not at all; 10: fully)`, by language. */
export function endsOf(number: Item['number']): Text {
  if (!number) return {}
  const { from, to, fromLabel = {}, toLabel = {}, unit = {} } = number
  const languages = [...new Set([fromLabel, toLabel, unit].flatMap((text) => Object.keys(text)))]
  return Object.fromEntries(
    languages.map((language) => {
      const parts = [
        ...(fromLabel[language] === undefined ? [] : [`${from}: ${fromLabel[language]}`]),
        ...(toLabel[language] === undefined ? [] : [`${to}: ${toLabel[language]}`]),
        ...(unit[language] === undefined ? [] : [unit[language]]),
      ]
      return [language, `(${parts.join('; ')})`]
    }),
  )
}
