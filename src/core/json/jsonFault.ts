/**
 * Where a text stops being JSON, and what it should say there. The slip may stand earlier: in what was opened last and is
 * still open, or in the words in quotes that stand right before.
 */
export type JsonFault = { at: number; wanted: string; openAt?: number | undefined; textAt?: number | undefined }

/** An object or list that is still open; a list has no keys. */
type Open = { at: number; keys: Map<string, number> | undefined }

/** Hears of a key that its object has already, and where the two stand. */
export type OnRepeated = (key: string, at: number, firstAt: number) => void

const wantedFor = {
  value: 'a value',
  'first-value': 'a value or ]',
  'first-key': 'a key in double quotes or }',
  key: 'a key in double quotes',
}

type Next = keyof typeof wantedFor | 'more'

/**
 * The first fault of a text that is to be JSON (RFC 8259), or nothing. `onRepeated` hears of every key that its object has
 * already. Walked without recursion: however deep brackets are nested, it ends.
 */
export function jsonFault(text: string, onRepeated: OnRepeated): JsonFault | undefined {
  const open: Open[] = []
  let next: Next = 'value'
  let at = afterSpace(text, 0)
  let lastText: number | undefined
  for (;;) {
    if (text[at] === '"') lastText = at
    const step = takeOne(text, { at, next, open, onRepeated })
    if ('wanted' in step) return { ...step, openAt: open.at(-1)?.at, textAt: lastText }
    if (text[at] !== '"') lastText = undefined
    at = afterSpace(text, step.at)
    if (open.length === 0) return at === text.length ? undefined : { at, wanted: 'the end of the file' }
    next = step.next
  }
}

type Standing = { at: number; next: Next; open: Open[]; onRepeated: OnRepeated }
type Step = { at: number; next: Next } | JsonFault

function takeOne(text: string, standing: Standing): Step {
  const { at, next, open } = standing
  const sign = text[at]
  const isObject = open.at(-1)?.keys !== undefined
  const mayClose = next === 'more' || next === 'first-key' || next === 'first-value'
  if (mayClose && sign === (isObject ? '}' : ']')) {
    open.pop()
    return { at: at + 1, next: 'more' }
  }
  if (next === 'more')
    return sign === ',' ? { at: at + 1, next: isObject ? 'key' : 'value' } : fault(at, closing(isObject))
  const wanted = wantedFor[next]
  return next === 'key' || next === 'first-key' ? takeKey(text, standing, wanted) : takeValue(text, standing, wanted)
}

function closing(isObject: boolean): string {
  return `a comma or ${isObject ? '}' : ']'}`
}

function takeKey(text: string, { at, open, onRepeated }: Standing, wanted: string): Step {
  if (text[at] !== '"') return fault(at, wanted)
  const end = endOfString(text, at)
  if (typeof end !== 'number') return end
  const key: string = JSON.parse(text.slice(at, end))
  const keys = open.at(-1)?.keys
  const firstAt = keys?.get(key)
  if (firstAt !== undefined) onRepeated(key, at, firstAt)
  else keys?.set(key, at)
  const colon = afterSpace(text, end)
  return text[colon] === ':' ? { at: colon + 1, next: 'value' } : fault(colon, 'a colon')
}

function takeValue(text: string, { at, open }: Standing, wanted: string): Step {
  const sign = text[at]
  if (sign === '{' || sign === '[') {
    open.push({ at, keys: sign === '{' ? new Map() : undefined })
    return { at: at + 1, next: sign === '{' ? 'first-key' : 'first-value' }
  }
  if (sign === '"') {
    const end = endOfString(text, at)
    return typeof end === 'number' ? { at: end, next: 'more' } : end
  }
  plainValue.lastIndex = at
  const [plain] = plainValue.exec(text) ?? []
  return plain ? { at: at + plain.length, next: 'more' } : fault(at, wanted)
}

/** A number, which begins with no needless nought, or one of the three words. */
const plainValue = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const oneEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function endOfString(text: string, from: number): number | JsonFault {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return fault(at, 'the rest of a text in double quotes')
    if (code !== 0x5c) continue
    oneEscape.lastIndex = at
    const [escaped] = oneEscape.exec(text) ?? []
    if (!escaped) return fault(at, 'an escape that JSON knows, such as \\n, \\" or \\u00e9')
    at += escaped.length - 1
  }
  return fault(text.length, 'the rest of a text in double quotes')
}

function afterSpace(text: string, from: number): number {
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}

const space = /[ \t\n\r]*/y

function fault(at: number, wanted: string): JsonFault {
  return { at, wanted }
}
