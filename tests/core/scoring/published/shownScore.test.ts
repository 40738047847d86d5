import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScoringRule } from '../../../../src/core/instrument/scoringSchema'
import { bandOf, bandsOf, ruleOf } from '../../../../src/core/scoring/bands'
import type { Fraction } from '../../../../src/core/scoring/exact/fraction'
import { fractionOf } from '../../../../src/core/scoring/exact/fraction'
import { shownScore } from '../../../../src/core/scoring/published/shownScore'
import { anInstrument } from '../../../support/builders/instrumentBuilders'

const instrument = anInstrument()
const rule = ruleOf(instrument, 'shared')
const bands = bandsOf(instrument, rule)
const half = (digits: number, mode: ScoringRule['rounding']['mode'] = 'half-up'): ScoringRule => ({
  ...rule,
  rounding: { mode, digits, when: 'display' },
})

test.each<[Fraction, number, string]>([
  [{ n: 145, d: 2 }, 0, '73'],
  [{ n: 145, d: 2 }, 2, '72.50'],
  [{ n: 198, d: 5 }, 0, '39'],
  [{ n: 3999, d: 100 }, 1, '39.9'],
  [{ n: 40, d: 1 }, 0, '40'],
  [{ n: 899_999, d: 10_000 }, 0, '89'],
  [{ n: 0, d: 1 }, 1, '0.0'],
  [{ n: 100, d: 1 }, 0, '100'],
  [{ n: 200, d: 3 }, 3, '66.667'],
])('%j with %i digits is shown as %s, which lies in its band', (score, digits, shown) => {
  expect(shownScore(score, half(digits), bands)).toBe(shown)
})

test('rounding down never falls out of a band that starts between two figures, and a narrow band gets the digits it needs', () => {
  const narrow = [
    { ...bands[0], from: 0 },
    { ...bands[1], from: 70.25 },
    { ...bands[2], from: 70.75 },
  ] as typeof bands
  expect(shownScore(fractionOf(70.8), half(0, 'down'), narrow)).toBe('71')
  expect(shownScore(fractionOf(70.5), half(0), narrow)).toBe('70.5')
  expect(shownScore(fractionOf(70.2), half(0, 'up'), narrow)).toBe('70')
})

test('below nought the sign is kept, and nought has none', () => {
  expect(shownScore({ n: -5, d: 4 }, half(1), [])).toBe('-1.3')
  expect(shownScore({ n: -1, d: 100 }, half(1), [])).toBe('0.0')
})

test('whatever is shown lies in the band of the score', () => {
  const score = fc.record({ n: fc.integer({ min: 0, max: 100 }), d: fc.constant(10) })
  const mode = fc.constantFrom('half-up', 'half-even', 'down', 'up')
  const starts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(score, mode, fc.integer({ min: 0, max: 3 }), starts, (value, how, digits, edges) => {
      const ordered = [0, ...edges.toSorted((a, b) => a - b)].map((from, at) => ({ ...bands[at], from: from / 10 }))
      const shown = shownScore(value, half(digits, how as never), ordered as typeof bands)
      const asSaid = bandOf(fractionOf(Number(shown)), half(0), ordered as typeof bands)
      expect(asSaid).toBe(bandOf(value, half(0), ordered as typeof bands))
    }),
  )
})
