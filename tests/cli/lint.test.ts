import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anInstrumentDocument, anItem } from '../support/builders/instrumentBuilders'
import { folderWith, project, soundings } from '../support/commandLine/soundings'

const shipped = join(project, 'instruments', 'quick-check', '1.0.0.json')
const withoutHelp = anInstrumentDocument({ items: [anItem('budget', { help: undefined }), anItem('records')] })
const folder = folderWith({
  'a.json': anInstrumentDocument(),
  'no-help.json': withoutHelp,
  'broken.json': { ...anInstrumentDocument(), items: [{ ...anItem('budget'), weight: '1' }] },
})

test('an instrument in which nothing is to mend ends with 0, by its path and by its name', async () => {
  const [path, name] = await Promise.all([soundings(['lint', shipped]), soundings(['lint', 'quick-check'])])
  expect(path).toMatchObject({ exit: 0, err: '', out: `${shipped}: nothing to mend\n` })
  expect(name).toMatchObject({ exit: 0, out: `${join('instruments', 'quick-check', '1.0.0.json')}: nothing to mend\n` })
})

test('the house rules warn, unless somebody asks for errors', async () => {
  const [warned, strict, wrong] = await Promise.all([
    soundings(['lint', 'no-help.json'], { folder }),
    soundings(['lint', 'no-help.json', '--house-rules', 'errors'], { folder }),
    soundings(['lint', 'no-help.json', '--house-rules=never'], { folder }),
  ])
  expect(warned.exit).toBe(0)
  expect(warned.out).toMatch(/^warning {2}items\.budget.*\nno-help\.json: 0 errors, 1 warning\n$/)
  expect(strict.exit).toBe(1)
  expect(strict.out).toMatch(/^error {4}items\.budget/)
  expect(wrong).toMatchObject({ exit: 2, out: '' })
})

test('what does not parse is told with its places, as lines or as JSON', async () => {
  const [lines, json] = await Promise.all([
    soundings(['lint', 'broken.json'], { folder }),
    soundings(['lint', 'broken.json', '--json'], { folder }),
  ])
  expect(lines).toMatchObject({ exit: 1, err: '' })
  expect(lines.out).toMatch(/^error {4}items\.budget\.weight: /)
  expect(json.exit).toBe(1)
  expect(JSON.parse(json.out)).toEqual({
    file: 'broken.json',
    errors: 1,
    warnings: 0,
    findings: [{ severity: 'error', kind: 'malformed', where: 'items.budget.weight', message: expect.any(String) }],
  })
})

test('text that is no JSON is a finding with its line and column', async () => {
  const { exit, out } = await soundings(['lint', '-'], { stdin: '{\n  "id": "x",\n}\n' })
  expect(exit).toBe(1)
  expect(out).toContain('error    line 3, column 1: Here should stand a key in double quotes, not ‘}’.')
  expect(out).toContain('standard input: 1 error, 0 warnings')
})

test('as JSON it has one shape, whatever comes of it', async () => {
  const ended = await Promise.all([
    soundings(['lint', 'gone.json', '--json'], { folder }),
    soundings(['lint', '.', '--json'], { folder }),
    soundings(['lint', 'no-such-name', '--json'], { folder }),
    soundings(['lint', '-', '--json'], { stdin: '' }),
    soundings(['lint', '-', '--json'], { stdin: '[]' }),
    soundings(['lint', 'a.json', '--json'], { folder }),
  ])
  expect(ended.map(({ exit }) => exit)).toEqual([3, 3, 3, 1, 1, 0])
  for (const { out, err } of ended) {
    expect(err).toBe('')
    const { findings, ...sums } = JSON.parse(out)
    expect(sums).toEqual({ file: expect.any(String), errors: findings.length, warnings: 0 })
    for (const { severity, kind, where, message } of findings) {
      expect([severity, kind && message, typeof where]).toEqual(['error', message, 'string'])
    }
  }
  expect(JSON.parse(ended[0].out)).toEqual({
    file: 'gone.json',
    errors: 1,
    warnings: 0,
    findings: [{ severity: 'error', kind: 'unreadable', where: '', message: 'There is no such file.' }],
  })
})

test('a key that stands twice is an error: one of the two would be lost', async () => {
  const stdin = readFileSync(shipped, 'utf8').replace('"id":', '"id": "first",\n  "id":')
  const { exit, out } = await soundings(['lint', '-', '--json'], { stdin })
  expect(exit).toBe(1)
  expect(JSON.parse(out).findings).toMatchObject([{ kind: 'repeated-key' }])
})
