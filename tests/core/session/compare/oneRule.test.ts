import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { toNumber } from '../../../../src/core/scoring/exact/fraction'
import { type Comparison, compareSessions } from '../../../../src/core/session/compare/compareSessions'
import type { Side } from '../../../../src/core/session/compare/matchItems'
import { sayThen } from '../../../../src/core/session/sessionChanges'
import { sessionResult } from '../../../../src/core/session/sessionResult'
import { adapted } from '../../../support/builders/adaptations'
import { anInstrument, anInstrumentDocument, anItem, aRule, parsed } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'

type Said = Record<string, number>

const side = (id: string, instrument: Instrument, said: Said, more: object = {}): Side => ({
  session: { ...aSession(instrument, said, { id }), ...more },
  instrument,
})
function compared(earlier: Side, later: Side): Comparison {
  const outcome = compareSessions({ earlier, later })
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.comparison
}

test('sessions under an adaptation of an adaptation stand beside those under the original, question by question', () => {
  const original = anInstrumentDocument()
  const first = adapted(original, 'first')
  const reworded = { ...first, items: first.items.map((item, at) => (at ? item : { ...item, probe: { en: 'Else?' } })) }
  const second = adapted(reworded, 'second')
  const said = { budget: 1, records: 1, reserves: 1, volunteers: 2, leaders: 2 }
  const [one, two] = [parsed(original), parsed(second)]
  const there = compared(side('earlier', one, said), side('later', two, said))
  const back = compared(side('earlier', two, said), side('later', one, said))
  for (const { counts, items } of [there, back]) {
    expect(counts).toMatchObject({ same: 4, changed: 1 })
    expect(items[0]).toMatchObject({ item: 'budget', match: 'changed' })
  }
})

describe('what last time’s answer really was', () => {
  const occasions = [
    { id: 'before', title: { en: 'Before' } },
    // biome-ignore lint/suspicious/noThenProperty: an id, never a function
    { id: 'after', title: { en: 'After' }, then: 'before' },
    // biome-ignore lint/suspicious/noThenProperty: an id, never a function
    { id: 'later', title: { en: 'Later' }, then: 'before' },
  ]
  const instrument = anInstrument({ occasions, items: [anItem('budget'), anItem('records')] })
  const said = { budget: 1, records: 1 }
  const at = (occasion: string, id = occasion) => side(id, instrument, said, { occasion })
  const looking = (one: Side, earlier?: string): Side => ({
    ...one,
    session: sayThen(one.session, {
      item: one.instrument.items[0] as never,
      answer: { level: 0 },
      ...(earlier && { earlier }),
    }),
  })
  const really = (earlier: Side, later: Side) => compared(earlier, later).items[0]?.really

  test('is read of the occasion that it is asked about, and of no other', () => {
    const later = looking(at('later'))
    expect(really(at('before'), later)).toEqual({ level: 0 })
    expect(really(at('after'), later)).toBeUndefined()
    expect(compared(at('after'), later).domains[0]).not.toHaveProperty('really')
    expect(really(at('after', 'another'), looking(at('before')))).toBeUndefined()
  })

  test('said beside one session is about that one', () => {
    const plain = anInstrument({ items: [anItem('budget'), anItem('records')] })
    const [first, second] = ['first', 'second'].map((id) => side(id, plain, said))
    const third = looking(side('third', plain, said), 'second')
    expect(really(second as Side, third)).toEqual({ level: 0 })
    expect(really(first as Side, third)).toBeUndefined()
    const back = sayThen(third.session, { item: plain.items[0] as never, answer: undefined })
    expect(back.items.budget).not.toHaveProperty('thenOf')
  })
})

describe('overlays', () => {
  const items = ['budget', 'records', 'reserves'].map((id) => anItem(id))
  const { scoring } = anInstrumentDocument()
  const withOverlay = (when: object) =>
    anInstrument({
      items: [...items, anItem('switch', { weight: 0 })],
      scoring: {
        ...scoring,
        overlays: [{ id: 'heavy', title: { en: 'Heavy' }, when, weights: { budget: 8 } }] as never,
      },
    })
  const percent = (score: unknown) => Math.round(toNumber(score as never))
  const scores = ({ domains }: Comparison) => [domains[0]?.was, domains[0]?.now].map((one) => percent(one?.score))

  test('hold for both or for neither, as the whole of the later session says', () => {
    const instrument = withOverlay({ item: 'switch', in: [3] })
    const said = { budget: 3, records: 0, reserves: 0 }
    const on = side('on', instrument, { ...said, switch: 3 })
    const off = side('off', instrument, { ...said, switch: 0 })
    expect(scores(compared(off, on))).toEqual([80, 80])
    expect(scores(compared(on, off))).toEqual([33, 33])
    const own = sessionResult(on.session, instrument).domains[0]?.score
    expect(compared(off, on).domains[0]?.now.score).toEqual(own)
    expect(compared(off, on).domains[0]?.since).toBe('about-the-same')
  })

  test('hold also where the answer that they rest on is not compared', () => {
    const instrument = withOverlay({ item: 'switch', in: [3] })
    const older = anInstrument({ version: '0.9.0', items })
    const said = { budget: 3, records: 0, reserves: 0 }
    const comparison = compared(side('a', older, said), side('b', instrument, { ...said, switch: 3 }))
    expect(scores(comparison)).toEqual([80, 80])
  })
})

describe('stages that are climbed one after another', () => {
  const rule = aRule({
    method: 'gate',
    satisfied: 3,
    minimumCoverage: 0,
    gate: {
      counts: 'satisfied',
      emptyStage: 'reached',
      stages: [1, 2].map((stage) => ({ stage, needs: { atLeast: 100 } })),
    },
    bands: 'steps',
  })
  const staged = (version: string, revision: number) =>
    anInstrument({
      version,
      items: [anItem('basic', { stage: 1, revision }), anItem('more', { stage: 2 })],
      scoring: {
        ...anInstrumentDocument().scoring,
        rules: { shared: rule },
        bandSets: {
          steps: [0, 1, 2].map((from) => ({
            id: `s${from}`,
            label: { en: `Step ${from}` },
            from,
            tone: 'good' as const,
          })),
        },
      },
    })
  const [old, same, other] = [staged('1.0.0', 1), staged('1.1.0', 1), staged('1.1.0', 2)]

  test('are not passed over where nothing of one can be compared: then nobody can say', () => {
    const said = { basic: 0, more: 3 }
    const { domains, flags } = compared(side('a', old as never, said), side('b', other as never, said))
    expect(domains[0]).toMatchObject({ matched: 1, since: 'cannot-be-said' })
    expect([domains[0]?.was.score, domains[0]?.now.band]).toEqual(['unknown', 'unknown'])
    expect(flags).toEqual({ settled: [], raised: [] })
  })

  test('are compared where something of each can be', () => {
    const { domains } = compared(
      side('a', old as never, { basic: 3, more: 0 }),
      side('b', same as never, { basic: 3, more: 3 }),
    )
    expect(domains[0]).toMatchObject({ was: { band: 's1' }, now: { band: 's2' }, since: 'better' })
  })
})
