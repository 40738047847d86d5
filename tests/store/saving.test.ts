import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../../src/store/openStore'
import { changeSettings } from '../../src/store/settings'
import type { OrganisationSummary } from '../../src/store/store'
import { abortOnce, breakableIndexedDB, deleteDatabase, fullDisk, until } from './support/browserFaults'
import { aDatabaseName, aMarker, aStore, options, storedRows, tamper } from './support/deviceStore'
import { anOrganisation, aPlan, aSession, riversideElders } from './support/records'

let makeRoom: () => void = () => undefined
afterEach(() => makeRoom())

const noProgress = { answered: 0, asked: 1 }

test('a save over somebody else’s newer revision is a conflict and changes nothing', async () => {
  const name = aDatabaseName()
  const [one, other] = [await aStore(name), await aStore(name)]
  await one.organisations.save(anOrganisation({ notes: 'first' }), 0)
  await other.organisations.save(anOrganisation({ notes: 'second' }), 1)
  expect(await one.organisations.save(anOrganisation({ notes: 'third' }), 1)).toEqual({
    ok: false,
    problem: 'conflict',
  })
  expect(one.saving.now()).toEqual({ state: 'not-saved', problem: 'conflict' })
  expect(await one.organisations.withId(riversideElders.id)).toMatchObject({ value: { notes: 'second' }, rev: 2 })
})

test('a record and its summary are saved together or not at all', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.sessions.save(aSession(), { rev: 0, progress: noProgress })
  makeRoom = fullDisk()
  await store.sessions.save(aSession({ place: 'money' }), { rev: 1, progress: { answered: 1, asked: 1 } })
  makeRoom()
  expect(await store.sessions.withId(aSession().id)).toMatchObject({ rev: 1, value: { place: '' } })
  expect(await store.sessions.summaries()).toMatchObject([{ progress: noProgress }])
})

test('where the put succeeds and the commit fails, the screen says not saved, and saving works again once there is room', async () => {
  const store = await aStore()
  await store.organisations.save(riversideElders, 0)
  const states: string[] = []
  store.saving.subscribe(() => void states.push(store.saving.now().state))
  makeRoom = fullDisk()
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toEqual({ ok: false, problem: 'no-space' })
  expect(states).toEqual(['saving', 'not-saved'])
  makeRoom()
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toMatchObject({ ok: true, rev: 2 })
  expect(store.saving.now()).toEqual({ state: 'saved', at: new Date('2026-06-12T14:02:00.000Z') })
})

test('a connection that dies is opened again and the save is made once more', async () => {
  const { factory, cut } = breakableIndexedDB()
  const store = await aStore(aDatabaseName(), { indexedDB: factory })
  await store.organisations.save(riversideElders, 0)
  cut()
  expect(await store.organisations.save(anOrganisation({ notes: 'x' }), 1)).toMatchObject({ ok: true, rev: 2 })
  cut()
  expect(await store.organisations.summaries()).toHaveLength(1)
})

test('a save that is broken off half-way is made once more, whole', async () => {
  const store = await aStore()
  abortOnce()
  expect(await store.organisations.save(riversideElders, 0)).toMatchObject({ ok: true, rev: 1 })
  expect(await store.organisations.summaries()).toHaveLength(1)
})

test('storage that breaks for good is called unavailable, and nothing claims to be saved', async () => {
  const { factory, breakForGood } = breakableIndexedDB()
  const store = await aStore(aDatabaseName(), { indexedDB: factory })
  breakForGood()
  expect(await store.organisations.save(riversideElders, 0)).toEqual({ ok: false, problem: 'unavailable' })
  expect(store.saving.now()).toEqual({ state: 'not-saved', problem: 'unavailable' })
})

test('whatever reads before it writes says the same, and works again once storage is back', async () => {
  const { factory, breakForGood, mend } = breakableIndexedDB()
  const store = await aStore(aDatabaseName(), { indexedDB: factory })
  await store.organisations.save(riversideElders, 0)
  const file = await store.wholeDevice.toJson()
  const ways = [
    () => store.drafts.keep('organisation/new', { name: 'Riv' }),
    () => store.sessions.remove(aSession().id),
    () => store.organisations.remove('nobody'),
    () => changeSettings(store.settings, (settings) => settings),
    () => store.wholeDevice.restore(file),
  ]
  breakForGood()
  for (const way of ways) expect(await way()).toEqual({ ok: false, problem: 'unavailable' })
  mend()
  for (const way of ways) expect(await way()).toMatchObject({ ok: true })
})

test('a record that cannot be sealed is not saved, and the next one is', async () => {
  const store = await aStore()
  const sealing = vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new DOMException('', 'OperationError'))
  onTestFinished(() => sealing.mockRestore())
  expect(await store.organisations.save(riversideElders, 0)).toEqual({ ok: false, problem: 'unavailable' })
  expect(store.saving.now()).toEqual({ state: 'not-saved', problem: 'unavailable' })
  expect(await store.organisations.save(riversideElders, 0)).toMatchObject({ ok: true })
  expect(store.saving.now()).toMatchObject({ state: 'saved' })
})

test('storage that failed for a while is read again once it is back', async () => {
  const { factory, breakForGood, mend } = breakableIndexedDB()
  const store = await aStore(aDatabaseName(), { indexedDB: factory })
  await store.organisations.save(riversideElders, 0)
  breakForGood()
  await expect(store.organisations.summaries()).rejects.toThrow()
  mend()
  expect(await store.organisations.summaries()).toHaveLength(1)
})

test('a browser without storage or without encryption is told before anything is typed', async () => {
  const name = aDatabaseName()
  const { factory, breakForGood } = breakableIndexedDB()
  breakForGood()
  const withoutSubtle = { getRandomValues: () => undefined } as unknown as Crypto
  expect(await openStore(options(name, { indexedDB: factory }))).toEqual({ ok: false, problem: 'unavailable' })
  expect(await openStore(options(name, { crypto: withoutSubtle }))).toEqual({ ok: false, problem: 'unavailable' })
})

test('a database that the browser emptied under the open app is noticed at once, and no save claims to have worked', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(riversideElders, 0)
  await deleteDatabase(name)
  await until(() => store.saving.now().state === 'not-saved')
  expect(store.saving.now()).toEqual({ state: 'not-saved', problem: 'emptied' })
  expect(await store.organisations.save(riversideElders, 0)).toEqual({ ok: false, problem: 'emptied' })
  expect(store.mayWrite()).toBe(false)
})

test('a sentinel that has gone missing while nothing else changed is noticed by the next save', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await tamper(name, 'sentinel', (rows) => void rows.clear())
  expect(await store.organisations.save(riversideElders, 0)).toEqual({ ok: false, problem: 'emptied' })
  expect((await storedRows(name)).organisations).toEqual([])
})

test('data that has gone between two visits is noticed, and starting again is a decision', async () => {
  const name = aDatabaseName()
  const marker = aMarker()
  const store = await aStore(name, { marker })
  await store.organisations.save(riversideElders, 0)
  store.close()
  await deleteDatabase(name)
  expect(await openStore(options(name, { marker }))).toEqual({ ok: false, problem: 'emptied' })
  const again = await aStore(name, { marker, startAgain: true })
  expect(await again.organisations.save(riversideElders, 0)).toMatchObject({ ok: true })
})

test('a tab whose data was cleared cannot write into what another tab has begun since', async () => {
  const name = aDatabaseName()
  const old = await aStore(name)
  await deleteDatabase(name)
  const fresh = await aStore(name, { startAgain: true })
  expect(await old.organisations.save(riversideElders, 0)).toEqual({ ok: false, problem: 'emptied' })
  expect(await fresh.organisations.summaries()).toEqual([])
})

test('a list that is read live follows every change, also one of another tab', async () => {
  const name = aDatabaseName()
  const [here, there] = [await aStore(name), await aStore(name)]
  let shown: OrganisationSummary[] = []
  const query = liveQuery(() => here.organisations.summaries()).subscribe((list) => {
    shown = list
  })
  await here.organisations.save(anOrganisation({ id: 'a', name: 'A' }), 0)
  await until(() => shown.length === 1)
  await there.organisations.save(anOrganisation({ id: 'b', name: 'B' }), 0)
  await until(() => shown.length === 2)
  await there.organisations.save(anOrganisation({ id: 'b', name: 'C' }), 1)
  await until(() => shown.some((one) => one.name === 'C'))
  query.unsubscribe()
})

test('a live query that reads one thing after another keeps following the second', async () => {
  const store = await aStore()
  await store.sessions.save(aSession(), { rev: 0, progress: noProgress })
  let shown = ''
  const query = liveQuery(async () => {
    await store.sessions.withId(aSession().id)
    const plan = await store.plans.ofSession(aSession().id)
    return plan.found === 'yes' ? plan.value.strengthToKeep : 'none'
  }).subscribe((text) => {
    shown = text
  })
  await until(() => shown === 'none')
  await store.plans.save(aPlan(), 0)
  await until(() => shown === aPlan().strengthToKeep)
  query.unsubscribe()
})

test('an organisation goes with its sessions, plans and drafts, and leaves everybody else’s alone', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(riversideElders, 0)
  await store.organisations.save(anOrganisation({ id: 'harbour' }), 0)
  await store.sessions.save(aSession(), { rev: 0, progress: noProgress })
  await store.sessions.save(aSession({ id: 'theirs', organisationId: 'harbour' }), { rev: 0, progress: noProgress })
  await store.plans.save(aPlan(), 0)
  await store.drafts.keep(`organisation/${riversideElders.id}`, { name: 'x' })
  await store.drafts.keep('organisation/harbour', { name: 'y' })
  expect(await store.organisations.remove(riversideElders.id)).toMatchObject({ ok: true })
  const left = await storedRows(name)
  expect(left.organisations?.map((row) => row.id)).toEqual(['harbour'])
  expect(left.sessions?.map((row) => row.id)).toEqual(['theirs'])
  expect(left.plans).toEqual([])
  expect(left.drafts).toHaveLength(1)
  expect(left.summaries?.map((row) => row.id)).toEqual(['organisation/harbour', 'session/theirs'])
})

test('what is being typed in a form is there after a crash, until the form is done with it', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.drafts.keep('organisation/new', { name: 'Riv' })
  await store.drafts.keep('organisation/new', { name: 'River' })
  const after = await aStore(name)
  expect(await after.drafts.read('organisation/new')).toMatchObject({ value: { name: 'River' } })
  await after.drafts.drop('organisation/new')
  expect(await after.drafts.read('organisation/new')).toBeUndefined()
  expect(store.saving.now()).toEqual({ state: 'idle' })
})

test('the browser is asked once to keep our data, after the first save', async () => {
  let asked = 0
  const storage = {
    persist: async () => {
      asked += 1
      return true
    },
    persisted: async () => asked > 0,
    estimate: async () => ({ usage: 10, quota: 100 }),
  } as unknown as StorageManager
  const store = await aStore(aDatabaseName(), { storage })
  expect(await store.wholeDevice.space()).toEqual({ used: 10, allowed: 100, persisted: false })
  await store.organisations.save(riversideElders, 0)
  await store.organisations.save(riversideElders, 1)
  expect(asked).toBe(1)
  expect(await store.wholeDevice.space()).toMatchObject({ persisted: true })
})
