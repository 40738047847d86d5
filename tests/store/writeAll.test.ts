import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { beforeTheNextWrite, loseOneAnswer } from './support/browserFaults'
import { aDatabaseName, aStore, storedRows, tamper } from './support/deviceStore'
import { anOrganisation, aSession, riversideElders } from './support/records'
import { twoQuestions } from './support/twoQuestions'

const noProgress = { answered: 0, asked: 1 }

test('a save that is on the disk is saved, also where no other tab can be told', async () => {
  const store = await aStore()
  const telling = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => {
    throw new DOMException('The channel is closed', 'InvalidStateError')
  })
  const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  onTestFinished(() => [telling, warning].forEach((spy) => void spy.mockRestore()))
  expect(await store.organisations.save(riversideElders, 0)).toMatchObject({ ok: true, rev: 1 })
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toMatchObject({ ok: true, rev: 2 })
})

test('a save that arrived without our hearing of it is made once more, and is no conflict with itself', async () => {
  const store = await aStore()
  await store.organisations.save(riversideElders, 0)
  loseOneAnswer()
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toMatchObject({ ok: true, rev: 2 })
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ value: { notes: 'x' }, rev: 2 })
})

test('what lies under another sentinel than ours is not ours: nothing is written there', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(riversideElders, 0)
  const [sentinel] = (await storedRows(name)).sentinel ?? []
  await tamper(name, 'sentinel', (rows) => rows.put({ ...sentinel, iv: new Uint8Array(12) }))
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toEqual({ ok: false, problem: 'emptied' })
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ rev: 1 })
})

test('a session that another tab begins while its organisation is being deleted goes with it', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(riversideElders, 0)
  await store.sessions.save(aSession(), { rev: 0, progress: noProgress })
  const { sessions = [], summaries = [] } = await storedRows(name)
  await tamper(name, 'sessions', (rows) => rows.clear())
  await tamper(name, 'summaries', (rows) => rows.delete(`session/${aSession().id}`))
  // Only now, when everything was looked at and the removal is about to begin, the other tab's save arrives.
  const arrived = beforeTheNextWrite((database) => {
    const saving = database.transaction(['sessions', 'summaries'], 'readwrite')
    for (const row of sessions) saving.objectStore('sessions').put(row)
    for (const row of summaries) saving.objectStore('summaries').put(row)
  })
  expect(await store.organisations.remove(riversideElders.id)).toMatchObject({ ok: true })
  expect(arrived()).toBe(true)
  expect(await store.sessions.summaries()).toEqual([])
  expect((await storedRows(name)).sessions).toEqual([])
})

test('the copy of an instrument that is there already is never written again', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.sessions.save(aSession(), { rev: 0, progress: noProgress, keep: twoQuestions })
  const { instruments } = await storedRows(name)
  const second = aSession({ id: '6f0dbf0a-2222-4a11-8a11-000000000009' })
  await store.sessions.save(second, { rev: 0, progress: noProgress, keep: twoQuestions })
  expect(instruments).toHaveLength(1)
  expect((await storedRows(name)).instruments).toEqual(instruments)
})

test('a save asks the disk, not its cache: power may go at any moment', async () => {
  const store = await aStore()
  const opening = vi.spyOn(IDBDatabase.prototype, 'transaction')
  onTestFinished(() => opening.mockRestore())
  await store.organisations.save(riversideElders, 0)
  const writing = opening.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }])
})
