import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import { answerCode, isNonLevel } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { compare, plus } from '../../../src/core/scoring/exact/fraction'
import { itemPart, itemScale } from '../../../src/core/scoring/parts/itemScale'
import type { DomainResult, GroupResult, ItemTrace, MemberTrace, Score } from '../../../src/core/scoring/result'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { answeredAnyhow, answersFor, instrumentsOfAnyKind } from '../../support/builders/anyInstrument'
import { allShipped } from '../../support/builders/sessionBuilders'

const shipped = allShipped()
const shippedIds = new Set(shipped.map(({ id }) => id))

const any = fc.oneof(
  { weight: 8, arbitrary: instrumentsOfAnyKind() },
  { weight: 2, arbitrary: fc.constantFrom(...shipped) },
)
const runs = { numRuns: 150 }

function outcomes(instrument: Instrument, said: Answers): (DomainResult | GroupResult)[] {
  const { domains, groups } = scoreAnswers(instrument, said, {})
  return [...domains, ...groups]
}

const scores = (instrument: Instrument, said: Answers) => outcomes(instrument, said).map(({ score }) => score)

/** Each item at the answer that counts most or least for it (a case is at its best where the panel saw it); text as it is written. */
function everyOne(instrument: Instrument, end: 'best' | 'worst'): Answers {
  return Object.fromEntries(
    instrument.items.map((item) => {
      const said = answersFor(instrument, item)
      const scale = itemScale(instrument, item)
      const counted = (answer: Answer) => (scale ? itemPart(scale, answer).counted?.value : undefined) ?? { n: 0, d: 1 }
      const ordered = said.toSorted((a, b) => compare(counted(a), counted(b)))
      if (end === 'best' && item.reference !== undefined && shippedIds.has(instrument.id))
        return [item.id, { level: item.reference }]
      return [item.id, end === 'best' ? ordered.at(-1) : ordered[0]]
    }),
  )
}

test('generated instruments are such as parsing lets through', () => {
  fc.assert(
    fc.property(instrumentsOfAnyKind(), (instrument) => {
      expect(parseInstrument(instrument)).toEqual({ ok: true, instrument })
    }),
    runs,
  )
})

describe.each(shipped.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  test('at its best nothing holds it back; at its worst every area that can be better says what does', () => {
    const best = scoreAnswers(instrument, everyOne(instrument, 'best'), {})
    expect(best.domains.flatMap(({ heldBackBy }) => heldBackBy)).toEqual([])
    const worst = scoreAnswers(instrument, everyOne(instrument, 'worst'), {})
    for (const domain of worst.domains)
      expect([domain.domain, domain.heldBackBy.length > 0]).toEqual([domain.domain, true])
  })

  test('every score that anybody can have lies in a band, where its rule has bands', () => {
    fc.assert(
      fc.property(answeredAnyhow(fc.constant(instrument)), ({ said }) => {
        const { scoring, domains } = instrument
        for (const result of scoreAnswers(instrument, said, {}).domains) {
          const rule = scoring.rules[domains.find(({ id }) => id === result.domain)?.rule ?? scoring.domainRule]
          if (rule?.bands && typeof result.score === 'object') expect(result.band).not.toBe('unknown')
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('methods that run from 0 to 100 do so', () => {
  for (const method of ['percent-of-maximum', 'percent-satisfied'] as const) {
    const instrument = instrumentsOfAnyKind({ rule: { method, satisfied: 'best', transform: undefined } as never })
    fc.assert(
      fc.property(instrument, (one) => {
        const known = (end: 'best' | 'worst') =>
          scoreAnswers(one, everyOne(one, end), {}).domains.flatMap(({ score }) =>
            typeof score === 'object' ? [score] : [],
          )
        expect(known('best')).toEqual(known('best').map(() => ({ n: 100, d: 1 })))
        expect(known('worst')).toEqual(known('worst').map(() => ({ n: 0, d: 1 })))
      }),
      runs,
    )
  }
})

test('the order of the items never matters', () => {
  fc.assert(
    fc.property(answeredAnyhow(instrumentsOfAnyKind()), ({ instrument, said }) => {
      const turned = { ...instrument, items: instrument.items.toReversed() }
      expect(scores(turned, said)).toEqual(scores(instrument, said))
    }),
    runs,
  )
})

test('one answer more to the good never lowers a score, by any method that asks for more', () => {
  const upward = instrumentsOfAnyKind({ rule: { satisfied: 'best' } }).filter(isUpward)
  fc.assert(
    fc.property(answeredAnyhow(upward), fc.nat(), fc.nat(), ({ instrument, said }, which, step) => {
      const better = betterAnswers(instrument, said, which)
      const change = better[step % Math.max(1, better.length)]
      if (!change) return
      const before = outcomes(instrument, said)
      outcomes(instrument, { ...said, ...change }).forEach((after, i) => {
        // A domain that is known only now, or open only now, enters its group otherwise.
        if (knownParts(before[i]) !== knownParts(after)) return
        const [now, then] = [after.score, before[i]?.score]
        if (typeof now === 'object' && typeof then === 'object') expect(compare(now, then)).toBeGreaterThanOrEqual(0)
      })
    }),
    { numRuns: 400 },
  )
})

function knownParts(outcome: DomainResult | GroupResult | undefined): string {
  const known = (part: ItemTrace | MemberTrace) => ('member' in part ? typeof part.value : part.counted)
  return outcome?.trace.map(known).join() ?? ''
}

/** A product of values below nought falls when one of them rises: that is its rule. */
function isUpward({ scoring }: Instrument): boolean {
  return Object.values(scoring.rules).every(({ method }) => method !== 'product')
}

function betterAnswers(instrument: Instrument, said: Answers, which: number): Answers[] {
  const item = instrument.items[which % instrument.items.length]
  const scale = item && itemScale(instrument, item)
  if (!item || !scale || isNonLevel(answerCode(said[item.id]))) return []
  const now = itemPart(scale, said[item.id]).counted
  return answersFor(instrument, item)
    .filter((answer) => {
      const value = itemPart(scale, answer).counted?.value
      return now && value && compare(value, now.value) > 0
    })
    .map((answer) => ({ [item.id]: answer }))
}

test('what the parts contributed adds up to the score, before anything becomes of it', () => {
  // An open part that is the same either way stands behind a score without a share that could be named.
  const plain = instrumentsOfAnyKind({ rule: { transform: undefined } as never }).filter((one) => !hasOpenEdge(one))
  fc.assert(
    fc.property(answeredAnyhow(plain), ({ instrument, said }) => {
      for (const { score, trace } of outcomes(instrument, said)) {
        const shares = trace.flatMap(({ contributed }) => (contributed ? [contributed] : []))
        const counted = trace.filter((part) => part.counted && part.weight > 0)
        if (typeof score !== 'object' || shares.length < counted.length || shares.length === 0) continue
        // A part that counts as the mean is open where there is no mean: then it is not counted.
        if (hasEdge(instrument, 'as-mean') && trace.some((part) => !part.counted && part.weight > 0)) continue
        expect(shares.reduce(plus)).toEqual(score)
      }
    }),
    runs,
  )
})

function hasOpenEdge(instrument: Instrument): boolean {
  return hasEdge(instrument, 'unknown')
}

function hasEdge({ scoring }: Instrument, edge: 'unknown' | 'as-mean'): boolean {
  return Object.values(scoring.rules).some((rule) =>
    [rule.doesNotApply, rule.dontKnow, rule.notDiscussed].includes(edge),
  )
}

test('a score that is known although something is open is the same whatever that turns out to be', () => {
  const open = instrumentsOfAnyKind({
    rule: { notDiscussed: 'unknown', minimumCoverage: 0, mostMissing: undefined } as never,
  })
  fc.assert(
    fc.property(answeredAnyhow(open), fc.nat(), fc.nat(), ({ instrument, said }, which, step) => {
      const silent = instrument.items.filter(({ id, kind }) => said[id] === undefined && kind !== 'note')
      const item = silent[which % Math.max(1, silent.length)]
      if (!item) return
      const answers = answersFor(instrument, item)
      const filled = scores(instrument, { ...said, [item.id]: answers[step % answers.length] })
      scores(instrument, said).forEach((score, i) => {
        const known = (one: Score | undefined) => typeof one === 'object'
        if (known(score) && known(filled[i])) expect(filled[i]).toEqual(score)
      })
    }),
    runs,
  )
})

test('an overlay that holds is as if its weights had been written into the instrument', () => {
  fc.assert(
    fc.property(answeredAnyhow(instrumentsOfAnyKind()), fc.constantFrom(0, 0.5, 3), ({ instrument, said }, weight) => {
      const first = instrument.items[0]?.id ?? ''
      const when = { profile: 'staffBand' as const, in: ['0'] }
      const overlay = { id: 'no-staff', title: { en: 'No staff' }, when, weights: { [first]: weight }, rules: {} }
      const overlaid = { ...instrument, scoring: { ...instrument.scoring, overlays: [overlay] } }
      const written = {
        ...instrument,
        items: instrument.items.map((item) => (item.id === first ? { ...item, weight } : item)),
      }
      const { overlays, ...result } = scoreAnswers(overlaid, said, { staffBand: '0' })
      expect([overlays, result]).toEqual([['no-staff'], withoutOverlays(written, said)])
      const nobodySaid = scoreAnswers(overlaid, said, {})
      expect(nobodySaid).toEqual({ ...scoreAnswers(instrument, said, {}), openOverlays: ['no-staff'] })
      expect(scoreAnswers(overlaid, said, { staffBand: '1-4' }).overlays).toEqual([])
    }),
    { numRuns: 60 },
  )
})

function withoutOverlays(instrument: Instrument, said: Answers) {
  const { overlays: _, ...result } = scoreAnswers(instrument, said, { staffBand: '0' })
  return result
}

test('computed again elsewhere the result is the same bytes, and holds no NaN, null or −0', () => {
  fc.assert(
    fc.property(answeredAnyhow(any), ({ instrument, said }) => {
      const here = scoreAnswers(instrument, said, {})
      const copy = JSON.parse(JSON.stringify(instrument)) as Instrument
      const turned = Object.fromEntries(Object.entries(said).toReversed())
      expect(JSON.stringify(scoreAnswers(copy, turned, {}))).toBe(JSON.stringify(here))
      expect(JSON.stringify(here)).not.toMatch(/NaN|null/)
      expect(JSON.parse(JSON.stringify(here))).toEqual(here)
    }),
    runs,
  )
})
