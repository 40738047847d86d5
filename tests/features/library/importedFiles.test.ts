import { expect, test } from 'vitest'
import { readInstrumentFile } from '../../../src/features/library/adapting/files/readInstrumentFile'
import { anInstrumentDocument } from '../../support/builders/instrumentBuilders'

const read = (text: string) => readInstrumentFile(new File([text], 'ours.json'))

test('a slip in how a file is written is told with its line and column, as the command line tells it', async () => {
  expect(await read('{\n  "id": "ours",\n}')).toEqual({
    ok: false,
    why: 'json-slip',
    problems: [
      {
        where: 'line 3, column 1',
        what: 'Here should stand a key in double quotes, not ‘}’. Is there a comma too many before it?',
      },
    ],
  })
})

test('a key that stands twice is refused with both its places: one of the two would be lost', async () => {
  const text = JSON.stringify(anInstrumentDocument()).replace('{', '{\n "id": "first",\n')
  expect(await read(text)).toMatchObject({
    why: 'json-slip',
    problems: [
      {
        where: expect.stringMatching(/^line 3, column \d+$/),
        what: 'The key ‘id’ stands twice in one object, before this at line 2, column 2: only one of them would count.',
      },
    ],
  })
})

test('a list as the whole file is told what a file is', async () => {
  expect(await read('[]')).toMatchObject({
    problems: [{ what: 'The whole file should be one pair of curly brackets, { … }, not an empty list, [ ].' }],
  })
})

test.each([
  ['a Word file', 'PK\u0003\u0004 … word/document.xml'],
  ['a document in RTF', '{\\rtf1\\ansi { "id": "ours" }}'],
])('%s is known as such', async (_, text) => {
  expect(await read(text)).toEqual({ ok: false, why: 'word-file', problems: [] })
})

test('what is no text at all is still told apart, and a mark before the text does no harm', async () => {
  expect(await read('\u0089PNG')).toMatchObject({ why: 'not-json' })
  expect(await read(`\uFEFF${JSON.stringify(anInstrumentDocument())}`)).toMatchObject({ ok: true })
})
