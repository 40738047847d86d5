import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import { expect, test } from 'vitest'
import { standingOf } from '../../../src/core/handOver/standing'
import type { Session } from '../../../src/core/session/sessionSchema'
import type { OpenedHandOver, Store } from '../../../src/store/store'
import { openWorkingSession } from '../../../src/store/working/workingSession'
import { aStore } from '../support/deviceStore'
import { fakeLocks } from '../support/fakeLocks'
import { anOrganisation, aPlan, aSession } from '../support/records'
import { twoQuestions } from '../support/twoQuestions'

const passphrase = 'garden pencil otter window maple spoon'
const session = aSession({ place: 'Zażółć gęślą, ŵy, 你好, 🙂 <script>alert(1)</script>', privateNotes: 'SECRET' })

async function theAdvisor(): Promise<Store> {
  const store = await aStore()
  await store.organisations.save(anOrganisation(), 0)
  await store.sessions.save(session, { rev: 0, progress: { answered: 0, asked: 2 }, keep: twoQuestions })
  await store.plans.save(aPlan(), 0)
  return store
}

async function given(store: Store, privateNotes = false): Promise<Uint8Array> {
  const made = await (await store.handOver()).give(
    { session: session.id },
    { from: 'advisor', privateNotes, passphrase, madeBy: '0.1.0' },
  )
  if (!made.ok) throw new Error(made.problem)
  return new Uint8Array(await made.content.arrayBuffer())
}

async function open(store: Store, bytes: Uint8Array, by = passphrase): Promise<OpenedHandOver> {
  return (await store.handOver()).open(bytes, by)
}

/** What became of the one session in the file. */
async function taken(store: Store, bytes: Uint8Array): Promise<string | undefined> {
  const opened = await open(store, bytes)
  if (!opened.ok) return opened.problem
  const result = await (await store.handOver()).takeIn(opened.file)
  return result.ok ? result.met.sessions[0]?.outcome : result.problem
}

async function change(store: Store, with_: Partial<Session>, id = session.id): Promise<void> {
  const found = await store.sessions.withId(id)
  if (found.found !== 'yes') throw new Error('gone')
  await store.sessions.save({ ...found.value, ...with_ }, { rev: found.rev, progress: { answered: 0, asked: 2 } })
}

async function sessionIn(store: Store, id = session.id): Promise<Session | undefined> {
  const found = await store.sessions.withId(id)
  return found.found === 'yes' ? found.value : undefined
}

async function look(store: Store, bytes: Uint8Array | string) {
  const looked = await (await store.handOver()).look(new Blob([bytes as BlobPart]))
  return looked.ok ? 'locked' : looked.problem
}

test('a session goes to another device with organisation, plan and questions, goes on there, and comes back', async () => {
  const here = await theAdvisor()
  const there = await aStore()
  const bytes = await given(here)
  expect(await taken(there, bytes)).toBe('added')
  expect(await there.organisations.summaries()).toMatchObject([{ name: "Riverside Elders' Lunch Club" }])
  expect(await there.plans.ofSession(session.id)).toMatchObject({ found: 'yes', value: aPlan() })
  expect(await there.instruments.open({ contentHash: session.instrument.contentHash })).toMatchObject({ ok: true })
  expect(await sessionIn(there)).toMatchObject({ place: session.place, received: { from: 'advisor' } })
  expect(await sessionIn(there)).not.toHaveProperty('privateNotes')
  await change(there, { place: 'the hall' })
  expect(await taken(here, await given(there))).toBe('replaced')
  expect(await sessionIn(here)).toMatchObject({ place: 'the hall', privateNotes: 'SECRET' })
  expect(await here.sessions.summaries()).toHaveLength(1)
})

test('newer work is never written over: both are kept, and the same file twice changes nothing', async () => {
  const here = await theAdvisor()
  const there = await aStore()
  await taken(there, await given(here))
  await change(there, { place: 'there' })
  await change(here, { place: 'here' })
  const bytes = await given(there)
  expect(await taken(here, bytes)).toBe('kept-both')
  expect(await taken(here, bytes)).toBe('left')
  expect(await sessionIn(here)).toMatchObject({ place: 'here' })
  const all = await here.sessions.summaries()
  expect(all).toHaveLength(2)
  const copy = all.find(({ id }) => id !== session.id)
  expect(copy).toMatchObject({ received: { from: 'advisor' } })
  expect(await sessionIn(here, copy?.id)).toMatchObject({ place: 'there' })
  expect(await here.plans.ofSession(copy?.id ?? '')).toMatchObject({ value: { sessionId: copy?.id } })
})

test('what was given is known here: when it comes back unchanged, what was done here meanwhile is newer', async () => {
  const here = await theAdvisor()
  const there = await aStore()
  await taken(there, await given(here))
  await change(here, { place: 'here' })
  expect(await taken(here, await given(there))).toBe('left')
  expect(await sessionIn(here)).toMatchObject({ place: 'here' })
})

test('looking into a file changes nothing, and taking in meets what is here at that moment', async () => {
  const here = await theAdvisor()
  const there = await aStore()
  await taken(there, await given(here))
  await change(there, { place: 'there' })
  const opened = await open(here, await given(there))
  expect(opened).toMatchObject({ ok: true, met: { sessions: [{ outcome: 'replaced' }] } })
  expect(await sessionIn(here)).toMatchObject({ place: session.place })
  await change(here, { place: 'typed meanwhile' })
  if (!opened.ok) return
  expect(await (await here.handOver()).takeIn(opened.file)).toMatchObject({
    met: { sessions: [{ outcome: 'kept-both' }] },
  })
  expect(await sessionIn(here)).toMatchObject({ place: 'typed meanwhile' })
})

test('a whole organisation goes along, without what is made up and without feedback', async () => {
  const here = await theAdvisor()
  const progress = { answered: 0, asked: 2 }
  await here.sessions.save(aSession({ id: 'second' }), { rev: 0, progress })
  await here.sessions.save(aSession({ id: 'form', feedback: true }), { rev: 0, progress })
  const handOver = await here.handOver()
  const what = { organisation: anOrganisation().id }
  expect(await handOver.offer(what)).toMatchObject({ ok: true, sessions: [{}, {}], withoutQuestions: [] })
  const made = await handOver.give(what, { from: 'organisation', privateNotes: false, passphrase, madeBy: '0.1.0' })
  expect(made).toMatchObject({ ok: true, name: expect.stringMatching(/^soundings-hand-over-\d{4}-\d\d-\d\d\.age$/) })
  const there = await aStore()
  const opened = await open(there, new Uint8Array(await (made as { content: Blob }).content.arrayBuffer()))
  if (!opened.ok) throw new Error(opened.problem)
  await (await there.handOver()).takeIn(opened.file)
  expect((await there.sessions.summaries()).map(({ id }) => id).sort()).toEqual([session.id, 'second'].sort())
  expect(await there.organisations.withId(anOrganisation().id)).toMatchObject({ value: { notes: '' } })
  const madeUp = anOrganisation({ id: 'made-up', madeUp: true })
  await here.organisations.save(madeUp, 0)
  expect(await handOver.offer({ organisation: 'made-up' })).toEqual({ ok: false, problem: 'nothing' })
})

test('a wrong passphrase, and a file cut off or altered anywhere, are refused and change nothing', async () => {
  const here = await theAdvisor()
  const bytes = await given(here)
  const there = await aStore()
  expect(await open(there, bytes, 'garden pencil otter window maple fork')).toEqual({
    ok: false,
    problem: 'wrong-passphrase',
  })
  const altered = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 40 ? byte ^ 1 : byte))
  expect(await open(there, altered)).toEqual({ ok: false, problem: 'damaged' })
  expect(await open(there, bytes.slice(0, -100))).toEqual({ ok: false, problem: 'damaged' })
  expect(await look(there, bytes.slice(0, 60))).toBe('cut-off')
  expect(await there.sessions.summaries()).toEqual([])
})

test('a passphrase is taken as it was meant: in other letters, with hyphens, with more spaces', async () => {
  const bytes = await given(await theAdvisor())
  const there = await aStore()
  expect(await open(there, bytes, '  Garden pencil-otter  window Maple SPOON ')).toMatchObject({ ok: true })
})

test('each other kind of file is told by its name, before anybody types a passphrase', async () => {
  const store = await theAdvisor()
  const head = 'age-encryption.org/v1\n-> scrypt aaaaaaaaaaaaaaaaaaaaaa 30\n'
  expect(await look(store, await given(store))).toBe('locked')
  expect(await look(store, 'a letter')).toBe('not-ours')
  expect(await look(store, '')).toBe('not-ours')
  expect(await look(store, await store.wholeDevice.toJson())).toBe('everything')
  expect(await look(store, head)).toBe('too-heavy')
  const rounds = await store.rounds()
  const { recipient } = await roundKeys(store)
  expect(await look(store, await rounds.seal('ratings', recipient))).toBe('other-lock')
  expect(await (await store.handOver()).look({ size: 5e9 } as Blob)).toEqual({ ok: false, problem: 'too-big' })
})

test('something else under the right passphrase is refused', async () => {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(10)
  encrypter.setPassphrase(passphrase)
  const store = await aStore()
  expect(await open(store, await encrypter.encrypt('a letter'))).toEqual({ ok: false, problem: 'not-ours' })
})

test('a session that is handed over is read-only until it is taken back, in whichever tab it is open', async () => {
  const store = await theAdvisor()
  const opened = await openWorkingSession(store, session.id, { now: () => new Date(), locks: fakeLocks() })
  if (opened.state !== 'open') throw new Error(opened.state)
  const { copy } = opened
  expect(copy.mayWrite()).toBe(true)
  const handOver = await store.handOver()
  expect(await handOver.markHandedOver([session.id], 'organisation')).toMatchObject({ ok: true })
  await expect.poll(() => copy.mayWrite()).toBe(false)
  copy.change((pair) => ({ ...pair, session: { ...pair.session, place: 'typed all the same' } }))
  expect(copy.current().session.place).toBe(session.place)
  expect((await store.sessions.summaries())[0]).toMatchObject({ handedOver: { to: 'organisation' } })
  expect(await handOver.takeBack([session.id])).toMatchObject({ ok: true })
  await expect.poll(() => copy.mayWrite()).toBe(true)
  expect(standingOf({ ...copy.current() }).shared).toBe(standingOf({ session, plan: aPlan() }).shared)
  await copy.close()
})

test('what comes back opens a session that was handed over', async () => {
  const here = await theAdvisor()
  const there = await aStore()
  await taken(there, await given(here))
  await (await here.handOver()).markHandedOver([session.id], 'organisation')
  await change(there, { place: 'there' })
  expect(await taken(here, await given(there))).toBe('replaced')
  expect(await sessionIn(here)).not.toHaveProperty('handedOver')
})

const hasAge = spawnSync('bash', ['-c', 'command -v age']).status === 0

test.skipIf(!hasAge)('the age command opens the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-'))
  writeFileSync(join(folder, 'file.age'), await given(await theAdvisor()))
  // It asks for the passphrase on a terminal and nowhere else.
  const typed = `(sleep 1; printf '%s\\n' '${passphrase}') | script -qec "age -d -o ${folder}/opened ${folder}/file.age" /dev/null`
  execFileSync('bash', ['-c', typed])
  const opened = execFileSync('cat', [join(folder, 'opened')], { encoding: 'utf8' })
  expect(JSON.parse(opened)).toMatchObject({ app: 'soundings', sessions: [{ place: session.place }] })
  expect(opened).not.toContain('SECRET')
})

async function roundKeys(store: Store): Promise<{ recipient: string }> {
  const rounds = await store.rounds()
  await rounds.start({ id: 'round', sessionId: 'any', items: [] })
  const found = await rounds.ofSession('any')
  if (found.found !== 'yes') throw new Error('no round')
  return found.value
}
