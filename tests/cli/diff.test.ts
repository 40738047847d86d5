import { expect, test } from 'vitest'
import { anInstrumentDocument, anItem } from '../support/builders/instrumentBuilders'
import { folderWith, soundings } from '../support/commandLine/soundings'

const [budget, records] = [anItem('budget'), anItem('records')]
const version = (number: string, items: unknown[]) => ({
  ...anInstrumentDocument({ items: [budget] }),
  items,
  version: number,
})
const folder = folderWith({
  'old.json': version('1.0.0', [budget, records]),
  'worded.json': version('1.1.0', [{ ...budget, probe: { en: 'Is there a budget?' } }, records]),
  'turned.json': version('1.1.0', [{ ...budget, reverse: true }, records]),
  'revised.json': version('1.1.0', [{ ...budget, reverse: true, revision: 2 }, records, anItem('reserves')]),
  'other.json': { ...version('1.0.0', [anItem('welcome')]), id: 'first-welcome' },
  'without.json': version('1.1.0', [budget]),
})

test('other words for the same meaning are told, and are no fault', async () => {
  const { exit, out } = await soundings(['diff', 'old.json', 'worded.json'], { folder })
  expect(exit).toBe(0)
  expect(out).toBe(
    'soundings/small-diagnosis 1.0.0 → soundings/small-diagnosis 1.1.0\n\n' +
      'Other words, same meaning\n  budget: probe\n\nUnchanged items: 1\n',
  )
})

test('a meaning that changed without a new revision ends with 1; with one it ends with 0', async () => {
  const [turned, revised, gone] = await Promise.all([
    soundings(['diff', 'old.json', 'turned.json'], { folder }),
    soundings(['diff', 'old.json', 'revised.json'], { folder }),
    soundings(['diff', 'old.json', 'without.json'], { folder }),
  ])
  expect(turned.exit).toBe(1)
  expect(turned.out).toContain(
    'Must not be\n  budget: its kind, values, options or direction changed; its revision did not\n',
  )
  expect(revised.exit).toBe(0)
  expect(revised.out).toContain('Changed, under a new revision\n  budget: revision 1 → 2')
  expect(revised.out).toContain('New\n  reserves\n')
  expect(gone).toMatchObject({ exit: 1, out: expect.stringContaining('records: it is gone; retire it instead') })
})

test('the same file twice says the same, and --json is for scripts', async () => {
  const [same, json, missing] = await Promise.all([
    soundings(['diff', 'old.json', 'old.json'], { folder }),
    soundings(['diff', 'old.json', 'turned.json', '--json'], { folder }),
    soundings(['diff', 'old.json', 'gone.json'], { folder }),
  ])
  expect(same).toMatchObject({ exit: 0, out: expect.stringContaining('The two say the same.') })
  expect(json.exit).toBe(1)
  expect(JSON.parse(json.out)).toMatchObject({ from: '1.0.0', to: '1.1.0', faults: [{ fault: 'meaning-changed' }] })
  expect(missing).toMatchObject({ exit: 3, out: '', err: 'gone.json: There is no such file.\n' })
})

test('two instruments that have nothing to do with each other are told as such; --json names them', async () => {
  const [lines, json] = await Promise.all([
    soundings(['diff', 'old.json', 'other.json'], { folder }),
    soundings(['diff', 'old.json', 'other.json', '--json'], { folder }),
  ])
  expect(lines).toMatchObject({
    exit: 0,
    out: 'soundings/small-diagnosis 1.0.0 → soundings/first-welcome 1.0.0\n\nThese are two different instruments.\n',
  })
  expect(JSON.parse(json.out)).toMatchObject({
    instruments: {
      from: { publisher: 'soundings', id: 'small-diagnosis' },
      to: { publisher: 'soundings', id: 'first-welcome' },
    },
    kinship: 'other',
    added: ['welcome'],
  })
})
