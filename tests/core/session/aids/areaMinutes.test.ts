import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { areaMinutes, shareMinutes } from '../../../../src/core/session/aids/areaMinutes'
import { aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'

const full = shippedInstrument('full-diagnosis')

/** The same questions, whose author does not say how long an area takes. */
function withoutMinutes(of: Instrument, all?: { from: number; to: number }): Instrument {
  const { minutes: _, ...instrument } = of
  const domains = instrument.domains.map(({ minutes: __, ...domain }) => domain)
  return { ...instrument, domains, ...(all && { minutes: all }) }
}

function minutesOf(...of: Parameters<typeof areaMinutes>): ReadonlyMap<string, number> {
  const minutes = areaMinutes(...of)
  if (minutes === 'not-said') throw new Error('Nobody said how long it may take')
  return minutes
}

test('an area takes the minutes that the instrument’s author gave it', () => {
  const minutes = minutesOf(aSession(full), full, undefined)
  expect(minutes.get('governance')).toBe(20)
  expect(minutes.get('equity-and-culture')).toBe(10)
})

test('an area of which less is asked takes less', () => {
  const governance = full.items.filter(({ domain }) => domain === 'governance')
  const half = governance.slice(0, governance.length / 2).map(({ id }) => id)
  const items = full.items.map((item) => (half.includes(item.id) ? { ...item, nations: ['wales' as const] } : item))
  const inEngland = { ...aSession(full), profile: { region: 'E12000001' as const } }
  expect(minutesOf(inEngland, { ...full, items }, undefined).get('governance')).toBe(10)
})

test('minutes of the whole instrument are shared out by the number of questions, the longer figure', () => {
  // 5, 6, 4, 6, 4, 5, 5, 4, 4, 4 and 3 questions: 50 of them, three minutes each.
  const instrument = withoutMinutes(full, { from: 100, to: 150 })
  expect([...minutesOf(aSession(instrument), instrument, 10).values()]).toEqual([
    15, 18, 12, 18, 12, 15, 15, 12, 12, 12, 9,
  ])
  const two = aSession(instrument, {}, { domains: ['governance', 'equity-and-culture'] })
  expect([...minutesOf(two, instrument, undefined)]).toEqual([
    ['governance', 18],
    ['equity-and-culture', 9],
  ])
})

test('where the author says nothing, the minutes that the advisor has are shared out; until then nobody can say', () => {
  const instrument = withoutMinutes(full)
  const session = aSession(instrument, {}, { domains: ['governance', 'equity-and-culture'] })
  expect(areaMinutes(session, instrument, undefined)).toBe('not-said')
  expect([...minutesOf(session, instrument, 45).values()]).toEqual([30, 15])
})

test('ten minutes for three, three and one question are four, four and two: what is left goes to the largest rest', () => {
  const shares = shareMinutes(10, new Map(Object.entries({ a: 3, b: 3, c: 1, d: 0 })))
  // Ten times three sevenths is 4 2/7, ten times one is 1 3/7: nine minutes are whole, and the tenth goes to c.
  expect(Object.fromEntries(shares)).toEqual({ a: 4, b: 4, c: 2, d: 0 })
})

test('shares add up, more questions never get less, and an area with a question gets at least a minute', () => {
  const questions = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), questions, (minutes, counts) => {
      const shares = [...shareMinutes(minutes, new Map(counts.map((count, at) => [`${at}`, count]))).values()]
      const asking = counts.filter((count) => count > 0).length
      const together = shares.reduce((sum, share) => sum + share, 0)
      expect(together).toBeGreaterThanOrEqual(asking === 0 ? 0 : minutes)
      expect(together).toBeLessThanOrEqual(minutes + asking)
      if (minutes >= 30 * asking) expect(together).toBe(asking === 0 ? 0 : minutes)
      counts.forEach((count, at) => {
        expect((shares[at] ?? 0) > 0).toBe(count > 0)
        counts.forEach((other, place) => {
          if (count > other) expect(shares[at]).toBeGreaterThanOrEqual(shares[place] ?? 0)
        })
      })
    }),
  )
})
