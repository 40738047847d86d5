import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../../../../src/core/instrument/answer'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../../src/core/instrument/itemSchema'
import { compareSessions } from '../../../../src/core/session/compare/compareSessions'
import { holdsAnything } from '../../../../src/core/session/recorded'
import { progressOf } from '../../../../src/core/session/sessionProgress'
import { sessionResult } from '../../../../src/core/session/sessionResult'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { moveSession } from '../../../../src/core/session/versions/moveSession'
import { answeredAnyhow, instrumentsOfAnyKind } from '../../../support/builders/anyInstrument'
import { aSession } from '../../../support/builders/sessionBuilders'

const now = new Date('2026-12-01T10:00:00.000Z')

/** What a new version may do to an item, and what it must not but a file may all the same. */
const edits: ((item: Item, others: Item[]) => Item)[] = [
  (item) => item,
  (item) => ({ ...item, revision: item.revision + 1 }),
  (item) => ({ ...item, future: true }),
  (item) => ({ ...item, retired: { version: '1.1.0' } }),
  (item, [other]) =>
    other ? { ...item, retired: { version: '1.1.0', replacedBy: other.id, relation: 'same' } } : item,
  (item) => ({ ...item, probe: { en: 'Another?' } }),
  (item) => ({ ...item, allowDoesNotApply: !item.allowDoesNotApply }),
  (item) => ({ ...item, reverse: !item.reverse }),
  (item) => ({ ...item, weight: 2, stage: 2 }),
  (item) => ({ ...item, levels: item.levels.slice(1), options: item.options.slice(1) }),
  (item) => ({ ...item, appliesWhen: { profile: 'incomeBand', in: ['none'] } as never }),
]

type Case = { from: Instrument; to: Instrument; said: Answers }

const cases: fc.Arbitrary<Case> = answeredAnyhow(instrumentsOfAnyKind()).chain(({ instrument, said }) =>
  fc
    .array(fc.nat(edits.length - 1), { minLength: instrument.items.length, maxLength: instrument.items.length })
    .map((picks) => {
      const { items } = instrument
      const changed = items.map((item, at) => {
        const others = items.filter((_, place) => picks[place] === 0)
        return edits[picks[at] ?? 0]?.(item, others) ?? item
      })
      return { from: instrument, to: { ...instrument, version: '1.1.0', items: changed }, said }
    }),
)

function sessionOf(instrument: Instrument, said: Answers, id = 'session-1'): Session {
  const given = Object.entries(said).flatMap(([item, answer]) => (answer === undefined ? [] : [[item, answer]]))
  return aSession(instrument, Object.fromEntries(given), { id })
}

const moved = ({ from, to, said }: Case) =>
  moveSession(sessionOf(from, said), { from, to, contentHash: 'b'.repeat(64), now })

test('moving never loses an answer: what is carried and what is set aside are all that was said', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const before = sessionOf(one.from, one.said)
      const after = moved(one)
      const all = [...Object.values(after.items), ...Object.values(after.setAside ?? {}).flat()]
      const inWords = (records: Session['items'][string][]) =>
        records
          .filter(holdsAnything)
          .map(({ revision: _, ...said }) => JSON.stringify(said))
          .sort()
      expect(inWords(all)).toEqual(inWords(Object.values(before.items)))
      for (const [id, records] of Object.entries(after.setAside ?? {})) expect(records).toEqual([before.items[id]])
    }),
  )
})

test('whatever a newer version did, a moved session is counted and scored, by answers that can be given there', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const after = moved(one)
      expect(after.instrument.version).toBe('1.1.0')
      expect(() => sessionResult(after, one.to)).not.toThrow()
      expect(() => progressOf(after, one.to)).not.toThrow()
      for (const [id, { answer }] of Object.entries(after.items)) {
        const item = one.to.items.find((other) => other.id === id)
        if (typeof answer === 'object' && 'doesNotApply' in answer) expect(item?.allowDoesNotApply).toBe(true)
        if (answer === 'does-not-apply') expect(item?.allowDoesNotApply).toBe(true)
      }
    }),
  )
})

test('a session beside itself is the same in everything', () => {
  fc.assert(
    fc.property(answeredAnyhow(instrumentsOfAnyKind()), ({ instrument, said }) => {
      const [earlier, later] = ['one', 'other'].map((id) => ({ session: sessionOf(instrument, said, id), instrument }))
      if (!earlier || !later) return
      const outcome = compareSessions({ earlier, later })
      if (!outcome.ok) expect(outcome.problem).toBe('nothing-in-common')
      if (!outcome.ok) return
      const { counts, items, domains, flags } = outcome.comparison
      expect(counts).toMatchObject({ changed: 0, new: 0, gone: 0, 'asked-once': 0 })
      for (const item of items) expect(item).toMatchObject({ match: 'same' })
      for (const { was, now: is } of items) expect(is).toEqual(was)
      for (const { since } of domains) expect(['about-the-same', 'cannot-be-said']).toContain(since)
      for (const { was, now: is } of domains) expect(is).toEqual(was)
      expect(flags).toEqual({ settled: [], raised: [] })
    }),
  )
})
