import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anInstrumentDocument } from '../support/builders/instrumentBuilders'
import { folderWith, soundings } from '../support/commandLine/soundings'

const instrument = JSON.stringify(anInstrumentDocument(), undefined, 2)
const folder = folderWith({
  'a.json': instrument,
  'bom.json': `\uFEFF${instrument.replaceAll('\n', '\r\n')}`,
  'utf-16.json': Buffer.from(`\uFEFF${instrument}`, 'utf16le'),
  'latin-1.json': Buffer.from(
    instrument.replace('"A short look."', '"\n\nCaf\u00e9"').replace('\n\n', ' \n\n'),
    'latin1',
  ),
  'cut.json': instrument.slice(0, 200),
  'huge.json': `{"answers":${' '.repeat(50_000_000)}{}}`,
  'word.json': Buffer.from('PK\u0003\u0004 [Content_Types].xml word/document.xml \u00ff', 'latin1'),
  'binary.json': Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 1]),
})
mkdirSync(join(folder, 'quick-check'))

test.each(['a.json', 'bom.json', 'utf-16.json'])('%s is read, whatever mark it begins with', async (file) => {
  const { exit, out } = await soundings(['lint', file], { folder })
  expect({ exit, out }).toEqual({ exit: 0, out: `${file}: nothing to mend\n` })
})

test('a Word file that was given the name of a JSON file is told as one', async () => {
  const { exit, out } = await soundings(['lint', 'word.json'], { folder })
  expect(exit).toBe(1)
  expect(out).toContain('This is a Word file. Open it there, save it as plain text')
})

test('what is not text in UTF-8 is told with its line', async () => {
  const [latin, binary] = await Promise.all([
    soundings(['lint', 'latin-1.json'], { folder }),
    soundings(['score', 'a.json', 'binary.json'], { folder }),
  ])
  expect(latin.exit).toBe(1)
  expect(latin.out).toMatch(/^error {4}line \d+: This is not text in UTF-8\. Save the file as UTF-8\./)
  expect(binary.exit).toBe(1)
  expect(JSON.parse(binary.out).problems).toMatchObject([{ problem: 'not-utf-8' }])
})

test('text in UTF-16 that does not say so is told to be saved as UTF-8', async () => {
  const bytes = Buffer.from(JSON.stringify(anInstrumentDocument()), 'utf16le')
  const { exit, out } = await soundings(['lint', '-'], { stdin: bytes })
  expect(exit).toBe(1)
  expect(out).toContain('line 1: This is not text in UTF-8. Save the file as UTF-8.')
})

test('a file that was cut off is told with the place where it ends', async () => {
  const { exit, out } = await soundings(['lint', 'cut.json', '--json'], { folder })
  expect(exit).toBe(1)
  expect(JSON.parse(out).findings[0].where).toMatch(/^line \d+, column \d+$/)
})

test('fifty megabytes are refused at once, and end with 3', async () => {
  const { exit, out } = await soundings(['score', 'a.json', 'huge.json'], { folder })
  expect(exit).toBe(3)
  expect(JSON.parse(out).problems[0].message).toBe('This is larger than 5 MB, more than is read here.')
})

test('a folder is no file, unless it is called like an instrument that ships', async () => {
  const [named, other, missing] = await Promise.all([
    soundings(['lint', 'quick-check'], { folder }),
    soundings(['lint', '.'], { folder }),
    soundings(['lint', 'nowhere/a.json'], { folder }),
  ])
  expect(named.exit).toBe(0)
  expect(other).toMatchObject({ exit: 3, out: '', err: '.: This is a folder, not a file.\n' })
  expect(missing).toMatchObject({ exit: 3, err: 'nowhere/a.json: There is no such file.\n' })
})

test('a pipe that closes early is no fault', async () => {
  const script = `"${process.execPath}" scripts/soundings.mjs schema instrument | head -c 10`
  const { ended } = await import('../support/commandLine/soundings')
  const { exit, out, err } = await ended('sh', ['-c', script], {})
  expect({ exit, out: out.length, err }).toEqual({ exit: 0, out: 10, err: '' })
})

test('whoever closes standard error changes nothing', async () => {
  const { ended } = await import('../support/commandLine/soundings')
  const bash = (line: string) => ended('bash', ['-c', `"${process.execPath}" scripts/soundings.mjs ${line}`], {})
  const [gone, closed, pipe] = await Promise.all([
    bash('lint gone.json 2> >(exec true)'),
    bash('score gone.json gone.json 2>&-'),
    bash('lint gone.json 2> >(exec true) >&-'),
  ])
  expect(gone).toMatchObject({ exit: 3, out: '', err: '' })
  expect(closed).toMatchObject({ exit: 3, out: expect.stringContaining('There is no such file.'), err: '' })
  expect(pipe.exit).toBe(3)
})

test('a disk that is full is told in a sentence', async () => {
  const { ended } = await import('../support/commandLine/soundings')
  const script = `"${process.execPath}" scripts/soundings.mjs schema instrument > /dev/full`
  const { exit, err } = await ended('sh', ['-c', script], {})
  expect({ exit, err }).toEqual({ exit: 3, err: 'standard output: There is no room left on the disk.\n' })
})

test('a file that is there and cannot be read is told', async () => {
  symlinkSync('leads-to-itself.json', join(folder, 'leads-to-itself.json'))
  expect(await soundings(['lint', 'leads-to-itself.json'], { folder })).toMatchObject({ exit: 3 })
})
