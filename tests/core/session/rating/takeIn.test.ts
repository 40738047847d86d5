import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeIn } from '../../../../src/core/session/rating/devices/takeIn'
import { ratingsText } from '../../../../src/core/session/rating/givenBack'
import { joinForms } from '../../../../src/core/session/rating/joinForms'
import { anInstrument } from '../../../support/builders/instrumentBuilders'
import { aForm, anyForm, aRound } from '../../../support/rating/ratingBuilders'

const instrument = anInstrument()
const items = instrument.items.map(({ id }) => id)
const round = aRound([], items)
const of = { round, instrument }

test('of each file it is said what became of it, and a bad one keeps none of the good ones out', () => {
  const form = aForm('a', 'trustee', { budget: 1 })
  const texts = [
    ratingsText(round.id, form),
    'holiday photo',
    ratingsText('another', form),
    ratingsText(round.id, form),
    ratingsText(round.id, aForm('b', 'user', { budget: 7 })),
    ratingsText(round.id, { ...form, number: 2, ratings: {} }),
    ratingsText(round.id, form),
  ]
  const { forms, outcomes } = takeIn(texts, of)
  expect(outcomes).toEqual(['taken', 'not-ratings', 'other-round', 'again', 'damaged-ratings', 'changed', 'again'])
  expect(forms).toEqual([{ ...form, number: 2, ratings: {} }])
})

test('in whatever order and however often forms come in, the same forms are there in the end', () => {
  fc.assert(
    fc.property(fc.array(anyForm(items)), fc.array(fc.nat()), (some, order) => {
      const texts = some.map((form) => ratingsText(round.id, form))
      const shuffled = [...texts, ...order.flatMap((place) => texts[place % Math.max(1, texts.length)] ?? [])].reverse()
      const expected = joinForms([], some)
      expect(takeIn(texts, of).forms).toEqual(expected)
      expect(takeIn(shuffled, of).forms).toEqual(expected)
    }),
  )
})
