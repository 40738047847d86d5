import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import type { Session } from '../../src/core/session/sessionSchema'
import type { Store } from '../../src/store/store'
import { openSessionsOf } from '../../src/store/working/openSessions'
import type { SessionAndPlan } from '../../src/store/working/workingSession'
import { openWorkingSession } from '../../src/store/working/workingSession'
import { breakableIndexedDB, fullDisk, until } from './support/browserFaults'
import { aDatabaseName, aStore, tamper } from './support/deviceStore'
import { fakeLocks } from './support/fakeLocks'
import { anOrganisation, aPlan, aSession, riversideElders } from './support/records'
import { twoQuestions, twoQuestionsHash } from './support/twoQuestions'

const id = aSession().id
const now = () => new Date('2026-06-12T15:00:00.000Z')
const closing: (() => Promise<void>)[] = []
let makeRoom: () => void = () => undefined

afterEach(async () => {
  makeRoom()
  await Promise.all(closing.splice(0).map((close) => close()))
})

async function aStoredSession(name: string, session: Partial<Session> = {}): Promise<Store> {
  const store = await aStore(name)
  const of = { rev: 0, progress: { answered: 0, asked: 2 }, keep: twoQuestions }
  await store.organisations.save(riversideElders, 0)
  await store.sessions.save(aSession(session), of)
  return store
}

async function aTab(store: Store, locks: LockManager) {
  const opened = await openWorkingSession(store, id, { now, locks })
  if (opened.state !== 'open') throw new Error(opened.state)
  closing.push(opened.copy.close)
  return opened.copy
}

/** Lets something happen between the moment a tab has read a session and the moment it hears of changes to it. */
function afterReading(store: Store, happens: () => Promise<void>): Store {
  const { open } = store.instruments
  return { ...store, instruments: { ...store.instruments, open: (which) => happens().then(() => open(which)) } }
}

const writing = (text: string) => (pair: SessionAndPlan) => ({ ...pair, session: { ...pair.session, place: text } })

async function storedPlace(store: Store): Promise<string | undefined> {
  const found = await store.sessions.withId(id)
  return found.found === 'yes' ? found.value.place : undefined
}

test('a change is saved at once, with its progress in the list', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  const items = { welcome: anAnswer(1) }
  copy.change((pair) => ({ ...pair, session: { ...pair.session, items } }))
  await until(copy.isClean)
  expect(await store.sessions.withId(id)).toMatchObject({ value: { items }, rev: 2 })
  expect(await store.sessions.summaries()).toMatchObject([{ progress: { answered: 1, asked: 2 } }])
})

test('of many changes during one save, the last value is saved and none is lost', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  for (let n = 1; n <= 50; n += 1)
    copy.change((pair) => ({ ...pair, session: { ...pair.session, place: `${pair.session.place}.` } }))
  await until(copy.isClean)
  expect(await storedPlace(store)).toBe('.'.repeat(50))
  expect(await store.sessions.withId(id)).toMatchObject({ rev: 3 })
})

test('typing that never pauses is saved all the same, within a second', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  let typing = true
  const typed = setInterval(() => copy.change(writing('still typing'), { soon: true }), 50)
  setTimeout(() => {
    typing = false
  }, 1000)
  await until(async () => (await storedPlace(store)) === 'still typing' || !typing)
  clearInterval(typed)
  expect(typing).toBe(true)
})

test('a tab that is hidden or closed by an upgrade saves what was being typed, as often as that happens', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  await copy.flush()
  expect(copy.isClean()).toBe(true)
  copy.change(writing('half a sen'), { soon: true })
  await copy.flush()
  expect(await storedPlace(store)).toBe('half a sen')
})

test('session and plan are edited together, and the plan begins with the first change to it', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  copy.change((pair) => ({ ...pair, plan: pair.plan ?? aPlan() }))
  copy.change(writing('plan'))
  await until(copy.isClean)
  expect(await store.plans.ofSession(id)).toMatchObject({ value: aPlan(), rev: 1 })
  expect(await storedPlace(store)).toBe('plan')
})

test('a full disk keeps what was typed in memory, says so, and saves it once there is room', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  makeRoom = fullDisk()
  copy.change(writing('kept'))
  await until(() => copy.problem() !== undefined)
  expect(copy.current().session.place).toBe('kept')
  expect(store.saving.now()).toEqual({ state: 'not-saved', problem: 'no-space' })
  await store.drafts.keep('something-else', 1)
  expect(store.saving.now()).toEqual({ state: 'not-saved', problem: 'no-space' })
  makeRoom()
  copy.change(writing('kept, and more'))
  await until(copy.isClean)
  expect(await storedPlace(store)).toBe('kept, and more')
  expect(store.saving.now()).toMatchObject({ state: 'saved' })
})

test('saving resumes by itself when nobody types any more', async () => {
  const store = await aStoredSession(aDatabaseName())
  const copy = await aTab(store, fakeLocks())
  makeRoom = fullDisk()
  copy.change(writing('kept'))
  await until(() => copy.problem() !== undefined)
  makeRoom()
  await until(copy.isClean)
  expect(await storedPlace(store)).toBe('kept')
})

test('the second tab only reads, and follows what the first one saves', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const first = await aTab(await aStoredSession(name), locks)
  const second = await aTab(await aStore(name), locks)
  expect([first.mayWrite(), second.mayWrite()]).toEqual([true, false])
  second.change(writing('not allowed'))
  first.change(writing('from the first'))
  await until(() => second.current().session.place === 'from the first')
})

test('what the first tab saves while the second one is opening is seen in the second', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const first = await aTab(await aStoredSession(name), locks)
  const second = await aTab(
    afterReading(await aStore(name), async () => {
      first.change(writing('saved in between'))
      await first.flush()
    }),
    locks,
  )
  expect(second.current().session.place).toBe('saved in between')
})

test('taking over makes the first tab save and let go, and nothing is lost', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const store = await aStoredSession(name)
  const first = await aTab(store, locks)
  const second = await aTab(await aStore(name), locks)
  first.change(writing('typed a moment ago'), { soon: true })
  await second.takeOver()
  expect([first.mayWrite(), second.mayWrite()]).toEqual([false, true])
  expect(second.current().session.place).toBe('typed a moment ago')
  second.change(writing('and on from there'))
  await until(() => first.current().session.place === 'and on from there')
  await first.takeOver()
  expect([first.mayWrite(), second.mayWrite()]).toEqual([true, false])
})

test('a frozen tab loses the lock by force, keeps what it held, and never overwrites the other', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const { factory, breakForGood } = breakableIndexedDB()
  const store = await aStoredSession(name)
  const frozen = await aTab(await aStore(name, { indexedDB: factory }), locks)
  const second = await aTab(store, locks)
  breakForGood()
  frozen.change(writing('only in memory'))
  await new Promise((resolve) => locks.request(`soundings-session-${id}`, { steal: true }, () => resolve(undefined)))
  await second.takeOver()
  second.change(writing('saved by the second'))
  await until(second.isClean)
  await until(() => frozen.problem() === 'conflict')
  expect(frozen.mayWrite()).toBe(false)
  expect(frozen.current().session.place).toBe('only in memory')
  expect(await storedPlace(store)).toBe('saved by the second')
})

test('an open session follows its organisation when it is opened again; a finished one stays as it was', async () => {
  const [open, finished] = [aDatabaseName(), aDatabaseName()]
  const renamed = anOrganisation({ name: 'Riverside Lunch', profile: { incomeBand: '10k-100k' } })
  for (const [name, session] of [
    [open, {}],
    [finished, { finishedAt: '2026-06-12T14:30:00.000Z' }],
  ] as const) {
    const store = await aStoredSession(name, session)
    await store.organisations.save(renamed, 1)
    const copy = await aTab(store, fakeLocks())
    await until(copy.isClean)
    const expected = name === open ? renamed.name : riversideElders.name
    expect(copy.current().session.organisationName).toBe(expected)
    expect(await store.sessions.withId(id)).toMatchObject({ value: { organisationName: expected } })
  }
})

test('going from one screen of a session to the next neither reloads it nor lets go of it', async () => {
  const name = aDatabaseName()
  const locks = fakeLocks()
  const store = await aStoredSession(name)
  const sessions = openSessionsOf(store, { now, locks })
  expect(sessions.snapshot(id)).toEqual({ state: 'loading' })
  const leave = sessions.subscribe(id, () => undefined)
  await until(() => sessions.snapshot(id).state === 'ready')
  const before = sessions.snapshot(id)
  leave()
  expect(sessions.snapshot(id)).toBe(before)
  const second = await aTab(await aStore(name), locks)
  expect(second.mayWrite()).toBe(false)
  const leaveAgain = sessions.subscribe(id, () => undefined)
  if (before.state === 'ready') before.change((session) => ({ ...session, place: 'next screen' }))
  await until(async () => (await storedPlace(store)) === 'next screen')
  expect(sessions.snapshot(id)).toMatchObject({ state: 'ready', mayWrite: true, session: { place: 'next screen' } })
  leaveAgain()
})

test('an organisation that was changed between two screens of its session is followed', async () => {
  const store = await aStoredSession(aDatabaseName())
  const sessions = openSessionsOf(store, { now, locks: fakeLocks() })
  const leave = sessions.subscribe(id, () => undefined)
  await until(() => sessions.snapshot(id).state === 'ready')
  leave()
  await store.organisations.save(anOrganisation({ name: 'Riverside Lunch' }), 1)
  const leaveAgain = sessions.subscribe(id, () => undefined)
  const renamed = { session: { organisationName: 'Riverside Lunch' } }
  await expect.poll(() => sessions.snapshot(id)).toMatchObject(renamed)
  leaveAgain()
})

test('a session that was removed while nobody looked is missing when somebody comes back', async () => {
  const store = await aStoredSession(aDatabaseName())
  const sessions = openSessionsOf(store, { now, locks: fakeLocks() })
  const leave = sessions.subscribe(id, () => undefined)
  await until(() => sessions.snapshot(id).state === 'ready')
  leave()
  await store.sessions.remove(id)
  const leaveAgain = sessions.subscribe(id, () => undefined)
  await until(() => sessions.snapshot(id).state === 'missing')
  leaveAgain()
})

test('missing, unreadable and damaged are three different answers', async () => {
  const name = aDatabaseName()
  const store = await aStoredSession(name)
  const opening = (which: string) => openWorkingSession(store, which, { now, locks: fakeLocks() })
  expect(await opening('nobody')).toEqual({ state: 'missing' })
  const broken = aSession({ id: 'broken', instrument: { id: 'x', version: '1.0.0', contentHash: 'broken' } })
  await store.sessions.save(broken, { rev: 0, progress: { answered: 0, asked: 0 }, keep: { schemaVersion: 1 } })
  expect(await opening('broken')).toMatchObject({ state: 'damaged-instrument', session: broken })
  await tamper(name, 'sessions', (rows) => void rows.put({ id, rev: 9, iv: new Uint8Array(12), ciphertext: null }))
  expect(await opening(id)).toEqual({ state: 'unreadable' })
})

test('a session opens with its own copy of the instrument, whatever lies on the shelf by now', async () => {
  const store = await aStoredSession(aDatabaseName())
  expect(await store.instruments.open({ id: 'two-questions', version: '1.0.0' })).toEqual({
    ok: false,
    problem: 'missing',
  })
  const kept = await store.instruments.open({ contentHash: twoQuestionsHash })
  expect(kept).toMatchObject({ ok: true, contentHash: twoQuestionsHash, document: twoQuestions })
})

function anAnswer(level: number) {
  const said = { reason: '', evidence: [], evidenceText: '', notes: { private: '', shareable: '' } }
  return { revision: 1, answer: { level }, undecided: false, everyoneAgreed: true, ...said }
}
