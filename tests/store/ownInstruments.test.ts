import { expect, test } from 'vitest'
import { finish, fromFile } from '../../src/core/instrument/adapting/ownInstrument'
import { contentHash } from '../../src/core/instrument/contentHash'
import { sealedRecords } from '../../src/store/migrations/sealedRecords'
import { aDraft } from '../support/builders/adaptations'
import { aDatabaseName, aStore, storedRows } from './support/deviceStore'
import { aSession, riversideElders } from './support/records'
import { twoQuestions } from './support/twoQuestions'

const draft = aDraft(twoQuestions as never)
const finished = finish(draft)

test('a database of yesterday gets a place for instruments of one’s own, and all that was in it stays', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name, { migrations: [sealedRecords] })
  await yesterday.organisations.save(riversideElders, 0)
  yesterday.close()
  const today = await aStore(name)
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject({ value: riversideElders, rev: 1 })
  const own = await today.ownInstruments()
  expect(await own.summaries()).toEqual([])
  expect(await own.save(draft, 0)).toMatchObject({ ok: true })
  expect(await own.withId(draft.id)).toMatchObject({ found: 'yes', value: draft })
})

test('an app of yesterday reads a database of today, says so, and changes nothing', async () => {
  const name = aDatabaseName()
  const today = await aStore(name)
  await (await today.ownInstruments()).save(finished, 0)
  today.close()
  const before = await storedRows(name)
  const yesterday = await aStore(name, { migrations: [sealedRecords] })
  expect(yesterday.saving.now()).toEqual({ state: 'not-saved', problem: 'newer-database' })
  expect(await storedRows(name)).toEqual(before)
})

test('a draft stands on no shelf; finished it does, and opens there and for the sessions that used it', async () => {
  const store = await aStore()
  const own = await store.ownInstruments()
  await own.save(draft, 0)
  expect(await store.instruments.shelf()).toEqual([])
  await own.save(finished, 1)
  const [entry] = await store.instruments.shelf()
  expect(entry).toMatchObject({ id: 'our-version', version: '1.0.0', own: { id: 'own-1', origin: 'adapted' } })
  const opened = await store.instruments.open({ id: 'our-version', version: '1.0.0' })
  expect(opened).toMatchObject({ ok: true, contentHash: contentHash(finished.document) })
  if (!opened.ok) return
  const { contentHash: hash, document } = opened
  const session = aSession({ instrument: { id: 'our-version', version: '1.0.0', contentHash: hash } })
  await store.sessions.save(session, { rev: 0, progress: { answered: 0, asked: 2 }, keep: document })
  expect(await own.remove(finished.id)).toMatchObject({ ok: true })
  expect(await store.instruments.shelf()).toEqual([])
  expect(await store.instruments.open({ id: 'our-version', version: '1.0.0' })).toMatchObject({ problem: 'missing' })
  expect(await store.instruments.open({ contentHash: hash })).toMatchObject({ ok: true })
})

test('nothing of an instrument of one’s own can be read in the database', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await (await store.ownInstruments()).save(finished, 0)
  const rows = JSON.stringify(await storedRows(name))
  for (const word of ['our-version', 'riverside-cvs', 'Our version', 'derivedFrom']) expect(rows).not.toContain(word)
})

test('saving everything to a file takes them along, drafts too, and reading it back gives the same again', async () => {
  const before = await aStore()
  const own = await before.ownInstruments()
  await own.save(draft, 0)
  await own.save(fromFile('own-2', { ...draft.document, version: '1.1.0' }, { name: 'x.json', on: '2026-11-24' }), 0)
  const file = await before.wholeDevice.toJson()
  const after = await aStore()
  expect(await after.wholeDevice.restore(file)).toEqual({ ok: true, added: 2, kept: 0 })
  expect(await after.wholeDevice.toJson()).toBe(file)
  expect(await (await after.ownInstruments()).summaries()).toEqual(await own.summaries())
  expect(await after.wholeDevice.restore(file)).toEqual({ ok: true, added: 0, kept: 0 })
})

test('a file from before there were any is read back; a file of today says to an app of yesterday that it is newer', async () => {
  const yesterday = await aStore(undefined, { migrations: [sealedRecords] })
  await yesterday.organisations.save(riversideElders, 0)
  const { checksum: _, ownInstruments: __, ...old } = JSON.parse(await todayFile())
  const written = { ...old, formatVersion: 1 }
  const file = JSON.stringify({ ...written, checksum: contentHash(written) })
  const today = await aStore()
  expect(await today.wholeDevice.restore(file)).toEqual({ ok: true, added: 1, kept: 0 })
  expect(await yesterday.wholeDevice.restore(await todayFile())).toEqual({ ok: false, problem: 'newer-file' })
})

test('a file of today in which their section is missing is damaged', async () => {
  const { checksum: _, ownInstruments: __, ...rest } = JSON.parse(await todayFile())
  const file = JSON.stringify({ ...rest, checksum: contentHash(rest) })
  expect(await (await aStore()).wholeDevice.restore(file)).toEqual({ ok: false, problem: 'damaged' })
})

async function todayFile(): Promise<string> {
  const store = await aStore()
  await store.organisations.save(riversideElders, 0)
  return store.wholeDevice.toJson()
}
