import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recommend, type Wants, type Weighed } from '../../../../src/core/instrument/choosing/recommend'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { purposes } from '../../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { profileCodes, unknownCodes } from '../../../../src/core/organisation/profileCodes'
import { anInstrument } from '../../../support/builders/instrumentBuilders'
import { theShelf } from '../../../support/shelf'

const base = anInstrument()

type Fits = NonNullable<Instrument['fits']>

function fitting(id: string, fits: Partial<Fits>, more: Partial<Instrument> = {}): Instrument {
  return { ...base, id, fits: { purposes: ['whole-picture'], needsAdvisor: false, ...fits }, ...more }
}

describe('the instruments that ship', async () => {
  const shipped = await Promise.all(theShelf().map(async ({ load }) => parsed(await load())))
  const bestFor = (wants: Wants) => recommend(shipped, wants).best?.instrument.id

  test.each<[string, Wants, string]>([
    [
      'Riverside Elders’ Lunch Club has £4,000 a year and half an hour',
      { purpose: 'first-look', incomeBand: 'lt10k', time: 30, advisor: false },
      'quick-check',
    ],
    [
      'Harbour Advice Centre has an afternoon and an advisor',
      { purpose: 'whole-picture', incomeBand: '250k-500k', time: 180, advisor: true },
      'full-diagnosis',
    ],
    ['a group wants to show its quality', { purpose: 'quality', time: 'several-meetings' }, 'quality-areas'],
    ['a funder asks what difference is made', { purpose: 'outcomes', time: 120 }, 'outcomes-readiness'],
    ['a new plan is due', { purpose: 'planning' }, 'strategic-planning'],
    ['somebody wants to compare', { purpose: 'benchmarking', time: 60 }, 'benchmarking-readiness'],
    ['an advisor looks at herself', { purpose: 'own-skills' }, 'advisor-development'],
    ['a session is over', { purpose: 'feedback', time: 30 }, 'session-feedback'],
  ])('%s', (_, wants, expected) => {
    expect(bestFor(wants)).toBe(expected)
  })

  test('all say what they fit, and the one about an advisor fits only an advisor', () => {
    expect(shipped.filter(({ fits }) => !fits).map(({ id }) => id)).toEqual([])
    const own = shipped.filter(({ fits }) => fits?.purposes.includes('own-skills'))
    expect(own.map(({ subject }) => subject)).toEqual(['advisor'])
    expect(own[0]?.fits?.purposes).toEqual(['own-skills'])
  })

  test('with half an hour for the whole picture nothing is recommended: the nearest comes first and says what is in the way', () => {
    const { best, others } = recommend(shipped, { purpose: 'whole-picture', time: 30 })
    expect(best).toBeUndefined()
    expect(others[0]).toMatchObject({ instrument: { id: 'full-diagnosis' }, objections: ['too-long'] })
    expect(others).toHaveLength(shipped.length)
  })

  test('for a large organisation the quick check says that it is made for smaller ones', () => {
    const { best, others } = recommend(shipped, { purpose: 'first-look', incomeBand: '1m-10m' })
    expect(best).toBeUndefined()
    expect(others[0]).toMatchObject({ instrument: { id: 'quick-check' }, objections: ['for-smaller'] })
  })
})

test('of two that fit, what is made for this size comes before what suits any', () => {
  const any = fitting('any', {})
  const small = fitting('small', { incomeBands: ['lt10k'] })
  const { best, others } = recommend([any, small], { purpose: 'whole-picture', incomeBand: 'lt10k' })
  expect(best).toMatchObject({ instrument: small, reasons: ['purpose', 'made-for-size'] })
  expect(others).toMatchObject([{ instrument: any, verdict: 'fits', reasons: ['purpose', 'any-size'] }])
})

test('what may take longer than there is time says so, and comes after what will not', () => {
  const quick = fitting('quick', {}, { minutes: { from: 30, to: 60 } })
  const tight = fitting('tight', {}, { minutes: { from: 45, to: 90 } })
  const long = fitting('long', {}, { minutes: { from: 61, to: 90 } })
  const { best, others } = recommend([long, tight, quick], { purpose: 'whole-picture', time: 60 })
  expect([best, ...others].map((one) => [one?.instrument.id, one?.reasons, one?.objections])).toEqual([
    ['quick', ['purpose', 'time'], []],
    ['tight', ['purpose', 'time-tight'], []],
    ['long', ['purpose'], ['too-long']],
  ])
})

test('what is made for other sizes says which', () => {
  const objections = (incomeBands: Fits['incomeBands']) =>
    recommend([fitting('sized', { incomeBands })], { purpose: 'whole-picture', incomeBand: '100k-250k' }).others[0]
      ?.objections
  expect(objections(['none-yet', 'lt10k'])).toEqual(['for-smaller'])
  expect(objections(['1m-10m', '10m-plus'])).toEqual(['for-larger'])
  expect(objections(['lt10k', '1m-10m'])).toEqual(['for-other-size'])
  expect(objections(['100k-250k'])).toBeUndefined()
})

test('a size that nobody knows or wants to say rules nothing out', () => {
  const small = fitting('small', { incomeBands: ['lt10k'] })
  for (const incomeBand of ['not-known', 'prefer-not-to-say', undefined] as const) {
    expect(recommend([small], { purpose: 'whole-picture', incomeBand }).best?.reasons).toEqual(['purpose'])
  }
})

test('what needs an advisor is not recommended to a group on its own, and is where nobody has said', () => {
  const led = fitting('led', { needsAdvisor: true })
  expect(recommend([led], { purpose: 'whole-picture', advisor: false }).others[0]?.objections).toEqual([
    'needs-advisor',
  ])
  expect(recommend([led], { purpose: 'whole-picture' }).best?.reasons).toContain('led-by-advisor')
})

test('what nobody has said it is for is listed last, and never called a fit or a misfit', () => {
  const { fits: _, ...silent } = fitting('adapted', {})
  const other = fitting('other', { purposes: ['quality'] })
  const { best, others } = recommend([silent, other], { purpose: 'whole-picture' })
  expect(best).toBeUndefined()
  expect(others.map(({ instrument, verdict }) => [instrument.id, verdict])).toEqual([
    ['other', 'does-not-fit'],
    ['adapted', 'cannot-say'],
  ])
})

test('another purpose is further away than everything else together', () => {
  const [far, near] = [
    fitting('far', { purposes: ['quality'] }),
    fitting('near', { incomeBands: ['lt10k'], needsAdvisor: true }, { minutes: { from: 300, to: 400 } }),
  ]
  const wants: Wants = { purpose: 'whole-picture', incomeBand: '1m-10m', time: 30, advisor: false }
  expect(recommend([far, near], wants).others.map(({ instrument }) => instrument.id)).toEqual(['near', 'far'])
})

test('with no instrument at all there is nothing to say', () => {
  expect(recommend([], { purpose: 'quality' })).toEqual({ best: undefined, others: [] })
})

describe('for any instruments and any wants', () => {
  const bands = profileCodes.incomeBand
  const fits = fc.record({
    purposes: fc.uniqueArray(fc.constantFrom(...purposes), { minLength: 1 }),
    incomeBands: fc.option(fc.uniqueArray(fc.constantFrom(...bands), { minLength: 1 }), { nil: undefined }),
    needsAdvisor: fc.boolean(),
  })
  const minutes = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(200)).map(([from, more]) => ({
    from,
    to: from + more,
  }))
  const instrument = fc.record({
    fits: fc.option(fits, { nil: undefined }),
    minutes: fc.option(minutes, { nil: undefined }),
    subject: fc.constantFrom('organisation' as const, 'advisor' as const),
  })
  const instruments = fc
    .array(instrument, { maxLength: 9 })
    .map((all): Instrument[] => all.map((one, i) => ({ ...base, id: `one-${i}`, ...one })))
  const wants: fc.Arbitrary<Wants> = fc.record({
    purpose: fc.constantFrom(...purposes),
    incomeBand: fc.option(fc.constantFrom(...bands), { nil: undefined }),
    time: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom('several-meetings' as const, undefined)),
    advisor: fc.constantFrom(true, false, undefined),
  })

  test('each is listed once, and there is one that fits, or of every one it is said why not', () => {
    fc.assert(
      fc.property(instruments, wants, (all, wanted) => {
        const { best, others } = recommend(all, wanted)
        const listed = best ? [best, ...others] : others
        expect(listed.map(({ instrument: { id } }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
        const unexplained = others.filter(({ verdict, objections }) => verdict === 'fits' || objections.length === 0)
        if (!best) expect(unexplained.filter(({ verdict }) => verdict !== 'cannot-say')).toEqual([])
        expect(best?.objections ?? []).toEqual([])
      }),
    )
  })

  test('what an instrument says it fits is never contradicted', () => {
    fc.assert(
      fc.property(instruments, wants, (all, wanted) => {
        const { best, others } = recommend(all, wanted)
        for (const one of best ? [best, ...others] : others) expect(contradictions(one, wanted)).toEqual([])
      }),
    )
  })

  test('nothing that fits stands behind anything that does not', () => {
    fc.assert(
      fc.property(instruments, wants, (all, wanted) => {
        const { best, others } = recommend(all, wanted)
        const verdicts = (best ? [best, ...others] : others).map(({ verdict }) => verdict)
        const order = ['fits', 'does-not-fit', 'cannot-say']
        expect(verdicts).toEqual([...verdicts].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
      }),
    )
  })
})

/** Said once more, in other words than the rule's own. */
function contradictions({ instrument, verdict, reasons }: Weighed, wants: Wants): string[] {
  const { fits, minutes, subject } = instrument
  if (!fits) return verdict === 'cannot-say' && reasons.length === 0 ? [] : ['said more than is known']
  const { incomeBand, time, advisor } = wants
  const sized = fits.incomeBands && incomeBand && !unknownCodes.includes(incomeBand)
  const suits =
    fits.purposes.includes(wants.purpose) &&
    (!sized || fits.incomeBands?.includes(incomeBand)) &&
    !(fits.needsAdvisor && advisor === false) &&
    !(minutes && typeof time === 'number' && minutes.from > time) &&
    !(subject === 'advisor' && wants.purpose !== 'own-skills')
  return (verdict === 'fits') === Boolean(suits) ? [] : [`${verdict} against ${JSON.stringify(fits)}`]
}

function parsed(document: unknown): Instrument {
  const outcome = parseInstrument(document)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.instrument
}
