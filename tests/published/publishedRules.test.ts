import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../src/core/instrument/answer'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import { lintInstrument } from '../../src/core/instrument/lint/lintInstrument'
import { toNumber } from '../../src/core/scoring/exact/fraction'
import type { Score } from '../../src/core/scoring/result'
import { scoreAnswers } from '../../src/core/scoring/scoreAnswers'
import { parsed } from '../support/builders/instrumentBuilders'

const folder = join(process.cwd(), 'tests', 'published')

function published(id: string): Instrument {
  return parsed(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))
}

/** The items in their order, answered one after another. */
function inOrder(instrument: Instrument, said: Answer[]): Answers {
  return Object.fromEntries(instrument.items.map(({ id }, i) => [id, said[i]]))
}

const levels = (...values: number[]) => values.map((level): Answer => ({ level }))
const numbers = (...values: number[]) => values.map((number): Answer => ({ number }))
const options = (...places: number[]) => places.map((place): Answer => ({ option: `option-${place}` }))

function scored(instrument: Instrument, said: Answer[]) {
  const result = scoreAnswers(instrument, inOrder(instrument, said), {})
  return { result, first: result.domains[0], value: (score: Score | undefined) => figureOf(score) }
}

function figureOf(score: Score | undefined): number | string | undefined {
  return typeof score === 'object' ? toNumber(score) : score
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s has nothing to mend', (name) => {
  const findings = lintInstrument(published(name.replace('.json', '')), { houseRules: 'warnings' })
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('PHQ-9: a banded sum with one item that is looked at by itself', () => {
  const phq = published('phq-nine')
  test.each([
    [levels(0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 'minimal'],
    [levels(1, 1, 1, 1, 0, 0, 0, 0, 0), 4, 'minimal'],
    [levels(1, 1, 1, 1, 1, 0, 0, 0, 0), 5, 'mild'],
    [levels(3, 3, 3, 0, 0, 0, 0, 0, 0), 9, 'mild'],
    [levels(3, 3, 3, 1, 0, 0, 0, 0, 0), 10, 'moderate'],
    [levels(3, 3, 3, 3, 2, 0, 0, 0, 0), 14, 'moderate'],
    [levels(3, 3, 3, 3, 3, 0, 0, 0, 0), 15, 'moderately-severe'],
    [levels(3, 3, 3, 3, 3, 3, 1, 0, 0), 19, 'moderately-severe'],
    [levels(3, 3, 3, 3, 3, 3, 2, 0, 0), 20, 'severe'],
    [levels(3, 3, 3, 3, 3, 3, 3, 3, 3), 27, 'severe'],
  ])('%j is %d, %s', (said, score, band) => {
    const { first, value } = scored(phq, said)
    expect([value(first?.score), first?.band]).toEqual([score, band])
  })

  test('item 9 is named whatever the sum; without it nothing is', () => {
    expect(scored(phq, levels(0, 0, 0, 0, 0, 0, 0, 0, 1)).result.redFlags.map(({ item }) => item)).toEqual(['item-9'])
    expect(scored(phq, levels(3, 3, 3, 3, 3, 3, 3, 3, 0)).result.redFlags).toEqual([])
  })

  test('a missing answer leaves no sum, and the flag stays', () => {
    const { first, result } = scored(phq, [...levels(3, 3, 3, 3, 3, 3, 3), 'dont-know', { level: 2 }])
    expect([first?.score, first?.unknown, result.redFlags.length]).toEqual(['unknown', ['item-8'], 1])
  })
})

describe('System Usability Scale: reverse-coded items and a linear transform', () => {
  const sus = published('system-usability-scale')
  test.each([
    // Brooke's own worked example: contributions 4, 1, 1, 4, 1, 2, 1, 1, 4, 3 make 22; 22 × 2.5 = 55
    [levels(5, 4, 2, 1, 2, 3, 2, 4, 5, 2), 55],
    [levels(5, 1, 5, 1, 5, 1, 5, 1, 5, 1), 100],
    [levels(1, 5, 1, 5, 1, 5, 1, 5, 1, 5), 0],
    [levels(3, 3, 3, 3, 3, 3, 3, 3, 3, 3), 50],
    [levels(4, 2, 4, 2, 4, 2, 4, 2, 4, 3), 72.5],
  ])('%j is %d', (said, score) => {
    const { first, value } = scored(sus, said)
    expect(value(first?.score)).toBe(score)
  })
})

describe('Short Warwick-Edinburgh scale: a raw sum turned into a metric score by a table', () => {
  const scale = published('swemwbs')
  test.each([
    [levels(1, 1, 1, 1, 1, 1, 1), 7],
    [levels(2, 1, 1, 1, 1, 1, 1), 9.51],
    [levels(3, 3, 3, 3, 3, 3, 3), 19.25],
    [levels(4, 4, 4, 4, 4, 4, 4), 25.03],
    [levels(5, 5, 5, 5, 5, 5, 4), 32.55],
    [levels(5, 5, 5, 5, 5, 5, 5), 35],
  ])('%j is %d', (said, score) => {
    const { first, value } = scored(scale, said)
    expect(value(first?.score)).toBe(score)
  })

  test('with one item missing there is no score', () => {
    expect(scored(scale, levels(3, 3, 3, 3, 3, 3)).first?.score).toBe('unknown')
  })
})

describe('OWASP SAMM 2: streams, practices, functions', () => {
  const samm = published('samm-two-functions')
  const none = levels(0, 0, 0)
  const group = (said: Answer[], id: string) =>
    figureOf(scored(samm, said).result.groups.find((one) => one.group === id)?.score)

  test('a practice is the mean of its two streams: (1 + 0.5 + 0) and (0.5 + 0.25 + 0) make 1.125', () => {
    const said = [...levels(1, 0.5, 0), ...levels(0.5, 0.25, 0), ...Array(10).fill(none).flat()]
    expect(group(said, 'strategy-metrics')).toBe(1.125)
    expect(group(said, 'governance')).toBe(0.375)
    expect(group(said, 'overall')).toBe(0.1875)
  })

  test('everything at its best is 3 at every stage; at half it is 1.5', () => {
    for (const [answer, score] of [
      [1, 3],
      [0.5, 1.5],
    ] as const) {
      const said = levels(...Array(36).fill(answer))
      expect(['threat-assessment', 'design', 'overall'].map((id) => group(said, id))).toEqual([score, score, score])
    }
  })
})

describe('C2M2: levels that are reached one after another', () => {
  const domain = published('c2m2-domain')
  test.each([
    [levels(2, 2, 2, 2, 2, 2, 2, 2), 3, []],
    [levels(3, 2, 3, 2, 2, 2, 1, 3), 2, ['practice-g']],
    [levels(3, 2, 3, 1, 2, 3, 3, 3), 1, ['practice-d']],
    [levels(1, 3, 3, 3, 3, 3, 3, 3), 0, ['practice-a']],
  ])('%j is MIL%d, held back by %j', (said, mil, holding) => {
    const { first, value } = scored(domain, said)
    expect([value(first?.score), first?.heldBackBy]).toEqual([mil, holding])
  })

  test('an unanswered practice matters only where it could change the level', () => {
    const open = 'not-discussed' as const
    expect(scored(domain, [...levels(1, 2, 2), open, ...levels(2, 2, 2, 2)]).first?.score).toEqual({ n: 0, d: 1 })
    expect(scored(domain, [...levels(2, 2, 2), open, ...levels(2, 2, 2, 2)]).first?.score).toBe('unknown')
  })
})

describe('ISO/IEC 15504: ratings by percentage, a level where its own are largely and all below fully achieved', () => {
  const process = published('process-capability')
  const level = (said: Answer[]) => figureOf(scored(process, said).result.groups[0]?.score)

  test.each([
    [0, 'not'],
    [15, 'not'],
    [16, 'partially'],
    [50, 'partially'],
    [51, 'largely'],
    [85, 'largely'],
    [86, 'fully'],
    [100, 'fully'],
  ])('%d %% is %s achieved', (percent, band) => {
    expect(scored(process, numbers(percent, 0, 0, 0, 0)).first?.band).toBe(band)
  })

  test.each([
    [numbers(50, 100, 100, 100, 100), 0],
    [numbers(51, 0, 0, 0, 0), 1],
    [numbers(85, 100, 100, 100, 100), 1],
    [numbers(86, 51, 51, 0, 0), 2],
    [numbers(86, 51, 86, 100, 100), 2],
    [numbers(86, 86, 86, 51, 51), 3],
  ])('%j is level %d', (said, capability) => {
    expect(level(said)).toBe(capability)
  })
})

test('AUDIT: options with values of their own; 0, 2 or 4 for the last two, and zones', () => {
  const audit = published('audit-alcohol')
  const zone = (said: Answer[]) => {
    const { first, value } = scored(audit, said)
    return [value(first?.score), first?.band]
  }
  expect(zone(options(0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([0, 'zone-one'])
  expect(zone(options(4, 3, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([7, 'zone-one'])
  expect(zone(options(4, 4, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([8, 'zone-two'])
  expect(zone(options(4, 4, 4, 0, 0, 0, 0, 0, 1, 1))).toEqual([16, 'zone-three'])
  expect(zone(options(4, 4, 4, 4, 4, 4, 4, 4, 2, 2))).toEqual([40, 'zone-four'])
})

test('ISO 16290: the first rung that is missing stops, and one that does not apply is passed over', () => {
  const ladder = published('readiness-ladder')
  const rung = (...said: Answer[]) => {
    const { first, value } = scored(ladder, said)
    return [value(first?.score), first?.heldBackBy]
  }
  expect(rung(...levels(1, 1, 1, 0, 1, 1, 1, 1, 1))).toEqual([3, ['rung-4']])
  expect(rung(...levels(0, 1, 1, 1, 1, 1, 1, 1, 1))).toEqual([0, ['rung-1']])
  expect(rung(...levels(1, 1, 1, 1, 1, 1, 1, 1, 1))).toEqual([9, []])
  expect(rung(...levels(1, 1), 'does-not-apply', ...levels(1, 0, 1, 1, 1, 1))).toEqual([4, ['rung-5']])
})

test('IEC 60812: severity × occurrence × detection', () => {
  const risk = published('risk-priority-number')
  expect(figureOf(scored(risk, numbers(9, 4, 7)).first?.score)).toBe(252)
  expect(figureOf(scored(risk, numbers(10, 10, 10)).first?.score)).toBe(1000)
})

test('SSL Labs: 30, 30 and 40 per cent, and a category at nought pushes the whole to nought', () => {
  const server = published('server-rating')
  const grade = (...said: number[]) => {
    const overall = scored(server, numbers(...said)).result.groups.find(({ group }) => group === 'overall')
    return [figureOf(overall?.score), overall?.band]
  }
  // 0.3 × 95 + 0.3 × 90 + 0.4 × 90 = 28.5 + 27 + 36
  expect(grade(95, 90, 90)).toEqual([91.5, 'a'])
  expect(grade(80, 80, 80)).toEqual([80, 'a'])
  expect(grade(80, 80, 79.9)).toEqual([79.96, 'b'])
  expect(grade(100, 100, 0)).toEqual([0, 'f'])
  expect(grade(0, 100, 100)).toEqual([0, 'f'])
})
