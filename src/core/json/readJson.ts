import type { JsonFault } from './jsonFault'
import { jsonFault } from './jsonFault'

/** A place in a text, both counted from 1; columns in UTF-16 units, as editors count them. */
export type TextPlace = { line: number; column: number }

/** A key that stands twice in one object: the last one counts, and the first is lost without a word. */
export type RepeatedKey = TextPlace & { key: string }

export type ReadJson =
  | { ok: true; value: unknown; repeated: RepeatedKey[] }
  | ({ ok: false; message: string } & TextPlace)

/** JSON as `JSON.parse` reads it, and what that does not say: where a text is wrong, and which keys stand twice. */
export function readJson(text: string): ReadJson {
  const repeated: { at: number; key: string }[] = []
  const fault = jsonFault(text, (key, at) => {
    if (repeated.length < mostRepeated) repeated.push({ key, at })
  })
  if (fault) return { ok: false, message: sentenceFor(fault, text), ...placeOf(text, fault.at) }
  return { ok: true, value: JSON.parse(text), repeated: repeated.map(({ key, at }) => ({ key, ...placeOf(text, at) })) }
}

/** Whoever has mended so many will look again. */
const mostRepeated = 100

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at)
  const lines = before.split('\n').length
  return { line: lines, column: at - before.lastIndexOf('\n') }
}

function sentenceFor({ wanted, at }: JsonFault, text: string): string {
  const found = text.slice(at, at + 1)
  if (text.trim() === '') return 'The text is empty.'
  if (found === '') return `The text ends too early: ${wanted} should follow.`
  if (found === '\n' && wanted === 'the rest of a text in double quotes')
    return 'A text in double quotes ends on its own line.'
  const hint = hints.find(({ to, when }) => to.test(wanted) && when.test(text.slice(at, at + 10)))
  return `Here should stand ${wanted}, not ${shown(found, text, at)}.${hint ? ` ${hint.says}` : ''}`
}

const hints = [
  { to: /./, when: /^['‘’“”]/, says: 'Keys and texts stand in straight double quotes.' },
  { to: /a key/, when: /^[}\]]/, says: 'Is there a comma too many before it?' },
  { to: /a value/, when: /^[}\]]/, says: 'Is there a comma too many before it?' },
  { to: /a comma/, when: /^["{[\w]/, says: 'Is a comma missing before it?' },
  { to: /./, when: /^\/[/*]/, says: 'JSON has no comments.' },
  { to: /a value/, when: /^(True|False|None|NaN|undefined)/, says: 'The words are true, false and null.' },
]

function shown(found: string, text: string, at: number): string {
  const [word = found] = /^[\p{L}\p{N}_]{1,20}/u.exec(text.slice(at, at + 20)) ?? []
  const code = word.codePointAt(0) ?? 0
  return code < 0x20 ? `the control character U+${code.toString(16).padStart(4, '0')}` : `‘${word}’`
}
