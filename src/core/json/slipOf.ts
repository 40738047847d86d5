import type { JsonFault } from './jsonFault'
import { placeIn, placeInWords } from './textPlace'
import { fromWordProcessor } from './wordProcessor'

/** A fault in a sentence for whoever wrote the text by hand, and where to look: the slip may stand before the fault. */
export function slipOf(fault: JsonFault, text: string): { at: number; message: string } {
  const document = fromWordProcessor(text)
  if (document) return { at: 0, message: document }
  const curly = curlyEnd(fault, text)
  if (curly === undefined) return { at: fault.at, message: sentenceFor(fault, text) }
  const message = `Here should stand a straight double quote, ", not ‘${text[curly]}’. Word processors make quotes curly.`
  return { at: curly, message }
}

const restOfText = 'the rest of a text in double quotes'

/** Where words in quotes were closed by a curly quote, so that they ran on to the end of the line or into the next words. */
function curlyEnd({ at, wanted, textAt }: JsonFault, text: string): number | undefined {
  if (textAt === undefined) return undefined
  const said = text.slice(textAt + 1, at)
  const ended = [
    { to: restOfText, by: /[“”„][\s,:}\]]*$/ },
    { to: 'a colon', by: /[“”„]\s*:/ },
    { to: 'a comma or }', by: /[“”„]\s*[,}\]]\s*"\s*$/ },
    { to: 'a comma or ]', by: /[“”„]\s*[,}\]]\s*"\s*$/ },
  ].find(({ to }) => to === wanted)
  const place = ended ? said.search(ended.by) : -1
  return place < 0 ? undefined : textAt + 1 + place
}

function sentenceFor(fault: JsonFault, text: string): string {
  const { wanted, at } = fault
  const found = text.slice(at, at + 1)
  if (text.trim() === '') return 'The text is empty.'
  if (found === '') return `The text ends too early: ${wanted} should follow.${stillOpen(fault, text)}`
  if ((found === '\n' || found === '\r') && wanted === restOfText)
    return 'A text in double quotes ends on its own line.'
  return `Here should stand ${wanted}, not ${shown(found, text, at)}.${hintFor(fault, text)}`
}

function hintFor(fault: JsonFault, text: string): string {
  const { wanted, at } = fault
  const here = text.slice(at, at + 10)
  if (isUnclosed(wanted, here)) {
    return ` Before it a ${text[fault.openAt ?? 0] === '{' ? '}' : ']'} seems to be missing.${stillOpen(fault, text)}`
  }
  if (/a comma/.test(wanted) && fault.textAt !== undefined && !/^["{[]/.test(here)) {
    return ' Is a comma missing before it, or does a " stand inside the text? Inside a text write \\" for it.'
  }
  const hint = hints.find(({ to, when }) => to.test(wanted) && when.test(here))
  return hint ? ` ${hint.says}` : ''
}

/** Something new begins where a key is due, or something else ends than was opened last. */
function isUnclosed(wanted: string, here: string): boolean {
  if (/key/.test(wanted)) return /^[{\]]/.test(here)
  return wanted.endsWith('}') ? here.startsWith(']') : wanted.endsWith(']') && here.startsWith('}')
}

function stillOpen({ openAt }: JsonFault, text: string): string {
  if (openAt === undefined) return ''
  return ` The ${text[openAt]} at ${placeInWords(placeIn(text, openAt))} is still open.`
}

const hints = [
  { to: /./, when: /^['‘’“”„]/, says: 'Keys and texts stand in straight double quotes.' },
  { to: /./, when: /^[\u00a0\u2000-\u200d\u2028\u2029\u202f\ufeff]/, says: 'Type an ordinary space in its place.' },
  { to: /a key/, when: /^[}\]]/, says: 'Is there a comma too many before it?' },
  { to: /a value/, when: /^[}\]]/, says: 'Is there a comma too many before it?' },
  { to: /a comma/, when: /^["{[\w]/, says: 'Is a comma missing before it?' },
  { to: /the end/, when: /^[}\],]/, says: 'A bracket before it closes the whole file too early.' },
  { to: /./, when: /^\/[/*]/, says: 'JSON has no comments.' },
  { to: /a value/, when: /^-?0\d/, says: 'A number has no 0 before its first digit.' },
  { to: /a value/, when: /^-?\.\d/, says: 'Write a 0 before the point, like 0.5.' },
  { to: /a value/, when: /^(True|False|None|NaN|undefined)/, says: 'The words are true, false and null.' },
]

function shown(found: string, text: string, at: number): string {
  const [word = found] = /^[\p{L}\p{N}_]{1,20}/u.exec(text.slice(at, at + 20)) ?? []
  const code = word.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code === 0xa0 || code === 0x202f) return `a non-breaking space (${number})`
  if (unseen.test(word)) return `a character that nobody sees (${number})`
  return code < 0x20 ? `the control character ${number}` : `‘${word}’`
}

const unseen = /^[\u2000-\u200d\u2028\u2029\ufeff]/
