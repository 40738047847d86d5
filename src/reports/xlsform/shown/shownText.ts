import { type Text, tagForm } from '../../../core/instrument/text'

/** Room is left for the apostrophe that defuses a cell: a spreadsheet holds 32,767 letters. */
export const mostLettersWritten = 32_000

/**
 * A text as it stands in a cell of the form. `${` would be read as an answer to be put in its place: an invisible joiner
 * (U+2060) between the two keeps it a text. What is too long for a cell is cut, visibly.
 */
export function asCell(text: string): string {
  const inert = text.replace(/\$(\u2060*)\{/g, '$$\u2060$1{')
  return inert.length <= mostLettersWritten ? inert : `${inert.slice(0, mostLettersWritten)}…`
}

/** The way back, as far as there is one: blanks around a text and what was cut are gone. */
export function fromCell(cell: string): string {
  return cell.trim().replace(/\$\u2060(\u2060*)\{/g, '$$$1{')
}

/** A text of cells by language, without those that say nothing. */
export function textFromCells(cells: Text): Text {
  const texts = Object.entries(cells).map(([language, cell]) => [language, fromCell(cell)] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

/** How a column names its language: `English (en)`. */
export function languageName(tag: string): string {
  return `${englishNameOf(tag) ?? tag} (${tag})`
}

/** The tag in a column's language, as `English (en)` or `en` says it. */
export function tagIn(language: string): string | undefined {
  const said = /\(\s*([A-Za-z0-9-]+)\s*\)\s*$/.exec(language)?.[1] ?? language.trim()
  const [first = '', ...more] = said.split('-')
  const tag = [first.toLowerCase(), ...more].join('-')
  return tagForm.test(tag) ? tag : undefined
}

/** Nothing for a tag that only looks like one, or a name that would be taken for a tag or a column of its own. */
function englishNameOf(tag: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag)
    return name && !/[():]/.test(name) ? name : undefined
  } catch {
    return undefined
  }
}
