import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedResultSchema } from '../../src/core/scoring/published/publishedResultSchema'
import { anInstrumentDocument } from '../support/builders/instrumentBuilders'
import { folderWith, soundings } from '../support/commandLine/soundings'

const said = { answers: { budget: { level: 3 }, records: { level: 2 }, reserves: { level: 2 } } }
const folder = folderWith({
  'a.json': anInstrumentDocument(),
  'b.json': said,
  'wrong.json': { answers: { budget: 7, bugdet: 1 } },
})

test('answers come to a result, as JSON and nothing else', async () => {
  const { exit, out, err } = await soundings(['score', 'a.json', 'b.json'], { folder })
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  const result = publishedResultSchema.parse(JSON.parse(out))
  expect(result.domains[0]).toMatchObject({ score: { exact: '700/9', shown: '78' }, band: { id: 'working' } })
})

test('the answers, or the instrument, may come on standard input', async () => {
  const [answers, instrument] = await Promise.all([
    soundings(['score', 'a.json', '-'], { folder, stdin: JSON.stringify(said) }),
    soundings(['score', '-', 'b.json'], { folder, stdin: JSON.stringify(anInstrumentDocument()) }),
  ])
  expect(answers.exit).toBe(0)
  expect(instrument.out).toBe(answers.out)
})

test('an instrument that ships is found by its name, from any folder', async () => {
  const stdin = JSON.stringify({ answers: {} })
  const [newest, named, unknown] = await Promise.all([
    soundings(['score', 'quick-check', '-'], { folder: join(folder, '..'), stdin }),
    soundings(['score', 'quick-check@1.0.0', '-', '--language', 'cy'], { stdin }),
    soundings(['score', 'quick-chek', '-'], { stdin }),
  ])
  expect(JSON.parse(newest.out).instrument).toMatchObject({ publisher: 'soundings', id: 'quick-check' })
  expect(JSON.parse(named.out).instrument).toMatchObject({ version: '1.0.0' })
  expect(unknown.exit).toBe(3)
  expect(JSON.parse(unknown.out).problems[0].message).toContain('quick-check@1.0.0')
})

test('answers that do not fit are told as JSON, all at once, and end with 1', async () => {
  const { exit, out, err } = await soundings(['score', 'a.json', 'wrong.json'], { folder })
  expect({ exit, err }).toEqual({ exit: 1, err: '' })
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        file: 'wrong.json',
        where: 'answers.budget',
        problem: 'answer',
        message: expect.stringContaining('one of 0 (Not'),
      },
      { file: 'wrong.json', where: 'answers.bugdet', problem: 'unknown-item', message: expect.any(String) },
    ],
  })
})

test('what is wrong with both files is told at once; a file that is not there ends with 3', async () => {
  const { exit, out } = await soundings(['score', 'gone.json', '-'], { folder, stdin: '{"answers": }' })
  expect(exit).toBe(3)
  expect(JSON.parse(out).problems).toEqual([
    { file: 'gone.json', where: '', problem: 'unreadable', message: 'There is no such file.' },
    {
      file: 'standard input',
      where: 'line 1, column 13',
      problem: 'not-json',
      message: 'Here should stand a value, not ‘}’. Is there a comma too many before it?',
    },
  ])
})
