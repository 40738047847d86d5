import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClosedRound } from '../../../../src/core/session/rating/closedRound'
import { closedRoundSchema } from '../../../../src/core/session/rating/closedRound'
import { closeRound, fewestRaters, roundProgress } from '../../../../src/core/session/rating/closeRound'
import type { Form } from '../../../../src/core/session/rating/privateRound'
import { anInstrument } from '../../../support/builders/instrumentBuilders'
import { aForm, anyForm, aRound } from '../../../support/rating/ratingBuilders'

const instrument = anInstrument()
const items = instrument.items.map(({ id }) => id)
const now = new Date('2026-11-22T15:00:00.000Z')
const closed = (forms: Form[]) => closeRound(aRound(forms, items), { instrument, now })

function kept(forms: Form[]): ClosedRound {
  const round = closed(forms)
  if (round === 'too-few') throw new Error('Nothing is kept of this round')
  return round
}

test('of two forms nothing is kept at all', () => {
  const two = [aForm('a', 'trustee', { budget: 0 }), aForm('b', 'staff', { budget: 3 })]
  expect(closed(two)).toBe('too-few')
  expect(roundProgress({ forms: two })).toEqual({ in: 2, needed: 1 })
})

test('of three forms the levels are kept as counts, with no way back to a form', () => {
  const round = kept([
    aForm('a', 'trustee', { budget: 0, records: 2 }),
    aForm('b', 'trustee', { budget: 2, records: 2 }),
    aForm('c', 'trustee', { budget: 2, records: 'dont-know' }),
  ])
  expect(round).toEqual({
    id: 'round-one',
    closedAt: now.toISOString(),
    domains: ['money', 'people'],
    raters: 3,
    items: {
      budget: {
        revision: 1,
        counts: [
          { level: 0, raters: 1 },
          { level: 2, raters: 2 },
        ],
        noLevel: 0,
        roles: [
          {
            role: 'trustee',
            counts: [
              { level: 0, raters: 1 },
              { level: 2, raters: 2 },
            ],
          },
        ],
      },
    },
  })
  expect(closedRoundSchema.parse(round)).toEqual(round)
})

describe('a role is kept only where it gives nobody away', () => {
  const forms = (roles: Form['role'][]) => roles.map((role, place) => aForm(`${place}`, role, { budget: place % 4 }))
  const rolesKept = (roles: Form['role'][]) => kept(forms(roles)).items.budget?.roles.map(({ role }) => role)

  test('three trustees are; two are not', () => {
    expect(rolesKept(['trustee', 'trustee', 'trustee'])).toEqual(['trustee'])
    expect(rolesKept(['trustee', 'trustee', 'staff'])).toEqual([])
  })

  test('three trustees and one of the staff: without the trustees’ counts nobody can work out hers', () => {
    expect(rolesKept(['trustee', 'trustee', 'trustee', 'staff'])).toEqual([])
  })

  test('three trustees and three others of any roles: the trustees are kept', () => {
    expect(rolesKept(['trustee', 'trustee', 'trustee', 'staff', 'user', 'volunteer'])).toEqual(['trustee'])
  })

  test('four trustees, three of the staff and one user: the smaller of the two hides the user', () => {
    expect(rolesKept(['trustee', 'trustee', 'trustee', 'trustee', 'staff', 'staff', 'staff', 'user'])).toEqual([
      'trustee',
    ])
  })
})

test('whatever comes back: no count is of one or two people, nor is any difference of counts', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyForm(items), { maxLength: 5, selector: ({ id }) => id }), (forms) => {
      const round = closed(forms)
      if (round === 'too-few') return forms.length < fewestRaters
      return Object.values(round.items).every(({ counts, roles }) => {
        const sizes = [counts, ...roles.map((one) => one.counts)].map((some) =>
          some.reduce((sum, { raters }) => sum + raters, 0),
        )
        const [all = 0, ...own] = sizes
        const left = all - own.reduce((sum, one) => sum + one, 0)
        return sizes.every((size) => size >= fewestRaters) && (left === 0 || left >= fewestRaters)
      })
    }),
  )
})

test('neither ids of forms nor anything but counts is in what is kept', () => {
  const forms = ['form-a', 'form-b', 'form-c'].map((id) => aForm(id, 'other', { budget: 1 }))
  expect(JSON.stringify(kept(forms))).not.toContain('form-')
})
