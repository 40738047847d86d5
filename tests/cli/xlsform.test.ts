import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentHash } from '../../src/core/instrument/contentHash'
import { writeXlsForm } from '../../src/reports/xlsform/writeXlsForm'
import { aForm } from '../reports/xlsform/forms'
import { anInstrument, anInstrumentDocument } from '../support/builders/instrumentBuilders'
import { folderWith, project, soundings } from '../support/commandLine/soundings'

test('an instrument goes to a workbook and comes back the same; a file that is there is not written over', async () => {
  const folder = folderWith({ 'a.json': anInstrumentDocument() })
  expect(await soundings(['to-xlsform', 'a.json', 'a.xlsx'], { folder })).toMatchObject({ exit: 0, out: '', err: '' })
  const back = await soundings(['from-xlsform', 'a.xlsx'], { folder })
  expect(back).toMatchObject({ exit: 0, err: '' })
  expect(contentHash(JSON.parse(back.out))).toBe(contentHash(anInstrumentDocument()))
  const [again, forced] = [
    await soundings(['to-xlsform', 'a.json', 'a.xlsx'], { folder }),
    await soundings(['to-xlsform', 'a.json', 'a.xlsx', '--force'], { folder }),
  ]
  expect(again).toMatchObject({ exit: 3, err: 'a.xlsx: This file is there already. Say --force to write over it.\n' })
  expect(forced.exit).toBe(0)
})

test('both ends may be pipes', async () => {
  const made = await soundings(['to-xlsform', '-', '-'], { stdin: JSON.stringify(anInstrumentDocument()) })
  expect(made.bytes.equals(Buffer.from(writeXlsForm(anInstrumentDocument())))).toBe(true)
  const args = ['from-xlsform', '-', '--publisher', 'riverside-cvs', '--id', 'our-look']
  const back = await soundings(args, { stdin: made.bytes })
  expect(JSON.parse(back.out)).toMatchObject({ publisher: 'riverside-cvs', id: 'our-look' })
})

test('half a name for what a form restores is not understood; what nobody stated is to be filled in', async () => {
  const folder = folderWith({
    'ours.xlsx': writeXlsForm(anInstrument()),
    'theirs.xlsx': aForm({ survey: '| type | name | label |\n| text | a | A? |' }),
  })
  const [half, whole, theirs] = await Promise.all([
    soundings(['from-xlsform', 'ours.xlsx', '--id', 'our-look'], { folder }),
    soundings(['from-xlsform', 'ours.xlsx', '--id', 'our-look', '--publisher', 'riverside-cvs'], { folder }),
    soundings(['from-xlsform', 'theirs.xlsx'], { folder }),
  ])
  expect(half).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('needs a publisher and an id') })
  const { publisher, id, version } = anInstrument()
  expect(JSON.parse(whole.out)).toMatchObject({ id: 'our-look', derivedFrom: { publisher, id, version } })
  expect(JSON.parse(theirs.out)).toMatchObject({ publisher: 'not-stated', licence: { mayRedistribute: false } })
  expect(theirs).toMatchObject({ exit: 0, err: expect.stringContaining('fill in publisher and licence') })
})

test('what is no workbook is refused, as is a name that is none', async () => {
  const folder = folderWith({ 'a.json': anInstrumentDocument() })
  const [text, name, missing] = await Promise.all([
    soundings(['from-xlsform', 'a.json'], { folder }),
    soundings(['from-xlsform', 'a.json', '--id', 'Our Look'], { folder }),
    soundings(['from-xlsform', 'gone.xlsx', 'b.json'], { folder }),
  ])
  expect(text).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('not an Excel workbook') })
  expect(name).toMatchObject({ exit: 2, out: '' })
  expect(missing).toMatchObject({ exit: 3, out: '' })
  expect(() => readFileSync(join(folder, 'b.json'))).toThrow()
  expect(project).not.toBe(folder)
})
