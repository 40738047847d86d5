/**
 * Ways of writing a text into a cell, each with the way back: a spreadsheet that opens the file, or a CSV made from it, must
 * not run the text as a formula, and XML cannot hold every character.
 */

/** Puts an apostrophe before what a spreadsheet could take for a formula (OWASP, CSV injection). */
export function defused(text: string): string {
  return dangerous.test(text) ? `'${text}` : text
}

export function restored(text: string): string {
  return defusedForm.test(text) ? text.slice(1) : text
}

/** Full-width signs count: some spreadsheets read them as the plain ones. */
const dangerous = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const defusedForm = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Characters that XML has no place for, or would change, as ECMA-376 writes them (22.4.2.4): `_x000D_`. */
export function xmlSafe(text: string): string {
  return text.replace(
    unsafe,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}

export function fromXmlSafe(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Control characters, halves of a pair, non-characters, and an underscore that would be read as such a sign. */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what cannot be written
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g
