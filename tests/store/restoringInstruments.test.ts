import { expect, test } from 'vitest'
import { finish, fromFile } from '../../src/core/instrument/adapting/ownInstrument'
import { reword } from '../../src/core/instrument/adapting/reword'
import { contentHash } from '../../src/core/instrument/contentHash'
import { aDraft, changedDraft } from '../support/builders/adaptations'
import { aStore } from './support/deviceStore'
import { riversideElders } from './support/records'
import { twoQuestions } from './support/twoQuestions'

const draft = aDraft(twoQuestions as never)
const reworded = (words: string) =>
  finish(changedDraft(draft, (document) => reword(document, { where: 'items.welcome.probe', language: 'en', words })))

/** Everything on a device with these instruments of its own and one organisation. */
async function savedWith(...records: unknown[]): Promise<string> {
  const store = await aStore()
  await store.organisations.save(riversideElders, 0)
  const { checksum: _, ...all } = JSON.parse(await store.wholeDevice.toJson())
  const file = { ...all, ownInstruments: records }
  return JSON.stringify({ ...file, checksum: contentHash(file) })
}

const broken = { ...finish(draft), id: 'broken', document: {} }

test('an instrument in a backup that cannot be read is named, stops nothing else and comes nowhere near the shelf', async () => {
  const half = { ...finish(draft), id: 'half', document: { ...draft.document, items: [] } }
  const newer = { ...finish(draft), id: 'newer', document: { ...draft.document, schemaVersion: 2 } }
  const store = await aStore()
  const file = await savedWith(broken, half, newer, { id: 'nothing' }, finish(draft))
  expect(await store.wholeDevice.restore(file)).toEqual({
    ok: true,
    added: 2,
    kept: 0,
    leftOut: [
      { name: '', why: 'unreadable' },
      { name: 'Our version', why: 'unreadable' },
      { name: 'Our version', why: 'newer-format' },
      { name: '', why: 'unreadable' },
    ],
  })
  expect((await store.instruments.shelf()).map(({ id }) => id)).toEqual(['our-version'])
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ found: 'yes' })
})

test('one that meets another here takes its place no more than a file would', async () => {
  const here = reworded('Who opens the door?')
  const store = await aStore()
  await (await store.ownInstruments()).save(here, 0)
  const taken = { ...reworded('Who closes the door?'), id: 'own-2' }
  const next = { ...taken, id: 'own-3', document: { ...taken.document, version: '1.1.0' } }
  const theirs = { ...fromFile('own-4', draft.document, { name: 'x.json', on: '2026-11-24' }) }
  const stolen = { ...theirs, document: { ...draft.document, publisher: 'others', version: '1.2.0' } }
  expect(await store.wholeDevice.restore(await savedWith(taken, next, stolen))).toEqual({
    ok: true,
    added: 1,
    kept: 0,
    leftOut: [
      { name: 'Our version', why: 'taken' },
      { name: 'Our version', why: 'contradicts' },
      { name: 'Our version', why: 'other-publisher' },
    ],
  })
  expect(await (await store.ownInstruments()).summaries()).toHaveLength(1)
})

test('the very same that is here under another record is not there twice', async () => {
  const store = await aStore()
  await (await store.ownInstruments()).save(finish(draft), 0)
  const again = fromFile('own-9', draft.document, { name: 'x.json', on: '2026-11-24' })
  expect(await store.wholeDevice.restore(await savedWith(again))).toEqual({ ok: true, added: 1, kept: 0 })
  expect(await store.instruments.shelf()).toHaveLength(1)
})

test('what differs under the record that is here stays as it is and is counted', async () => {
  const store = await aStore()
  await (await store.ownInstruments()).save(reworded('Who opens the door?'), 0)
  const file = await savedWith(reworded('Who closes the door?'))
  expect(await store.wholeDevice.restore(file)).toEqual({ ok: true, added: 1, kept: 1 })
})

test('one that is here already stays, and is not left out because today it would be refused', async () => {
  const store = await aStore()
  await (await store.ownInstruments()).save(broken as never, 0)
  expect(await store.wholeDevice.restore(await savedWith(broken))).toEqual({ ok: true, added: 1, kept: 0 })
})

test('an instrument that takes the name of one that came with the app is left out', async () => {
  const { id, version, title } = twoQuestions
  const store = await aStore(undefined, { shelf: [{ id, version, title, load: async () => twoQuestions }] })
  const { publisher: _, ...document } = twoQuestions
  const other = fromFile('own-1', { publisher: 'others', ...document } as never, { name: 'x.json', on: '' })
  expect(await store.wholeDevice.restore(await savedWith(other))).toMatchObject({
    leftOut: [{ why: 'other-publisher' }],
  })
})
