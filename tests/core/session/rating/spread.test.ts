import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../src/core/instrument/itemSchema'
import { closeRound } from '../../../../src/core/session/rating/closeRound'
import { endRound, startRound } from '../../../../src/core/session/rating/holdRound'
import type { Form } from '../../../../src/core/session/rating/privateRound'
import type { RaterRole } from '../../../../src/core/session/rating/raterRoles'
import { farFromMedian, type ItemSpread, leastAgreedFirst, spreadOf } from '../../../../src/core/session/rating/spread'
import { annotateItem, answerItem, markUndecided } from '../../../../src/core/session/sessionChanges'
import { sessionResult } from '../../../../src/core/session/sessionResult'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { anInstrument, anItem } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'
import { aForm, aRound } from '../../../support/rating/ratingBuilders'

const instrument = anInstrument()
const [budget] = instrument.items as [Item]
const items = instrument.items.map(({ id }) => id)
const now = new Date('2026-11-22T15:00:00.000Z')

/** The session after a round in which each of these people said this of the budget. */
function rated(levels: (number | 'dont-know')[], role: RaterRole = 'trustee'): Session {
  return withRound(levels.map((level, place) => aForm(`${place}`, role, { budget: level })))
}

function withRound(forms: Form[], session = aSession(instrument)): Session {
  const started = startRound(session, { id: 'round-one', domains: ['money', 'people'], now })
  return endRound(started, closeRound(aRound(forms, items), { instrument, now }))
}

function spread(session: Session, item = budget): ItemSpread {
  const found = spreadOf(session, instrument, item)
  if (found === 'none') throw new Error('No spread')
  return found
}

describe('what people see of their private ratings', () => {
  test('0, 1, 1, 2, 3: from 0 to 3, in the middle 1', () => {
    expect(spread(rated([3, 1, 0, 2, 1]))).toMatchObject({
      raters: 5,
      lowest: 0,
      highest: 3,
      median: { from: 1, to: 1 },
      noLevel: 0,
    })
  })

  test('of four people two stand in the middle: 0, 1, 3, 3 is between 1 and 3', () => {
    expect(spread(rated([0, 1, 3, 3])).median).toEqual({ from: 1, to: 3 })
  })

  test('two levels and a ‘don’t know’ are too few to show', () => {
    expect(spreadOf(rated([1, 2, 'dont-know']), instrument, budget)).toBe('none')
  })

  test('three levels and a ‘don’t know’: the spread of three, and one who did not know', () => {
    expect(spread(rated([1, 2, 2, 'dont-know']))).toMatchObject({ raters: 3, noLevel: 1 })
  })

  test('while the round is still being held there is nothing to see', () => {
    const started = startRound(aSession(instrument), { id: 'round-one', domains: ['money'], now })
    expect(spreadOf(started, instrument, budget)).toBe('none')
    expect(started.rounds).toBeUndefined()
  })

  test('while people rate an area anew, what they said before is not shown', () => {
    const anew = startRound(rated([0, 2, 2]), { id: 'round-two', domains: ['money'], now })
    expect(spreadOf(anew, instrument, budget)).toBe('none')
    expect(leastAgreedFirst(anew, instrument)).toEqual([])
  })

  test('ratings of another revision of the question are of another question', () => {
    expect(spreadOf(rated([1, 2, 2]), instrument, { ...budget, revision: 2 })).toBe('none')
  })

  test('a second round on the area takes the place of the first, even where fewer gave a level', () => {
    const first = rated([0, 0, 0])
    const second = withRound(
      ['a', 'b', 'c'].map((id) => aForm(id, 'user', { records: 2 })),
      first,
    )
    const renamed = { ...second, rounds: second.rounds?.map((round, n) => ({ ...round, id: `round-${n}` })) }
    expect(spreadOf(renamed, instrument, budget)).toBe('none')
  })
})

describe('how far apart people are', () => {
  test('0, 0, 3: two of the three pairs are three levels apart, so two on average', () => {
    expect(spread(rated([0, 0, 3])).apart).toBe(2)
  })

  test('all the same: not apart at all', () => {
    expect(spread(rated([2, 2, 2, 2])).apart).toBe(0)
  })

  test('levels that are worth 0, 10 and 50 are one step apart each', () => {
    const steps = anInstrument({
      levelSets: { steps: [0, 10, 50].map((value) => ({ value, label: { en: `${value}` } })) },
      items: [anItem('budget', { levelSet: 'steps', levels: [] })],
    })
    const started = startRound(aSession(steps), { id: 'round-one', domains: ['money'], now })
    const forms = [0, 10, 50].map((level) => aForm(`${level}`, 'staff', { budget: level }))
    const ended = endRound(started, closeRound(aRound(forms, ['budget']), { instrument: steps, now }))
    const found = spreadOf(ended, steps, steps.items[0] as Item)
    expect(found).toMatchObject({ apart: 4 / 3, median: { from: 10, to: 10 } })
  })

  test('what divides people most comes first, then the order of the instrument', () => {
    const forms = [
      aForm('a', 'staff', { budget: 2, records: 0, reserves: 2, volunteers: 1 }),
      aForm('b', 'staff', { budget: 2, records: 3, reserves: 2, volunteers: 2 }),
      aForm('c', 'staff', { budget: 2, records: 3, reserves: 2, volunteers: 2 }),
    ]
    expect(leastAgreedFirst(withRound(forms), instrument).map(({ item }) => item.id)).toEqual([
      'records',
      'volunteers',
      'budget',
      'reserves',
    ])
  })

  test('whoever says what: the middle lies between the ends, and nobody is further apart than they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 12 }), (levels) => {
        const { lowest, highest, median, apart, raters } = spread(rated(levels))
        expect(raters).toBe(levels.length)
        expect([lowest, highest]).toEqual([Math.min(...levels), Math.max(...levels)])
        expect(lowest <= median.from && median.from <= median.to && median.to <= highest).toBe(true)
        const below = levels.filter((level) => level < median.from).length
        const above = levels.filter((level) => level > median.to).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(levels.length / 2)
        expect(apart).toBeLessThanOrEqual(highest - lowest)
      }),
    )
  })
})

describe('what the group settles on', () => {
  const far = (levels: number[], level: number) =>
    farFromMedian({ level }, spread(rated(levels)), { instrument, item: budget })

  test('a whole level above or below the middle is worth a question; nearer is not', () => {
    expect(far([1, 1, 2], 2)).toBe('above')
    expect(far([1, 1, 2], 1)).toBe('near')
    expect(far([1, 1, 2], 0)).toBe('below')
    expect(far([1, 1, 2, 2], 2)).toBe('near')
    expect(far([1, 1, 2, 2], 3)).toBe('above')
  })

  test('a ‘don’t know’ is no distance', () => {
    expect(farFromMedian('dont-know', spread(rated([1, 1, 2])), { instrument, item: budget })).toBe('near')
  })

  test('private ratings never make a score: only what was agreed does', () => {
    const held = withRound(['a', 'b', 'c'].map((id) => aForm(id, 'staff', { budget: 3, records: 3, reserves: 3 })))
    expect(sessionResult(held, instrument).domains[0]?.score).toBe('unknown')
    // Hand-worked: 1 of 3, 2 of 3 and 0 of 3 are 3 of 9.
    const agreed = (
      [
        ['budget', 1],
        ['records', 2],
        ['reserves', 0],
      ] as const
    ).reduce((session, [id, level]) => settle(session, id, level), held)
    expect(sessionResult(agreed, instrument).domains[0]).toMatchObject({ score: { n: 100, d: 3 } })
  })

  test('where there is no agreement yet, an answer does not count, and the area says so', () => {
    const agreed = (
      [
        ['budget', 3],
        ['records', 3],
        ['reserves', 0],
      ] as const
    ).reduce((session, [id, level]) => settle(session, id, level), aSession(instrument))
    const open = markUndecided(agreed, { item: itemNamed('reserves'), undecided: true })
    const [money] = sessionResult(open, instrument).domains
    expect(money?.coverage).toMatchObject({ withLevel: 2, notDiscussed: 1 })
    expect(money?.score).toEqual({ n: 100, d: 1 })
  })

  test('the dissent is kept beside what was settled', () => {
    const settled = settle(aSession(instrument), 'budget', 2)
    const dissent = annotateItem(settled, {
      item: budget,
      annotation: { everyoneAgreed: false, dissent: 'Two think it is only started.' },
    })
    expect(dissent.items.budget).toMatchObject({
      answer: { level: 2 },
      everyoneAgreed: false,
      dissent: 'Two think it is only started.',
    })
  })
})

function itemNamed(id: string): Item {
  const item = instrument.items.find((one) => one.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item
}

function settle(session: Session, id: string, level: number): Session {
  return answerItem(session, { item: itemNamed(id), answer: { level }, now })
}
