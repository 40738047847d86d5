import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { contentHash } from '../../src/core/instrument/contentHash'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import type { RecordedItem } from '../../src/core/session/sessionSchema'
import { moveSession } from '../../src/core/session/versions/moveSession'
import type { ShelfEntry, Store } from '../../src/store/store'
import type { OpenSessions, WorkingSession } from '../../src/store/working/openSessions'
import { openSessionsOf } from '../../src/store/working/openSessions'
import { fullDisk, until } from './support/browserFaults'
import { aDatabaseName, aStore, storedRows } from './support/deviceStore'
import { fakeLocks } from './support/fakeLocks'
import { aSession, riversideElders } from './support/records'
import { twoQuestions, twoQuestionsHash } from './support/twoQuestions'

const id = aSession().id
const now = () => new Date('2026-06-12T15:00:00.000Z')
const leaving: (() => void)[] = []
let makeRoom: () => void = () => undefined

const [welcome, rota] = twoQuestions.items
const newer = {
  ...twoQuestions,
  version: '1.1.0',
  items: [welcome, { ...rota, revision: 2, probe: { en: 'Is there a rota for six weeks?' } }],
}
const newerHash = contentHash(newer)
const shelf = [twoQuestions, newer].map(
  (document): ShelfEntry => ({
    id: document.id,
    version: document.version,
    title: document.title,
    load: async () => document,
  }),
)

afterEach(() => {
  makeRoom()
  for (const leave of leaving.splice(0)) leave()
})

async function aStoredSession(name: string): Promise<Store> {
  const store = await aStore(name, { shelf })
  const items = { welcome: anAnswer(1), rota: anAnswer(0) }
  await store.organisations.save(riversideElders, 0)
  await store.sessions.save(aSession({ items }), { rev: 0, progress: { answered: 2, asked: 2 }, keep: twoQuestions })
  return store
}

async function aTab(store: Store, locks: LockManager): Promise<OpenSessions> {
  const sessions = openSessionsOf(store, { now, locks })
  leaving.push(sessions.subscribe(id, () => undefined))
  await until(() => sessions.snapshot(id).state === 'ready')
  return sessions
}

function readyIn(sessions: OpenSessions): Extract<WorkingSession, { state: 'ready' }> {
  const snapshot = sessions.snapshot(id)
  if (snapshot.state !== 'ready') throw new Error(snapshot.state)
  return snapshot
}

async function moveIn(sessions: OpenSessions, store: Store): Promise<Instrument> {
  const { move, instrument: from } = readyIn(sessions)
  const opened = await store.instruments.open({ id: newer.id, version: newer.version })
  if (!opened.ok) throw new Error(opened.problem)
  const { instrument: to, contentHash: hash } = opened
  move(to, (session) => moveSession(session, { from, to, contentHash: hash, now: now() }))
  return to
}

const savedVersion = async (store: Store) => {
  const found = await store.sessions.withId(id)
  return found.found === 'yes' ? found.value.instrument.version : found.found
}

test('a session that is moved is saved with the new version, and the copy of the old one stays', async () => {
  const name = aDatabaseName()
  const store = await aStoredSession(name)
  const tab = await aTab(store, fakeLocks())
  await moveIn(tab, store)
  await until(async () => (await savedVersion(store)) === '1.1.0')
  expect(readyIn(tab)).toMatchObject({
    session: { instrument: { contentHash: newerHash } },
    instrument: { version: '1.1.0' },
  })
  expect((await storedRows(name)).instruments?.map((row) => row.id).sort()).toEqual(
    [newerHash, twoQuestionsHash].sort(),
  )
  expect(await store.sessions.summaries()).toMatchObject([
    { instrument: { version: '1.1.0' }, progress: { answered: 1, asked: 2 } },
  ])
})

test('after the move the session opens from its own copies, whatever lies on the shelf by then', async () => {
  const name = aDatabaseName()
  const store = await aStoredSession(name)
  await moveIn(await aTab(store, fakeLocks()), store)
  await until(async () => (await savedVersion(store)) === '1.1.0')
  const bare = await aStore(name, { shelf: [] })
  const later = await aTab(bare, fakeLocks())
  expect(readyIn(later).instrument.items[1]?.probe).toEqual({ en: 'Is there a rota for six weeks?' })
  expect(await bare.instruments.open({ contentHash: twoQuestionsHash })).toMatchObject({ ok: true })
})

test('a tab that reads along asks what the moved session asks', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const store = await aStoredSession(name)
  const [writer, reader] = [await aTab(store, locks), await aTab(await aStore(name, { shelf: [] }), locks)]
  expect([readyIn(writer).mayWrite, readyIn(reader).mayWrite]).toEqual([true, false])
  expect(readyIn(reader).instrument.version).toBe('1.0.0')
  await moveIn(writer, store)
  await until(() => readyIn(reader).instrument.version === '1.1.0')
  expect(readyIn(reader).session).toMatchObject({ setAside: { rota: [{ answer: { level: 0 } }] } })
})

test('answers after the move are counted by the new version', async () => {
  const store = await aStoredSession(aDatabaseName())
  const tab = await aTab(store, fakeLocks())
  await moveIn(tab, store)
  const answered = { ...anAnswer(1), revision: 2 }
  readyIn(tab).change((session) => ({ ...session, items: { ...session.items, rota: answered } }))
  await until(async () => (await store.sessions.summaries())[0]?.progress.answered === 2)
})

test('with a full disk the move waits in memory, nothing is half moved, and it is saved once there is room', async () => {
  const name = aDatabaseName()
  const store = await aStoredSession(name)
  const tab = await aTab(store, fakeLocks())
  makeRoom = fullDisk()
  await moveIn(tab, store)
  await until(() => store.saving.now().state === 'not-saved')
  expect(readyIn(tab).instrument.version).toBe('1.1.0')
  expect(await savedVersion(store)).toBe('1.0.0')
  makeRoom()
  await until(async () => (await savedVersion(store)) === '1.1.0')
  expect((await storedRows(name)).instruments).toHaveLength(2)
})

function anAnswer(level: number): RecordedItem {
  const said = { reason: '', evidence: [], evidenceText: '', notes: { private: '', shareable: '' } }
  return { revision: 1, answer: { level }, undecided: false, everyoneAgreed: true, ...said }
}
