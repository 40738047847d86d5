import { expect, test } from 'vitest'
import { contentHash } from '../../src/core/instrument/contentHash'
import type { Store } from '../../src/store/store'
import { fullDisk } from './support/browserFaults'
import { aStore } from './support/deviceStore'
import { anOrganisation, aPlan, aSession, riversideElders } from './support/records'
import { twoQuestions, twoQuestionsHash } from './support/twoQuestions'

const settings = { advisor: { name: 'Zoë Ŵyn', body: 'CVS', contact: 'zoe', logo: '' }, setUp: true }

async function aFullDevice(): Promise<Store> {
  const store = await aStore()
  const items = { welcome: anAnswer(1), rota: anAnswer(0) }
  await store.organisations.save(riversideElders, 0)
  const of = { rev: 0, progress: { answered: 2, asked: 2 }, keep: twoQuestions }
  await store.sessions.save(aSession({ items, place: 'ludzie: zażółć 🙂' }), of)
  await store.plans.save(aPlan(), 0)
  await store.settings.save(settings, 0)
  return store
}

function anAnswer(level: number) {
  const said = { reason: '', evidence: [], evidenceText: '', notes: { private: '你好', shareable: '' } }
  return { revision: 1, answer: { level }, undecided: false, everyoneAgreed: true, ...said }
}

const nested = '['.repeat(20_000) + ']'.repeat(20_000)

test('saving everything to a file, losing the device and reading the file back gives the same again', async () => {
  const before = await aFullDevice()
  const file = await before.wholeDevice.toJson()
  const after = await aStore()
  expect(await after.wholeDevice.restore(file)).toEqual({ ok: true, added: 4, kept: 0 })
  expect(await after.wholeDevice.toJson()).toBe(file)
  expect(await after.organisations.summaries()).toEqual(await before.organisations.summaries())
  expect(await after.sessions.summaries()).toEqual(await before.sessions.summaries())
  expect(await after.plans.summaries()).toEqual(await before.plans.summaries())
  expect(await after.instruments.open({ contentHash: twoQuestionsHash })).toMatchObject({ ok: true })
})

test('reading a file back on the device it came from changes nothing', async () => {
  const store = await aFullDevice()
  const file = await store.wholeDevice.toJson()
  expect(await store.wholeDevice.restore(file)).toEqual({ ok: true, added: 0, kept: 0 })
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ rev: 1 })
})

test('what is on the device and differs from the file is kept, counted, and never overwritten', async () => {
  const store = await aFullDevice()
  const file = await store.wholeDevice.toJson()
  await store.organisations.save(anOrganisation({ notes: 'newer' }), 1)
  await store.sessions.remove(aSession().id)
  expect(await store.wholeDevice.restore(file)).toEqual({ ok: true, added: 2, kept: 1 })
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ value: { notes: 'newer' }, rev: 2 })
})

test('on a new device the advisor’s details come from the file where nothing is written yet, and stay where something is', async () => {
  const file = await (await aFullDevice()).wholeDevice.toJson()
  const store = await aStore()
  const advisor = { name: '', body: 'Another body', contact: '', logo: '' }
  await store.settings.save({ advisor, setUp: true, mode: 'facilitated' }, 0)
  expect(await store.wholeDevice.restore(file)).toEqual({ ok: true, added: 4, kept: 0 })
  const filled = { name: 'Zoë Ŵyn', body: 'Another body', contact: 'zoe', logo: '' }
  const value = { advisor: filled, setUp: true, mode: 'facilitated' }
  expect(await store.settings.read()).toEqual({ found: 'yes', value, rev: 2 })
  expect(await store.wholeDevice.restore(file)).toEqual({ ok: true, added: 0, kept: 1 })
})

test.each([
  ['cut off in the middle', (file: string) => file.slice(0, file.length / 2), 'damaged'],
  ['with one word changed', (file: string) => file.replace('the welcome at the door', 'the locked door'), 'damaged'],
  ['with a section missing', (file: string) => changed(file, (all) => delete all.plans), 'damaged'],
  [
    'with a record that is not one',
    (file: string) => changed(file, (all) => Object.assign(all, { sessions: [{}] })),
    'damaged',
  ],
  [
    'with the same record twice',
    (file: string) => changed(file, (all) => all.organisations.push(anOrganisation({ notes: 'another' }))),
    'damaged',
  ],
  [
    'nested without end',
    () => `{"app":"soundings","formatVersion":1,"savedAt":"","checksum":"","x":${nested}}`,
    'damaged',
  ],
  [
    'of a newer version of the app',
    (file: string) => changed(file, (all) => Object.assign(all, { formatVersion: 9 })),
    'newer-file',
  ],
  ['of another program', () => '{"app":"other"}', 'not-ours'],
  ['that is a picture', () => '\u0089PNG', 'not-ours'],
])('a file %s is refused whole and nothing is touched', async (_, damage, problem) => {
  const file = await (await aFullDevice()).wholeDevice.toJson()
  const store = await aStore()
  expect(await store.wholeDevice.restore(damage(file))).toEqual({ ok: false, problem })
  expect(await store.organisations.summaries()).toEqual([])
})

test('a file for which there is no room is not read back by half', async () => {
  const file = await (await aFullDevice()).wholeDevice.toJson()
  const store = await aStore()
  const makeRoom = fullDisk()
  const result = await store.wholeDevice.restore(file).finally(makeRoom)
  expect(result).toMatchObject({ ok: false })
  expect(await store.organisations.summaries()).toEqual([])
  expect(await store.wholeDevice.restore(file)).toMatchObject({ ok: true, added: 4 })
})

test('a key of a record that this version does not know comes back as it was', async () => {
  const file = await (await aFullDevice()).wholeDevice.toJson()
  const withMore = changed(file, (all) => Object.assign(all.organisations[0] ?? {}, { colour: 'teal' }))
  const store = await aStore()
  expect(await store.wholeDevice.restore(withMore)).toMatchObject({ ok: true, added: 4 })
  expect(await store.organisations.withId(riversideElders.id)).toMatchObject({ value: { colour: 'teal' } })
})

type Contents = { plans?: unknown; sessions: unknown; formatVersion: number; organisations: object[] }

/** Somebody who changes a file and makes its checksum right again. */
function changed(file: string, change: (all: Contents) => unknown): string {
  const { checksum: _, ...all } = JSON.parse(file)
  change(all)
  return JSON.stringify({ ...all, checksum: contentHash(all) })
}
