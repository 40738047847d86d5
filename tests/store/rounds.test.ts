import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Form } from '../../src/core/session/rating/privateRound'
import type { Rounds, Store } from '../../src/store/store'
import { aForm } from '../support/rating/ratingBuilders'
import { aDatabaseName, aStore, storedRows } from './support/deviceStore'
import { aSession } from './support/records'

const round = { id: 'round-one', sessionId: 'session-1', items: ['budget'] }
const forms = ['a', 'b', 'c'].map((id) => aForm(id, 'trustee', { budget: 1 }))

async function aRound(name = aDatabaseName()): Promise<{ store: Store; rounds: Rounds; name: string }> {
  const store = await aStore(name)
  const rounds = await store.rounds()
  await rounds.start(round)
  return { store, rounds, name }
}

async function formsIn(rounds: Rounds): Promise<Form[]> {
  const found = await rounds.ofSession(round.sessionId)
  return found.found === 'yes' ? found.value.forms : []
}

describe('forms that come back to a round', () => {
  test('lie in the order of their ids, each once, however often it comes', async () => {
    const { rounds } = await aRound()
    const [a, b, c] = forms as [Form, Form, Form]
    for (const form of [c, a, a, b, c]) expect((await rounds.give(round, [form])).ok).toBe(true)
    expect(await formsIn(rounds)).toEqual(forms)
  })

  test('of two tabs at the same moment are all kept', async () => {
    const { name, rounds } = await aRound()
    const other = await (await aStore(name)).rounds()
    await Promise.all(forms.map((form, place) => (place % 2 ? rounds : other).give(round, [form])))
    expect(await formsIn(rounds)).toEqual(forms)
  })

  test('to a round that is over, or to another one, are refused', async () => {
    const { rounds } = await aRound()
    expect(await rounds.give({ ...round, id: 'earlier' }, forms)).toEqual({ ok: false, problem: 'round-over' })
    await rounds.erase(round.sessionId)
    expect(await rounds.give(round, forms)).toEqual({ ok: false, problem: 'round-over' })
  })

  test('are erased when the round ends, and when its session is taken off the device', async () => {
    const { store, rounds, name } = await aRound()
    await rounds.give(round, forms)
    await store.sessions.remove(round.sessionId)
    expect(await rounds.ofSession(round.sessionId)).toEqual({ found: 'no' })
    expect((await storedRows(name)).rounds).toEqual([])
  })

  test('of an earlier round are not in a new one', async () => {
    const { rounds } = await aRound()
    await rounds.give(round, forms)
    await rounds.start({ ...round, id: 'round-two' })
    expect(await formsIn(rounds)).toEqual([])
  })
})

describe('what people say privately', () => {
  test('lies sealed in the database, and is in no file of the whole device', async () => {
    const { store, rounds, name } = await aRound()
    await store.sessions.save(aSession(), { rev: 0, progress: { answered: 0, asked: 1 } })
    await rounds.give(round, [aForm('canary-form', 'user', { 'canary-item': 1 })])
    expect(JSON.stringify(await storedRows(name))).not.toContain('canary')
    const file = await store.wholeDevice.toJson()
    expect(file).toContain(aSession().id)
    expect(file).not.toContain('canary')
    expect(file).not.toContain('AGE-SECRET-KEY')
  })

  test('is sealed to its round: another round cannot open it, and nobody who has only the pack', async () => {
    const { rounds } = await aRound()
    const found = await rounds.ofSession(round.sessionId)
    if (found.found !== 'yes') throw new Error('No round')
    const { identity, recipient } = found.value
    const sealed = await rounds.seal('{"said":"privately"}', recipient)
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('privately')
    expect(await rounds.unseal(sealed, identity)).toEqual({ ok: true, text: '{"said":"privately"}' })
    await rounds.start({ ...round, id: 'round-two' })
    const other = await rounds.ofSession(round.sessionId)
    const key = other.found === 'yes' ? other.value.identity : ''
    expect(await rounds.unseal(sealed, key)).toEqual({ ok: false, problem: 'other-key' })
  })

  test('cut off, altered, or something else altogether, is refused for what it is', async () => {
    const { rounds } = await aRound()
    const found = await rounds.ofSession(round.sessionId)
    if (found.found !== 'yes') throw new Error('No round')
    const { identity, recipient } = found.value
    const sealed = await rounds.seal('what somebody said', recipient)
    const altered = sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1)
    expect(await rounds.unseal(altered, identity)).toEqual({ ok: false, problem: 'damaged' })
    expect(await rounds.unseal(sealed.slice(0, -5), identity)).toEqual({ ok: false, problem: 'damaged' })
    for (const other of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7'), new Uint8Array(300_000)]) {
      expect(await rounds.unseal(other, identity)).toEqual({ ok: false, problem: 'not-sealed' })
    }
  })
})
