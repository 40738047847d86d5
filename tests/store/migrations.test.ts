import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { allMigrations } from '../../src/store/migrations/allMigrations'
import type { Migration } from '../../src/store/migrations/migration'
import { openStore } from '../../src/store/openStore'
import { fullDisk, slowIndexedDB, until } from './support/browserFaults'
import { aDatabaseName, aStore, options, storedRows, tamper } from './support/deviceStore'
import { anOrganisation, riversideElders } from './support/records'

type Before = { id: string; place: string }
type After = { id: string; place: string; where: { place: string } }

/** What a next version might do: one more table, and one more field inside the sealed records. */
const nextVersion: Migration = {
  version: 4,
  name: 'where-an-organisation-is',
  tables: { outbox: 'id' },
  change: {
    organisations: (before) => {
      const { id, place, ...rest } = before as Before
      return { ...rest, id, place, where: { place } } satisfies After
    },
  },
}
const migrations = [...allMigrations, nextVersion]
const moved = { value: { ...riversideElders, where: { place: 'Riverside' } } }

test('yesterday’s sealed records are brought to the new version when it opens', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name)
  await yesterday.organisations.save(riversideElders, 0)
  yesterday.close()
  const today = await aStore(name, { migrations })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject(moved)
  today.close()
  const again = await aStore(name, { migrations })
  expect(await again.organisations.withId(riversideElders.id)).toMatchObject({ ...moved, rev: 2 })
})

test('an upgrade that was killed after the tables and before the records goes on from there', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name)
  await yesterday.organisations.save(riversideElders, 0)
  yesterday.close()
  const killed = { ...nextVersion, change: { organisations: () => stopHere() } }
  const stopped = await openStore(options(name, { migrations: [...allMigrations, killed] }))
  expect(stopped).toEqual({ ok: false, problem: 'unavailable' })
  const today = await aStore(name, { migrations })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject(moved)
})

test('a record that cannot be read stays as it is through an upgrade, and the others are brought along', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name)
  await yesterday.organisations.save(riversideElders, 0)
  await tamper(name, 'organisations', (rows) => void rows.put({ id: 'bad', rev: 1, iv: 'x', ciphertext: null }))
  yesterday.close()
  const today = await aStore(name, { migrations })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject(moved)
  expect((await storedRows(name)).organisations).toHaveLength(2)
})

test('two tabs of the new version that open at once change each record once', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name)
  await yesterday.organisations.save(riversideElders, 0)
  yesterday.close()
  const [one, other] = await Promise.all([aStore(name, { migrations }), aStore(name, { migrations })])
  expect(await one.organisations.withId(riversideElders.id)).toMatchObject({ ...moved, rev: 2 })
  expect(await other.organisations.withId(riversideElders.id)).toMatchObject({ ...moved, rev: 2 })
})

test('an old tab saves what it holds, lets the new version in, and only reads from then on', async () => {
  const name = aDatabaseName()
  const old = await aStore(name)
  await old.organisations.save(riversideElders, 0)
  old.beforeClosing(() => old.organisations.save(anOrganisation({ notes: 'typed just now' }), 1))
  const today = await aStore(name, { migrations })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject({ value: { notes: 'typed just now' } })
  await until(() => !old.mayWrite())
  expect(old.saving.now()).toEqual({ state: 'not-saved', problem: 'newer-database' })
  expect(await old.organisations.save(riversideElders, 3)).toEqual({ ok: false, problem: 'newer-database' })
  expect(await old.organisations.summaries()).toHaveLength(1)
})

test('the app that is rolled back to the old version reads, says so, and changes nothing', async () => {
  const name = aDatabaseName()
  const today = await aStore(name, { migrations })
  await today.organisations.save(riversideElders, 0)
  today.close()
  const before = await storedRows(name)
  const rolledBack = await aStore(name)
  expect(rolledBack.mayWrite()).toBe(false)
  expect(rolledBack.saving.now()).toEqual({ state: 'not-saved', problem: 'newer-database' })
  expect(await rolledBack.organisations.summaries()).toHaveLength(1)
  const refused = { ok: false, problem: 'newer-database' }
  expect(await rolledBack.organisations.save(anOrganisation(), 1)).toEqual(refused)
  expect(await storedRows(name)).toEqual(before)
})

test('what an old tab saves while its records are being changed is changed as well, not overwritten', async () => {
  const name = aDatabaseName()
  const old = await aStore(name)
  await old.organisations.save(riversideElders, 0)
  const [first] = (await storedRows(name)).organisations ?? []
  await old.organisations.save(anOrganisation({ notes: 'typed just now' }), 1)
  const [second] = (await storedRows(name)).organisations ?? []
  await tamper(name, 'organisations', (rows) => void rows.put(first))
  old.close()
  const crypto = interrupted(() => tamper(name, 'organisations', (rows) => void rows.put(second)))
  const today = await aStore(name, { migrations, crypto })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject({
    value: { notes: 'typed just now', where: { place: 'Riverside' } },
    rev: 3,
  })
})

test('a save of an old tab that had to wait for the new version is refused for what it is', async () => {
  const name = aDatabaseName()
  const { factory, hold, letGo } = slowIndexedDB()
  const old = await aStore(name, { indexedDB: factory })
  await old.organisations.save(riversideElders, 0)
  let saving: ReturnType<typeof old.organisations.save> | undefined
  old.beforeClosing(async () => {
    hold()
    setTimeout(() => {
      saving = old.organisations.save(anOrganisation({ notes: 'too late' }), 1)
    })
  })
  const today = await aStore(name, { migrations })
  letGo()
  await until(() => saving !== undefined)
  expect(await saving).toEqual({ ok: false, problem: 'newer-database' })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject(moved)
})

test('a tab that does not let go makes the new version say that it is blocked', async () => {
  const name = aDatabaseName()
  await aStore(name)
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
  })
  expect(await openStore(options(name, { migrations, patience: 20 }))).toEqual({ ok: false, problem: 'blocked' })
  stubborn.close()
  await aStore(name, { migrations })
})

test('a full disk during an upgrade leaves yesterday’s records as they were, for the next try', async () => {
  const name = aDatabaseName()
  const yesterday = await aStore(name)
  await yesterday.organisations.save(riversideElders, 0)
  yesterday.close()
  const makeRoom = fullDisk('sentinel')
  expect(await openStore(options(name, { migrations })).finally(makeRoom)).toEqual({
    ok: false,
    problem: 'unavailable',
  })
  const today = await aStore(name, { migrations })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject({ ...moved, rev: 2 })
})

test('a file of the older version is brought to the new one when it is read back', async () => {
  const yesterday = await aStore()
  await yesterday.organisations.save(riversideElders, 0)
  const file = await yesterday.wholeDevice.toJson()
  const today = await aStore(aDatabaseName(), { migrations })
  expect(await today.wholeDevice.restore(file)).toMatchObject({ ok: true, added: 1 })
  expect(await today.organisations.withId(riversideElders.id)).toMatchObject(moved)
})

/** Something happens the first time that a record is sealed again. */
function interrupted(meanwhile: () => Promise<void>): Crypto {
  let pending: (() => Promise<void>) | undefined = meanwhile
  const encrypt: SubtleCrypto['encrypt'] = async (...of) => {
    const now = pending
    pending = undefined
    await now?.()
    return crypto.subtle.encrypt(...of)
  }
  const subtle = new Proxy(crypto.subtle, {
    get: (all, name: keyof SubtleCrypto) => (name === 'encrypt' ? encrypt : all[name].bind(all)),
  })
  return { subtle, getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto
}

function stopHere(): never {
  throw new Error('the tab was killed here')
}
