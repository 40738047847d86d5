import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closedByCards, type HeldCards, handsIn } from '../../../../src/core/session/rating/cardRound'
import { closedRoundSchema } from '../../../../src/core/session/rating/closedRound'
import { closeRound } from '../../../../src/core/session/rating/closeRound'
import { anInstrument } from '../../../support/builders/instrumentBuilders'
import { aForm, aRound } from '../../../support/rating/ratingBuilders'

const instrument = anInstrument()
const items = instrument.items.map(({ id }) => id)
const now = new Date('2026-11-22T15:00:00.000Z')
const closed = (shown: Record<string, HeldCards>) => closedByCards(shown, { id: 'round-one', items, instrument, now })

test('cards that were counted in the room say the same as forms would, but nothing by role', () => {
  const forms = [
    aForm('a', 'staff', { budget: 0 }),
    aForm('b', 'user', { budget: 2 }),
    aForm('c', 'other', { budget: 2 }),
  ]
  const byForms = closeRound(aRound(forms, items), { instrument, now })
  expect(closed({ budget: { levels: { 0: 1, 2: 2 }, noLevel: 0 } })).toEqual(byForms)
})

test('with two cards on every question nothing is kept', () => {
  expect(closed({ budget: { levels: { 0: 1, 3: 1 }, noLevel: 4 }, records: { levels: { 1: 2 }, noLevel: 0 } })).toBe(
    'too-few',
  )
})

test('a card of a level that the question does not have counts nowhere', () => {
  expect(closed({ budget: { levels: { 7: 9 }, noLevel: 0 } })).toBe('too-few')
})

test('whatever was counted: no question is kept on which fewer than three chose a level, and none of another round', () => {
  const cards = fc.record({
    levels: fc.dictionary(fc.constantFrom('0', '1', '2', '3', '9'), fc.nat({ max: 4 })),
    noLevel: fc.nat({ max: 4 }),
  })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...items, 'elsewhere'), cards), (shown) => {
      const round = closed(shown)
      if (round === 'too-few') return
      expect(closedRoundSchema.parse(round)).toEqual(round)
      for (const [item, { counts, noLevel, roles }] of Object.entries(round.items)) {
        const levels = counts.reduce((sum, { raters }) => sum + raters, 0)
        expect(levels).toBeGreaterThanOrEqual(3)
        expect(levels + noLevel).toBeLessThanOrEqual(handsIn(shown[item] ?? { levels: {}, noLevel: 0 }))
        expect(levels + noLevel).toBeLessThanOrEqual(round.raters)
        expect(roles).toEqual([])
        expect(items).toContain(item)
      }
    }),
  )
})
