import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/core/instrument/answer'
import { answerCode, isNonLevel } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { bestLevel, levelsOf } from '../../../src/core/instrument/levels'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import type { Fraction } from '../../../src/core/scoring/exact/fraction'
import { compare } from '../../../src/core/scoring/exact/fraction'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { answered, instruments } from '../../support/builders/instrumentArbitraries'
import { shippedInstrument } from '../../support/builders/sessionBuilders'

const shipped = [shippedInstrument('full-diagnosis'), shippedInstrument('quick-check')]
const anyOfAll = fc.oneof(
  { weight: 9, arbitrary: instruments() },
  { weight: 1, arbitrary: fc.constantFrom(...shipped) },
)
const runs = { numRuns: 120 }

function everyOne(instrument: Instrument, level: (item: Item) => number): Answers {
  return Object.fromEntries(instrument.items.map((item) => [item.id, { level: level(item) }]))
}

function worstLevel(instrument: Instrument, item: Item): number {
  const values = levelsOf(instrument, item).map(({ value }) => value)
  return item.reverse ? Math.max(...values) : Math.min(...values)
}

function scores(instrument: Instrument, said: Answers) {
  return scoreAnswers(instrument, said, {}).domains.map(({ score }) => score)
}

function held(score: Fraction | string): score is Fraction {
  return typeof score === 'object'
}

function hasOpenEdge({ scoring }: Instrument): boolean {
  return Object.values(scoring.rules).some((rule) =>
    [rule.doesNotApply, rule.dontKnow, rule.notDiscussed].includes('unknown'),
  )
}

/** Everything else in a document the other way round; what it means stays. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turnedAround(member)]),
  )
}

test('generated instruments are such as parsing lets through', () => {
  fc.assert(
    fc.property(instruments(), (instrument) => {
      expect(parseInstrument(instrument)).toEqual({ ok: true, instrument })
    }),
    { numRuns: 20 },
  )
})

describe('per cent of the maximum', () => {
  const inPercent = instruments({ rule: { method: 'percent-of-maximum' }, weighty: true })
  const any = fc.oneof({ weight: 9, arbitrary: inPercent }, { weight: 1, arbitrary: fc.constantFrom(...shipped) })

  test('all at their best give 100, all at their worst give 0', () => {
    fc.assert(
      fc.property(any, (instrument) => {
        const best = scores(
          instrument,
          everyOne(instrument, (item) => bestLevel(instrument, item)),
        )
        const worst = scores(
          instrument,
          everyOne(instrument, (item) => worstLevel(instrument, item)),
        )
        expect(best).toEqual(best.map(() => ({ n: 100, d: 1 })))
        expect(worst).toEqual(worst.map(() => ({ n: 0, d: 1 })))
      }),
      runs,
    )
  })

  test('every score lies from 0 to 100, whatever was answered, and has a band', () => {
    fc.assert(
      fc.property(answered(any), ({ instrument, said }) => {
        for (const { score, band } of scoreAnswers(instrument, said, {}).domains) {
          if (!held(score)) continue
          expect(compare(score, { n: 0, d: 1 }) >= 0 && compare(score, { n: 100, d: 1 }) <= 0).toBe(true)
          expect(band).not.toBe('unknown')
        }
      }),
      runs,
    )
  })
})

describe('by any rule', () => {
  test('the order of the items never matters', () => {
    fc.assert(
      fc.property(answered(anyOfAll), fc.nat(), ({ instrument, said }, seed) => {
        const order = new Map(instrument.items.map(({ id }, i) => [id, ((i + 1) * (seed + 7919)) % 104729]))
        const items = instrument.items.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
        const unconditional = (one: Item[]) => one.map(({ appliesWhen: _, ...item }) => item)
        const plain = { ...instrument, items: unconditional(instrument.items) }
        expect(scores({ ...instrument, items: unconditional(items) }, said)).toEqual(scores(plain, said))
      }),
      runs,
    )
  })

  test('where no item applies, the domain does not apply, and has no score', () => {
    fc.assert(
      fc.property(anyOfAll, fc.boolean(), (instrument, withReason) => {
        const answer = withReason ? { doesNotApply: 'We have none.' } : 'does-not-apply'
        const said = Object.fromEntries(instrument.items.map(({ id }) => [id, answer])) as Answers
        for (const { score, band, coverage } of scoreAnswers(instrument, said, {}).domains) {
          expect([score, band, coverage.applicable]).toEqual(['does-not-apply', 'does-not-apply', 0])
        }
      }),
      runs,
    )
  })

  test('where nobody answered, there is no score: never nought, below nought or not a number', () => {
    fc.assert(
      fc.property(instruments({ rule: { notDiscussed: 'exclude' } }), (instrument) => {
        expect(scores(instrument, {})).toEqual(instrument.domains.map(() => 'unknown'))
      }),
      runs,
    )
  })

  test('one answer more to the good never lowers a score', () => {
    fc.assert(
      fc.property(answered(anyOfAll), fc.nat(), fc.nat(), ({ instrument, said }, which, step) => {
        const levelled = instrument.items.filter(({ id }) => typeof answerCode(said[id]) === 'number')
        const item = levelled[which % Math.max(1, levelled.length)]
        if (!item) return
        const now = Number(answerCode(said[item.id]))
        const better = levelsOf(instrument, item)
          .map(({ value }) => value)
          .filter((value) => (item.reverse ? value < now : value > now))
        const level = better[step % Math.max(1, better.length)]
        if (level === undefined) return
        const bare = { ...instrument, items: instrument.items.map(({ appliesWhen: _, ...one }) => one) }
        const before = scores(bare, said)
        scores(bare, { ...said, [item.id]: { level } }).forEach((after, i) => {
          const score = before[i]
          if (score && held(score) && held(after)) expect(compare(after, score)).toBeGreaterThanOrEqual(0)
          // What was settled by this answer alone, whatever the open ones are, may now depend on them.
          else if (hasOpenEdge(instrument)) expect([score, 'unknown']).toContainEqual(after)
          else expect(after).toEqual(score)
        })
      }),
      runs,
    )
  })

  test('computed again elsewhere, the result is the same bytes, whatever the order of keys', () => {
    fc.assert(
      fc.property(answered(anyOfAll), ({ instrument, said }) => {
        const here = JSON.stringify(scoreAnswers(instrument, said, {}))
        const there = scoreAnswers(turnedAround(instrument) as Instrument, turnedAround(said) as Answers, {})
        expect(JSON.stringify(there)).toBe(here)
        expect(here).not.toMatch(/NaN|null/)
      }),
      runs,
    )
  })

  test('coverage accounts for every live item exactly once', () => {
    fc.assert(
      fc.property(answered(anyOfAll), ({ instrument, said }) => {
        for (const { domain, coverage } of scoreAnswers(instrument, said, {}).domains) {
          const { withLevel, dontKnow, notDiscussed, doesNotApply, notAsked, applicable } = coverage
          expect(applicable).toBe(withLevel + dontKnow + notDiscussed)
          const live = instrument.items.filter((item) => item.domain === domain).length
          expect(applicable + doesNotApply + notAsked).toBe(live)
        }
      }),
      runs,
    )
  })

  test('a score is exactly what whole-number arithmetic of any size gives', () => {
    fc.assert(
      fc.property(answered(instruments()), ({ instrument, said }) => {
        const rule = instrument.scoring.rules.shared
        for (const { domain, score } of scoreAnswers(instrument, said, {}).domains) {
          if (!held(score)) continue
          const exact = exactScore(instrument, domain, said, rule?.method)
          expect(BigInt(score.n) * exact.d).toBe(exact.n * BigInt(score.d))
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Another way to the same score: hundredths as whole numbers, one division at the end. */
function exactScore(instrument: Instrument, domain: string, said: Answers, method = ''): { n: bigint; d: bigint } {
  const rule = instrument.scoring.rules.shared
  const hundredths = (value: number) => BigInt(Math.round(value * 100))
  const parts = instrument.items.flatMap((item) => {
    const values = levelsOf(instrument, item)
      .map(({ value }) => hundredths(value))
      .toSorted((a, b) => (a < b ? -1 : 1))
    const [low, high] = [values[0] ?? 0n, values.at(-1) ?? 0n]
    const code = answerCode(said[item.id])
    const edges = {
      'does-not-apply': rule?.doesNotApply,
      'dont-know': rule?.dontKnow,
      'not-discussed': rule?.notDiscussed,
    }
    const edge = isNonLevel(code) ? edges[code] : 'value'
    if (item.domain !== domain || item.weight === 0 || edge === 'exclude') return []
    const level = typeof code === 'number' ? (item.reverse ? low + high - hundredths(code) : hundredths(code)) : 0n
    // A score with an open part is known only where it is the same at that part's worst.
    const value = edge === 'as-best' ? high : edge === 'as-worst' || edge === 'unknown' ? low : level
    return [{ value, low, high, weight: hundredths(item.weight) }]
  })
  const sum = (of: (part: (typeof parts)[number]) => bigint) => parts.reduce((all, part) => all + of(part), 0n)
  if (method === 'floor')
    return { n: parts.map(({ value }) => value).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 0n, d: 100n }
  if (method === 'sum') return { n: sum(({ value, weight }) => value * weight), d: 10_000n }
  if (method === 'weighted-mean')
    return { n: sum(({ value, weight }) => value * weight), d: 100n * sum(({ weight }) => weight) }
  return {
    n: 100n * sum(({ value, low, weight }) => weight * (value - low)),
    d: sum(({ high, low, weight }) => weight * (high - low)),
  }
}
