import { jsonFault } from './jsonFault'
import { slipOf } from './slipOf'
import type { TextPlace } from './textPlace'
import { placeIn } from './textPlace'

/** A key that stands twice in one object: the last one counts, and the first is lost without a word. */
export type RepeatedKey = TextPlace & { key: string; first: TextPlace }

export type ReadJson =
  | { ok: true; value: unknown; repeated: RepeatedKey[] }
  | ({ ok: false; message: string } & TextPlace)

/** JSON as `JSON.parse` reads it, and what that does not say: where a text is wrong, and which keys stand twice. */
export function readJson(text: string): ReadJson {
  const repeated: { at: number; firstAt: number; key: string }[] = []
  const fault = jsonFault(text, (key, at, firstAt) => {
    if (repeated.length < mostRepeated) repeated.push({ key, at, firstAt })
  })
  if (fault) {
    const { at, message } = slipOf(fault, text)
    return { ok: false, message, ...placeIn(text, at) }
  }
  return {
    ok: true,
    value: JSON.parse(text),
    repeated: repeated.map(({ key, at, firstAt }) => ({ key, ...placeIn(text, at), first: placeIn(text, firstAt) })),
  }
}

/** Whoever has mended so many will look again. */
const mostRepeated = 100
