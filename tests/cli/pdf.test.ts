import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newestFormat as newestRead } from '../../src/cli/pdf/savedFile'
import type { Session } from '../../src/core/session/sessionSchema'
import { allMigrations } from '../../src/store/migrations/allMigrations'
import { type DeviceContents, newestFormat, writeDeviceFile } from '../../src/store/wholeDevice/deviceFile'
import { aSession, everyItem, shippedInstrument } from '../support/builders/sessionBuilders'
import { folderWith, soundings } from '../support/commandLine/soundings'
import { keeping, shelfCopy } from '../support/device/deviceFile'

const copy = shelfCopy('quick-check')
const quick = shippedInstrument('quick-check')
const held = (more: Partial<Session> = {}) => keeping({ ...aSession(quick, everyItem(quick, 1)), ...more }, copy)

function saved(contents: Partial<DeviceContents>): string {
  const nothing = { organisations: [], sessions: [], plans: [], instruments: [], ownInstruments: [], settings: null }
  const of = { savedAt: '2026-11-22T14:00:00.000Z', formatVersion: newestFormat(allMigrations) }
  return writeDeviceFile({ ...nothing, ...contents }, of)
}

const advisor = { name: 'Asha Begum', body: 'Harbour CVS', contact: '', logo: '' }
const folder = folderWith({
  'session.json': saved({ sessions: [held()] }),
  'device.json': saved({
    sessions: [
      held(),
      held({ id: 'session-2', organisationName: 'Anchor House' }),
      held({ id: 'own', feedback: true }),
    ],
    instruments: [copy],
    settings: { advisor, setUp: true },
  }),
  'hebrew.json': saved({ sessions: [held({ organisationName: 'מרכז' })] }),
  'elsewhere.json': saved({ sessions: [keeping(held(), { contentHash: 'b'.repeat(64) })] }),
  'altered.json': saved({ sessions: [held()] }).replace('Harbour Advice', 'Other Advice'),
  'own.json': { answers: {} },
})

function textOf(file: string): string {
  return execFileSync('pdftotext', ['-layout', join(folder, file), '-'], { encoding: 'utf8' })
}

test('it reads every format that the app saves', () => {
  expect(newestRead).toBe(newestFormat(allMigrations))
})

test('the report of a session is made as the app makes it, and written over nothing', async () => {
  expect(await soundings(['pdf', 'session.json', 'out.pdf'], { folder })).toMatchObject({ exit: 0, out: '', err: '' })
  expect(textOf('out.pdf')).toContain('Harbour Advice Centre')
  const before = readFileSync(join(folder, 'out.pdf'))
  const again = await soundings(['pdf', 'session.json', 'out.pdf'], { folder })
  expect(again).toMatchObject({ exit: 3, err: 'out.pdf: This file is there already. Say --force to write over it.\n' })
  expect(readFileSync(join(folder, 'out.pdf')).equals(before)).toBe(true)
})

test('of several sessions one is to be chosen; what one person said about the work is not among them', async () => {
  const [listed, strange, chosen] = await Promise.all([
    soundings(['pdf', 'device.json', 'two.pdf'], { folder }),
    soundings(['pdf', 'device.json', 'two.pdf', '--session', 'own'], { folder }),
    soundings(['pdf', 'device.json', 'chosen.pdf', '--session', 'session-2'], { folder }),
  ])
  expect(listed).toMatchObject({ exit: 2, out: '' })
  expect(listed.err.trim().split('\n').slice(1)).toEqual([
    '  session-1  2026-11-22  quick-check@1.0.0  Harbour Advice Centre',
    '  session-2  2026-11-22  quick-check@1.0.0  Anchor House',
  ])
  expect(strange).toMatchObject({ exit: 2, err: expect.stringContaining('There is no session ‘own’ in it.') })
  expect(chosen.exit).toBe(0)
  expect(textOf('chosen.pdf')).toMatch(/Anchor House[\s\S]*Asha Begum/)
})

test.each([
  ['hebrew.json', 'The fonts of the PDF cannot set: מ ר כ ז'],
  ['elsewhere.json', 'The instrument quick-check 1.0.0 of this session is not in the file'],
  ['altered.json', 'The file is damaged: it is not as Soundings saved it.'],
  ['own.json', 'This is no file of a session or of a whole device that Soundings saved.'],
])('%s is refused: %s', async (file, reason) => {
  const { exit, out, err } = await soundings(['pdf', file, 'refused.pdf'], { folder })
  expect({ exit, out }).toEqual({ exit: 1, out: '' })
  expect(err).toContain(reason)
})
