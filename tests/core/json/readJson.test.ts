import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../../src/core/json/readJson'

test.each([
  ['{\n  "a": 1,\n}', 3, 1, 'Here should stand a key in double quotes, not ‘}’. Is there a comma too many before it?'],
  ['[1, 2', 1, 6, 'The text ends too early: a comma or ] should follow. The [ at line 1, column 1 is still open.'],
  ['{"a": 1\n "b": 2}', 2, 2, 'Here should stand a comma or }, not ‘"’. Is a comma missing before it?'],
  [
    "{'a': 1}",
    1,
    2,
    "Here should stand a key in double quotes or }, not ‘'’. Keys and texts stand in straight double quotes.",
  ],
  ['{"a": None}', 1, 7, 'Here should stand a value, not ‘None’. The words are true, false and null.'],
  ['{"a": 01}', 1, 7, 'Here should stand a value, not ‘01’. A number has no 0 before its first digit.'],
  ['{"a": .5}', 1, 7, 'Here should stand a value, not ‘.’. Write a 0 before the point, like 0.5.'],
  ['[-.5]', 1, 2, 'Here should stand a value or ], not ‘-’. Write a 0 before the point, like 0.5.'],
  ['{"a": 1} {', 1, 10, 'Here should stand the end of the file, not ‘{’.'],
  ['{"a": "x\n"}', 1, 9, 'A text in double quotes ends on its own line.'],
  ['{"a": "x\r\n"}', 1, 9, 'A text in double quotes ends on its own line.'],
  ['{"a": "\\x"}', 1, 8, 'Here should stand an escape that JSON knows, such as \\n, \\" or \\u00e9, not ‘\\’.'],
  ['// an answer file\n{}', 1, 1, 'Here should stand a value, not ‘/’. JSON has no comments.'],
  ['  \n ', 2, 2, 'The text is empty.'],
  [
    '{\n "en": "Servicing”,\n "cy": "x"}',
    2,
    18,
    'Here should stand a straight double quote, ", not ‘”’. Word processors make quotes curly.',
  ],
  [
    '{"en": "Servicing”, "cy": "x"}',
    1,
    18,
    'Here should stand a straight double quote, ", not ‘”’. Word processors make quotes curly.',
  ],
  [
    '{"en": "Ask for "key cards" today"}',
    1,
    18,
    'Here should stand a comma or }, not ‘key’. Is a comma missing before it, or does a " stand inside the text? Inside a text write \\" for it.',
  ],
  [
    '{"items": [\n {"id": "a", "name": {"en": "x"},\n {"id": "b"}]}',
    3,
    2,
    'Here should stand a key in double quotes, not ‘{’. Before it a } seems to be missing. The { at line 2, column 2 is still open.',
  ],
  [
    '{"items": [{"id": "a"]}',
    1,
    22,
    'Here should stand a comma or }, not ‘]’. Before it a } seems to be missing. The { at line 1, column 12 is still open.',
  ],
  [
    '{"a":\u00a01}',
    1,
    6,
    'Here should stand a value, not a non-breaking space (U+00A0). Type an ordinary space in its place.',
  ],
  [
    '{\\rtf1\\ansi {"id": "a"}}',
    1,
    1,
    'This is a document of a word processor (RTF). Open it there, save it as plain text, and give the name of that file the ending .json.',
  ],
])('what is wrong with %j is told with its line and column', (text, line, column, message) => {
  expect(readJson(text)).toEqual({ ok: false, line, column, message })
})

test('a key that stands twice in one object is told; the same key in another is none', () => {
  const text = '{"a": {"x": 1, "y": 2},\n "b": {"x": 1, "\\u0078": 2}, "a": 3}'
  expect(readJson(text)).toEqual({
    ok: true,
    value: { a: 3, b: { x: 2 } },
    repeated: [
      { key: 'x', line: 2, column: 16, first: { line: 2, column: 8 } },
      { key: 'a', line: 2, column: 30, first: { line: 1, column: 2 } },
    ],
  })
})

test('brackets nested ten thousand deep are read, and refused where one is missing', () => {
  const deep = '['.repeat(10_000)
  expect(readJson(`${deep}${']'.repeat(10_000)}`).ok).toBe(true)
  expect(readJson(deep)).toMatchObject({ ok: false, line: 1, column: 10_001 })
})

test('it takes exactly what JSON.parse takes', () => {
  const sign = fc.constantFrom(...'{}[]:,"\\ \n\t01-+.eE/u\'a\u0001', 'true', 'null', '1.5', '"k"', '\\u00e9', '{"a":')
  const scribbled = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
  const spoilt = fc.tuple(fc.json(), fc.nat(), sign).map(([json, at, put]) => {
    const place = at % (json.length + 1)
    return `${json.slice(0, place)}${put}${json.slice(place + (at % 2))}`
  })
  fc.assert(
    fc.property(fc.oneof(fc.json(), scribbled, spoilt), (text) => {
      const read = readJson(text)
      expect(read.ok ? { value: read.value } : 'refused').toEqual(parsedBy(text))
    }),
    { numRuns: 5_000 },
  )
})

function parsedBy(text: string): { value: unknown } | 'refused' {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return 'refused'
  }
}
