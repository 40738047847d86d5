import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { levelsOf } from '../../../src/core/instrument/levels'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { parsed } from '../../support/builders/instrumentBuilders'

const folder = join(process.cwd(), 'instruments')

const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => ({ id: name, file })))
  .filter(({ file }) => /^\d/.test(file))

function documentOf(id: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, id, file), 'utf8'))
}

test('there are instruments to hold to the rules', () => {
  expect(files.map(({ id }) => id)).toEqual(expect.arrayContaining(['full-diagnosis', 'quick-check']))
})

describe.each(files)('instruments/$id/$file', ({ id, file }) => {
  test('parses', () => {
    const outcome = parseInstrument(documentOf(id, file))
    expect(outcome.ok ? [] : outcome.problems).toEqual([])
  })

  test('is what its folder and its name say', () => {
    expect(documentOf(id, file)).toMatchObject({ id, version: file.replace(/\.json$/, ''), publisher: 'soundings' })
  })

  test('keeps the house rules', () => {
    const findings = lintInstrument(parsed(documentOf(id, file)), { houseRules: 'errors' })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is openly licensed', () => {
    expect(parsed(documentOf(id, file)).licence).toMatchObject({ spdx: 'CC-BY-4.0', mayTranslate: true })
  })
})

describe('the full diagnosis', () => {
  const full = parsed(documentOf('full-diagnosis', '1.0.0.json'))

  test('asks 50 items in 11 domains, in their order', () => {
    const counts = full.domains.map(({ id }) => full.items.filter((item) => item.domain === id).length)
    expect(counts).toEqual([5, 6, 4, 6, 4, 5, 5, 4, 4, 4, 3])
    expect(full.items).toHaveLength(50)
    const order = full.items.map((item) => full.domains.findIndex(({ id }) => id === item.domain))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  test('has the ten red flags, in the domains that they belong to, the statutory ones marked', () => {
    const flagged = full.items.filter(isRedFlag).map((item) => [item.domain, isStatutory(item)])
    expect(flagged).toEqual([
      ['governance', false],
      ['governance', false],
      ['governance', true],
      ['money-and-controls', false],
      ['money-and-controls', true],
      ['money-and-controls', false],
      ['people', true],
      ['services-safety-quality', true],
      ['services-safety-quality', false],
      ['systems-data-premises', true],
    ])
  })

  test.each(full.items.filter(isRedFlag))('$id: level 0 holds its domain at needs-work, level 1 warns', (item) => {
    const urgent = item.redFlags.filter(({ effect }) => effect !== 'warn')
    const codes = urgent.flatMap(({ when }) => when)
    expect(codes.toSorted()).toEqual(isStatutory(item) ? [0, 'dont-know'] : [0])
    for (const flag of urgent) expect(flag).toMatchObject({ effect: 'capBand', band: 'needs-work' })
    const warnings = item.redFlags.filter(({ effect }) => effect === 'warn')
    expect(warnings.flatMap(({ when }) => when)).toEqual([1])
  })

  test('scores and ranks as instruments.md says', () => {
    expect(full.scoring.groups).toEqual([])
    expect(Object.values(full.scoring.rules)).toEqual([
      expect.objectContaining({
        method: 'percent-of-maximum',
        doesNotApply: 'exclude',
        dontKnow: 'exclude',
        notDiscussed: 'exclude',
        emptyGroup: 'does-not-apply',
        minimumCoverage: 60,
        rounding: { mode: 'half-up', digits: 0, when: 'display' },
      }),
    ])
    const bands = Object.values(full.scoring.bandSets)[0]?.map(({ id, from }) => [id, from])
    expect(bands).toEqual([
      ['needs-work', 0],
      ['developing', 40],
      ['working', 70],
      ['strong', 90],
    ])
    expect(full.priorities).toEqual({ most: 5, usual: 3, importance: { unrated: 2 } })
    expect(full.strengths).toEqual({ levels: [3, 2], most: 3 })
    expect(full.items.every(({ weight, reverse }) => weight === 1 && !reverse)).toBe(true)
    for (const item of full.items) expect(levelsOf(full, item).map(({ value }) => value)).toEqual([0, 1, 2, 3])
  })
})

describe('the quick check', () => {
  const quick = parsed(documentOf('quick-check', '1.0.0.json'))
  const full = parsed(documentOf('full-diagnosis', '1.0.0.json'))

  test('asks three items in each of five domains', () => {
    expect(quick.domains.map(({ id }) => quick.items.filter((item) => item.domain === id).length)).toEqual([
      3, 3, 3, 3, 3,
    ])
  })

  test('has its seven red flags, the statutory ones marked', () => {
    expect(quick.items.filter(isRedFlag).map((item) => [item.domain, isStatutory(item)])).toEqual([
      ['foundations', false],
      ['money', false],
      ['money', true],
      ['money', false],
      ['people-and-safety', true],
      ['people-and-safety', false],
      ['members-and-users', true],
    ])
  })

  test('every item carries to an item of the full diagnosis, at the revision that it has there', () => {
    for (const { id, carriesTo } of quick.items) {
      const target = full.items.find((item) => item.id === carriesTo?.item)
      expect({ id, ...carriesTo }).toMatchObject({ instrument: full.id, revision: target?.revision ?? 'no such item' })
    }
    expect(new Set(quick.items.map(({ carriesTo }) => carriesTo?.item)).size).toBe(15)
  })

  test('shares no id with the full diagnosis, since its wording is broader', () => {
    expect(quick.items.filter(({ id }) => full.items.some((item) => item.id === id))).toEqual([])
  })

  test('answers yes, partly and not yet stand at 2, 1 and 0, never at 3', () => {
    for (const item of quick.items) expect(levelsOf(quick, item).map(({ value }) => value)).toEqual([0, 1, 2])
  })

  test('shows lights and no figure, and at most three next steps', () => {
    expect(Object.values(quick.scoring.rules).map(({ show }) => show)).toEqual(['lights'])
    expect(quick.priorities.most).toBe(3)
  })

  test('points to the full diagnosis after one red flag at not-yet or don’t-know, or three not-yets', () => {
    expect(quick.signals.map(({ any, instrument }) => ({ any, instrument }))).toEqual([
      {
        instrument: 'full-diagnosis',
        any: [
          { atLeast: 1, of: 'red-flag-items', are: [0, 'dont-know'] },
          { atLeast: 3, of: 'all-items', are: [0] },
        ],
      },
    ])
  })
})

function isRedFlag(item: Item): boolean {
  return item.redFlags.some(({ effect }) => effect !== 'warn')
}

function isStatutory(item: Item): boolean {
  return item.redFlags.some(({ statutory }) => statutory)
}
