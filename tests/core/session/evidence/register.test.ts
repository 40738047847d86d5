import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../src/core/instrument/itemSchema'
import {
  byReviewDay,
  evidenceFor,
  isDue,
  lacksEvidence,
  registerCounts,
} from '../../../../src/core/session/evidence/evidenceFor'
import {
  changeEvidence,
  linkItem,
  registerEvidence,
  registerOf,
  removeEvidence,
  unlinkItem,
} from '../../../../src/core/session/evidence/register'
import { answerItem } from '../../../../src/core/session/sessionChanges'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { sessionSchema } from '../../../../src/core/session/sessionSchema'
import { aSession } from '../../../support/builders/sessionBuilders'
import { aStagedInstrument } from '../../../support/builders/stagedInstrument'

const instrument = aStagedInstrument()
const today = '2026-11-24'
const minutes = { id: 'minutes', title: 'Minutes of 4 May', place: 'Shelf', reviewOn: '2027-05-04', items: ['aims'] }
const empty = aSession(instrument)
const one = registerEvidence(empty, minutes)

describe('a register of evidence', () => {
  test('a piece is entered once and counts for many questions', () => {
    const counted = linkItem(linkItem(linkItem(one, to('plan')), to('budget')), to('plan'))
    expect(registerOf(counted)).toHaveLength(1)
    expect(registerOf(counted)[0]?.items).toEqual(['aims', 'plan', 'budget'])
    expect(evidenceFor(counted, 'budget')).toEqual(evidenceFor(counted, 'aims'))
    expect(registerCounts(counted, instrument, today)).toMatchObject({ pieces: 1, itemsWithEvidence: 3 })
    expect(sessionSchema.safeParse(counted).success).toBe(true)
  })

  test('a question may have many pieces', () => {
    const two = registerEvidence(one, { ...minutes, id: 'survey', title: 'Survey' })
    expect(evidenceFor(two, 'aims').map(({ title }) => title)).toEqual(['Minutes of 4 May', 'Survey'])
  })

  test('what is changed once is changed for every question', () => {
    const moved = changeEvidence(linkItem(one, to('plan')), { id: 'minutes', to: { place: 'Blue folder' } })
    expect(['aims', 'plan'].map((item) => evidenceFor(moved, item)[0]?.place)).toEqual(['Blue folder', 'Blue folder'])
  })

  test('a piece that counts for no question any more stays in the register', () => {
    const unlinked = unlinkItem(one, to('aims'))
    expect(registerOf(unlinked)).toEqual([{ ...minutes, items: [] }])
    expect(evidenceFor(unlinked, 'aims')).toEqual([])
  })

  test('a piece that is taken out counts for nothing', () => {
    expect(registerOf(removeEvidence(one, 'minutes'))).toEqual([])
  })

  test('what names a piece that is not there changes nothing', () => {
    expect(linkItem(one, { id: 'gone', item: 'plan' })).toBe(one)
    expect(changeEvidence(one, { id: 'gone', to: { title: '' } })).toBe(one)
  })
})

describe('looking at evidence again', () => {
  test('a piece is due from its day on, and without a day never', () => {
    const on = (reviewOn: string) => isDue({ ...minutes, reviewOn }, today)
    expect([on('2026-11-23'), on('2026-11-24'), on('2026-11-25'), on('')]).toEqual([true, true, false, false])
  })

  test('what is longest due comes first, what has no day last', () => {
    const days = ['', '2027-01-01', '2026-01-01', '2026-11-24']
    const register = days.map((reviewOn, i) => ({ ...minutes, id: `piece-${i}`, reviewOn }))
    expect(byReviewDay(register).map(({ reviewOn }) => reviewOn)).toEqual([
      '2026-01-01',
      '2026-11-24',
      '2027-01-01',
      '',
    ])
  })
})

describe('an answer that says the evidence was seen', () => {
  const aims = instrument.items[0] as Item
  const answered = (session: Session, level: number) =>
    answerItem(session, { item: aims, answer: { level }, now: new Date('2026-11-24T10:00:00Z') })

  test('has its level without any evidence, and says that none is named', () => {
    expect(lacksEvidence(answered(empty, 3), instrument, aims)).toBe(true)
    expect(lacksEvidence(answered(one, 3), instrument, aims)).toBe(false)
    expect(registerCounts(answered(empty, 3), instrument, today).itemsWithoutEvidence).toBe(1)
  })

  test('a piece without a name names none', () => {
    const blank = registerEvidence(empty, { ...minutes, title: ' ' })
    expect(lacksEvidence(answered(blank, 3), instrument, aims)).toBe(true)
  })

  test('any other answer asks for none', () => {
    expect(lacksEvidence(answered(empty, 2), instrument, aims)).toBe(false)
    expect(lacksEvidence(empty, instrument, aims)).toBe(false)
  })

  test('an instrument without a register asks for none', () => {
    const plain = aStagedInstrument({ evidenceRegister: false })
    expect(lacksEvidence(answered(aSession(plain), 3), plain, aims)).toBe(false)
  })
})

type Step = { does: 'link' | 'unlink'; id: string; item: string }
const anyStep = fc.record<Step>({
  does: fc.constantFrom('link', 'unlink'),
  id: fc.constantFrom('minutes', 'survey', 'gone'),
  item: fc.constantFrom('aims', 'plan', 'budget'),
})

test('whatever is linked and unlinked, no piece is lost, and each counts once for a question', () => {
  const two = registerEvidence(one, { ...minutes, id: 'survey' })
  fc.assert(
    fc.property(fc.array(anyStep), (steps) => {
      const after = steps.reduce(
        (session, { does, ...of }) => (does === 'link' ? linkItem : unlinkItem)(session, of),
        two,
      )
      expect(registerOf(after).map(({ id }) => id)).toEqual(['minutes', 'survey'])
      for (const { items } of registerOf(after)) expect(new Set(items).size).toBe(items.length)
    }),
  )
})

function to(item: string): { id: string; item: string } {
  return { id: 'minutes', item }
}
