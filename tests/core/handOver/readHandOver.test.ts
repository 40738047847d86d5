import { expect, test } from 'vitest'
import type { HandOverFile } from '../../../src/core/handOver/handOverFile'
import { contentHash } from '../../../src/core/instrument/contentHash'
import { anOrganisation, aPlan, aSession } from '../../store/support/records'
import { twoQuestions } from '../../store/support/twoQuestions'
import { give, read } from '../../support/handOver/handingOver'

const session = aSession({ place: 'Zażółć gęślą, ŵy, 你好, 🙂 <img src=x onerror=alert(1)> =1+1' })

function aFile(with_: Record<string, unknown> = {}): HandOverFile {
  const device = { name: 'a', organisation: anOrganisation(), sessions: [{ session, plan: aPlan() }] }
  return { ...JSON.parse(give(device).text), ...with_ }
}

function reading(file: unknown) {
  return read(typeof file === 'string' ? file : JSON.stringify(file))
}

test('whatever people typed comes through the file letter by letter', () => {
  const file = reading(aFile())
  expect(file.ok && file.file.sessions[0]?.place).toBe(session.place)
})

test('something else, a file for other eyes and a newer format are told apart', () => {
  for (const other of [
    'hello',
    '',
    '[]',
    'null',
    { app: 'soundings', formatVersion: 2, checksum: '' },
    { app: 'other' },
  ])
    expect(reading(other)).toEqual({ ok: false, problem: 'not-ours' })
  expect(reading(aFile({ handOver: { major: 2, minor: 0 }, sessions: 'elsewhere' }))).toEqual({
    ok: false,
    problem: 'newer-file',
  })
  expect(reading(aFile({ formatVersion: 3 }))).toEqual({ ok: false, problem: 'newer-file' })
  const newer = { ...twoQuestions, schemaVersion: 99 }
  expect(reading(withInstrument(newer))).toEqual({ ok: false, problem: 'newer-file' })
})

test('an older file is brought to the format of today before it is looked at', async () => {
  const { readHandOver } = await import('../../../src/core/handOver/readHandOver')
  const { sessions, ...old } = aFile({ formatVersion: 1 })
  const upgrade = (file: unknown, format: number) => (format === 1 ? { ...(file as object), sessions } : file)
  expect(readHandOver(JSON.stringify(old), { newestFormat: 2, upgrade })).toMatchObject({ ok: true })
})

test('a file whose parts do not belong together is refused whole', () => {
  const hostile: Record<string, unknown>[] = [
    { instruments: [{ contentHash: 'a'.repeat(64), document: twoQuestions }] },
    { instruments: [{ ...aFile().instruments[0], document: { ...twoQuestions, id: 'other' } }] },
    { organisations: [], about: 'organisation' },
    { organisations: [anOrganisation(), anOrganisation({ id: 'other' })] },
    { sessions: [session, session] },
    { sessions: [aSession({ organisationId: 'somebody-else' })] },
    { sessions: [aSession({ feedback: true })], plans: [] },
    { sessions: [aSession({ id: '../settings' })], plans: [] },
    { sessions: [{ ...session, items: 'none' }] },
    { plans: [aPlan({ sessionId: 'somebody-else' })] },
    { about: 'session', sessions: [session, aSession({ id: 'second' })] },
    { from: 'the king' },
  ]
  for (const part of hostile)
    expect(reading(aFile(part)), JSON.stringify(part).slice(0, 80)).toEqual({ ok: false, problem: 'damaged' })
})

test('what would exhaust the reader or reach into every object is refused or stays what it is', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const text = JSON.stringify(aFile())
  const nested = text.replace('"document":', `"more":${deep},"document":`)
  expect(reading(nested)).toMatchObject({ ok: true })
  expect(reading(withInstrument({ ...twoQuestions, more: 'DEEP' }, deep))).toEqual({ ok: false, problem: 'damaged' })
  read(text.replace('"items":{', '"items":{"__proto__":{"polluted":true},'))
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

function withInstrument(document: object, deep = '""'): string {
  const hash = contentHash(document)
  const instruments = [{ contentHash: hash, document }]
  const sessions = [{ ...session, instrument: { ...session.instrument, contentHash: hash } }]
  return JSON.stringify(aFile({ instruments, sessions })).replace('"DEEP"', deep)
}
