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

const inCardiff = JSON.stringify(anInstrumentDocument()).replace('"en":"', '"en":"Tŷ ')

test('a text that says by its mark that it is UTF-16 is read as the command line reads it', async () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${inCardiff}`, 'utf16le'))
  const found = await readInstrumentFile(new File([bytes], 'ours.json'))
  expect(found).toMatchObject({ ok: true, document: JSON.parse(inCardiff) })
})

test.each([
  ['Latin-1', Buffer.from(inCardiff.replace('ŷ', 'ÿ'), 'latin1')],
  ['UTF-16 without its mark', Buffer.from(inCardiff, 'utf16le')],
])('a text in %s is told how to be saved, and no letter of it is replaced', async (_, bytes) => {
  expect(await readInstrumentFile(new File([new Uint8Array(bytes)], 'ours.json'))).toEqual({
    ok: false,
    why: 'json-slip',
    problems: [{ where: 'line 1', what: 'This is not text in UTF-8. Save the file as UTF-8.' }],
  })
})

test('a picture is no slip in how a file is written', async () => {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
  expect(await readInstrumentFile(new File([bytes], 'ours.json'))).toEqual({ ok: false, why: 'not-json', problems: [] })
})
