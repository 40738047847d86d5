import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinForms } from '../../../../src/core/session/rating/joinForms'
import type { Form } from '../../../../src/core/session/rating/privateRound'
import { aForm, anyForm } from '../../../support/rating/ratingBuilders'

const packs = fc.array(anyForm(['budget', 'records']), { maxLength: 6 }).map((forms) => joinForms([], forms))

test('it never matters in which order forms come back, how often, or in what groups', () => {
  fc.assert(
    fc.property(packs, packs, packs, (some, others, more) => {
      expect(joinForms(some, others)).toEqual(joinForms(others, some))
      expect(joinForms(joinForms(some, others), more)).toEqual(joinForms(some, joinForms(others, more)))
      expect(joinForms(some, some)).toEqual(some)
      expect(joinForms(joinForms(some, others), some)).toEqual(joinForms(some, others))
    }),
  )
})

test('any order of returned packs, each as often as it likes, ends in the same forms', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyForm(['budget']), { maxLength: 8 })
        .chain((forms) =>
          fc.tuple(fc.constant(forms), fc.shuffledSubarray([...forms, ...forms], { minLength: forms.length * 2 })),
        ),
      ([forms, shuffled]) => {
        const one = shuffled.reduce<Form[]>((before, form) => joinForms(before, [form]), [])
        expect(one).toEqual(joinForms([], forms))
      },
    ),
  )
})

test('whoever changes their mind and gives back again is counted once, with what they said last', () => {
  const before = aForm('a', 'trustee', { budget: 1 })
  const after = { ...aForm('a', 'trustee', { budget: 3 }), number: 2 }
  expect(joinForms([after], [before])).toEqual([after])
  expect(joinForms([before], [after])).toEqual([after])
})

test('two people with the same role and the same ratings are two people', () => {
  const [one, other] = [aForm('a', 'user', { budget: 1 }), aForm('b', 'user', { budget: 1 })]
  expect(joinForms([one], [other])).toEqual([one, other])
})
