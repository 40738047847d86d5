import { expect, test } from 'vitest'
import { aDatabaseName, aStore, storedRows, tamper } from './support/deviceStore'
import { anOrganisation, aPlan, aSession, riversideElders } from './support/records'

const canary = 'canary-d7a1'

test('what was saved is there after the app is opened again', async () => {
  const name = aDatabaseName()
  const before = await aStore(name)
  const saved = await before.organisations.save(riversideElders, 0)
  before.close()
  const after = await aStore(name)
  expect(saved).toMatchObject({ ok: true, rev: 1 })
  expect(await after.organisations.withId(riversideElders.id)).toEqual({ found: 'yes', value: riversideElders, rev: 1 })
  expect(await after.organisations.summaries()).toMatchObject([{ id: riversideElders.id, name: riversideElders.name }])
})

test('nothing that a person typed lies in the database as it was typed', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(anOrganisation({ name: canary, notes: canary }), 0)
  await store.sessions.save(aSession({ organisationName: canary }), { rev: 0, progress: { answered: 0, asked: 1 } })
  await store.plans.save(aPlan({ strengthToKeep: canary }), 0)
  await store.settings.save({ advisor: { name: canary, body: '', contact: '', logo: '' }, setUp: true }, 0)
  await store.drafts.keep(`form/${canary}`, { name: canary })
  const rows = await storedRows(name)
  expect(Object.values(rows).flat().length).toBeGreaterThan(8)
  for (const row of Object.values(rows).flat()) expect(bytesOf(row)).not.toContain(canary)
  for (const row of rows.drafts ?? []) expect(row.id).toMatch(/^[0-9a-f]{64}$/)
  for (const row of rows.sessions ?? []) expect(Object.keys(row).sort()).toEqual(['ciphertext', 'id', 'iv', 'rev'])
})

test('the device key can be used but never read out', async () => {
  const name = aDatabaseName()
  await aStore(name)
  const [wrap] = (await storedRows(name)).keyring ?? []
  const deviceKey = wrap?.deviceKey as CryptoKey
  expect(deviceKey.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow()
})

test('two records whose ciphertexts have changed places are refused, not shown as each other', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  const [one, other] = [anOrganisation({ id: 'one' }), anOrganisation({ id: 'other' })]
  await store.organisations.save(one, 0)
  await store.organisations.save(other, 0)
  const [a, b] = (await storedRows(name)).organisations ?? []
  await tamper(name, 'organisations', (rows) => {
    rows.put({ ...b, id: a?.id })
    rows.put({ ...a, id: b?.id })
  })
  expect(await store.organisations.withId('one')).toEqual({ found: 'unreadable' })
  expect(await store.organisations.withId('other')).toEqual({ found: 'unreadable' })
  expect(await store.wholeDevice.unreadable()).toEqual([
    { table: 'organisations', id: 'one' },
    { table: 'organisations', id: 'other' },
  ])
})

test('an older revision that is put back under a newer number is refused', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(anOrganisation({ id: 'one' }), 0)
  const [old] = (await storedRows(name)).organisations ?? []
  await store.organisations.save(anOrganisation({ id: 'one', notes: 'newer' }), 1)
  await tamper(name, 'organisations', (rows) => void rows.put({ ...old, rev: 2 }))
  expect(await store.organisations.withId('one')).toEqual({ found: 'unreadable' })
})

test('a damaged record is called unreadable, stays where it is, and the others can be read', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(anOrganisation({ id: 'good' }), 0)
  await tamper(name, 'organisations', (rows) => void rows.put({ id: 'bad', rev: 1, iv: 'x', ciphertext: null }))
  expect(await store.organisations.withId('bad')).toEqual({ found: 'unreadable' })
  expect(await store.organisations.withId('good')).toMatchObject({ found: 'yes' })
  expect((await storedRows(name)).organisations).toHaveLength(2)
})

test('a damaged line of a list leaves the others readable, however often the list is read', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await store.organisations.save(anOrganisation({ id: 'good' }), 0)
  const damaged = { id: 'organisation/bad', rev: 1, iv: 'x', ciphertext: null }
  await tamper(name, 'summaries', (rows) => void rows.put(damaged))
  for (const _ of ['first', 'again']) expect(await store.organisations.summaries()).toMatchObject([{ id: 'good' }])
})

function bytesOf(row: Record<string, unknown>): string {
  return Object.entries(row)
    .map(([key, value]) => {
      if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
      if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
      return `${key}=${JSON.stringify(value)}`
    })
    .join('\n')
}
