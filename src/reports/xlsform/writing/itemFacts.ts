import type { Domain } from '../../../core/instrument/instrumentSchema'
import { type Item, itemSchema } from '../../../core/instrument/itemSchema'
import { factPrefix } from '../shown/factPrefix'
import { endsOf } from '../shown/shownItem'
import { asCell, textFromCells } from '../shown/shownText'
import { inPieces } from './inPieces'

/** What an item is beyond its row: one column for each fact, in pieces where a cell would be too small. */
export function itemFacts(item: Item): Map<string, string> {
  const facts = new Map([[`${factPrefix}id`, item.id]])
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined || isInRow(key, item) || isUsual(key, value)) continue
    inPieces(written(value)).forEach((piece, position) => {
      facts.set(`${factPrefix}${key}${position === 0 ? '' : `-${position + 1}`}`, piece)
    })
  }
  return facts
}

/** A group's row says which domain it is; a story's row, that it is one. */
export function domainFacts({ id }: Domain, part: 'domain' | 'story'): Map<string, string> {
  return new Map([
    [`${factPrefix}id`, id],
    [`${factPrefix}part`, part],
  ])
}

/** JSON, but a plain word stays plain, so that people can read and change it. */
function written(value: unknown): string {
  // What looks like an answer to be put in its place would trouble those who read every column.
  const json = JSON.stringify(value).replace(/\$\{/g, '\\u0024{')
  return typeof value === 'string' && isPlainWord(value) ? value : json
}

/** A word, an id, a version or a day, which cannot be read as JSON. */
function isPlainWord(text: string): boolean {
  if (['true', 'false', 'null'].includes(text)) return false
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) && Number.isNaN(Number(text))
}

/** The row itself says it, and says it whole. */
function isInRow(key: string, item: Item): boolean {
  if (key === 'id' || key === 'domain') return true
  if (key === 'probe') return saysAll(item.probe)
  if (key === 'help') return saysAll(item.help ?? {})
  return key === 'hint' && saysAll(item.hint ?? {}) && !looksLikeEnds(item)
}

/** Not what is too long for a cell, or has blanks around it. */
function saysAll(text: Record<string, string>): boolean {
  const cells = Object.entries(text).map(([language, words]) => [language, asCell(words)])
  const read = textFromCells(Object.fromEntries(cells))
  return Object.entries(text).every(([language, words]) => read[language] === words)
}

function looksLikeEnds({ hint = {}, number }: Item): boolean {
  return Object.entries(endsOf(number)).some(([language, ends]) => hint[language]?.endsWith(ends))
}

const usual = itemSchema.parse({
  id: 'usual',
  domain: 'usual',
  revision: 1,
  since: '1.0.0',
  name: { en: 'Usual' },
  probe: { en: 'Usual?' },
})

/** Always said: what has no default, or would look forgotten. */
const alwaysSaid = ['kind', 'revision', 'since', 'name', 'weight']

function isUsual(key: string, value: unknown): boolean {
  if (alwaysSaid.includes(key)) return false
  return JSON.stringify(Object.entries(usual).find(([name]) => name === key)?.[1]) === JSON.stringify(value)
}
