import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { anInstrumentDocument, anItem, aRule } from '../../support/builders/instrumentBuilders'
import { shippedInstrument } from '../../support/builders/sessionBuilders'

/** A file with one of everything in it, small enough to change a thousand times. */
function aFullFile() {
  const { scoring } = anInstrumentDocument()
  const quick = shippedInstrument('quick-check')
  return JSON.parse(
    JSON.stringify({
      ...quick,
      domains: quick.domains.slice(0, 2),
      items: quick.items
        .slice(0, 6)
        .map((item, i) =>
          i === 4 ? { ...item, appliesWhen: { not: { item: 'quick-committee', in: [0] } }, weight: 0.5 } : item,
        ),
      orders: [{ id: 'by-story', title: { en: 'Story' }, items: ['quick-committee'] }],
      scoring: {
        ...quick.scoring,
        rules: { ...quick.scoring.rules, mean: aRule({ method: 'weighted-mean', bands: 'lights' }) },
        groups: [{ id: 'stage', title: { en: 'Stage' }, rule: 'mean', of: [{ member: 'money', weight: 2 }] }],
      },
      strengths: { levels: [2], most: 3 },
      derivedFrom: { publisher: 'soundings', id: 'older', version: '1.0.0', contentHash: 'abc' },
      levelSets: {
        ...quick.levelSets,
        four: scoring.bandSets ? [0, 1].map((value) => ({ value, label: { en: 'L' } })) : [],
      },
    }),
  )
}

const strangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    -1,
    0,
    1e-7,
    1e21,
    -0,
    999.99,
    2 ** 53,
    '',
    'constructor',
    'toString',
    '__proto__',
    'not-known',
    null,
  ),
  fc.constantFrom(
    {},
    [],
    [[]],
    { en: 1 },
    { en: '' },
    { all: [] },
    { not: {} },
    JSON.parse('{"__proto__":{"polluted":1}}'),
  ),
)

const strangeKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'x', 'id', 'value', 'en')

/** Changes one place of a document, found by walking where the numbers point. */
function mutated(document: unknown, steps: number[], change: { value: unknown; key: string; kind: number }): unknown {
  if (typeof document !== 'object' || document === null) return change.value
  const keys = Object.keys(document)
  const [step, ...rest] = steps
  const key = keys[(step ?? 0) % Math.max(1, keys.length)]
  const copy: Record<string, unknown> | unknown[] = Array.isArray(document) ? [...document] : { ...document }
  const put = (name: string, value: unknown) =>
    Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true })
  if (key !== undefined && rest.length > 0) put(key, mutated(Reflect.get(document, key), rest, change))
  if (rest.length > 0) return copy
  if (key !== undefined && change.kind === 0) Reflect.deleteProperty(copy, key)
  if (key !== undefined && change.kind === 1) put(key, change.value)
  if (change.kind === 2 && !Array.isArray(copy)) put(change.key, change.value)
  if (change.kind === 3 && Array.isArray(copy)) copy.push(copy[0], change.value)
  return copy
}

const mutation = fc.tuple(
  fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  fc.record({ value: strangeValue, key: strangeKey, kind: fc.nat(3) }),
)

test('a thousand damaged files are refused or work: none throws, and every problem has a place and a sentence', () => {
  const whole = aFullFile()
  expect(parseInstrument(whole).ok).toBe(true)
  let worked = 0
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const damaged = mutations.reduce((document, [steps, change]) => mutated(document, steps, change), whole)
      const outcome = parseInstrument(damaged)
      if (outcome.ok) {
        worked += 1
        const { instrument } = outcome
        lintInstrument(instrument, { houseRules: 'warnings' })
        scoreAnswers(instrument, Object.fromEntries(instrument.items.map(({ id }) => [id, { level: 1 }])), {})
        return
      }
      expect(outcome.problems.length).toBeGreaterThan(0)
      for (const { where, message } of outcome.problems) expect(where && message).toBeTruthy()
    }),
    { numRuns: 1000 },
  )
  expect(worked).toBeGreaterThan(10)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
}, 60_000)

test('a file nested a hundred thousand deep is refused, not walked', () => {
  const deep = (open: string, close: string) => JSON.parse(`${open.repeat(100_000)}1${close.repeat(100_000)}`)
  const places = [
    deep('[', ']'),
    deep('{"not":', '}'),
    { ...anInstrumentDocument(), items: [{ ...anItem('budget'), appliesWhen: deep('{"all":[', ']}') }] },
    { ...anInstrumentDocument(), title: deep('{"en":', '}') },
  ].map((document) => parseInstrument(document))
  expect(places).toMatchObject(
    places.map(() => ({ ok: false, problems: [{ problem: 'malformed', message: 'Too deeply nested.' }] })),
  )
  expect(places[2]).toMatchObject({ problems: [{ where: 'items.0.appliesWhen.all.0.all' }] })
})

test('a condition as deep as people write them is fine', () => {
  let condition: object = { profile: 'incomeBand', in: ['lt10k'] }
  for (let depth = 0; depth < 20; depth++) condition = { not: condition }
  const document = { ...anInstrumentDocument(), items: [{ ...anItem('budget'), appliesWhen: condition }] }
  expect(parseInstrument({ ...document, domains: [{ id: 'money', title: { en: 'Money' } }] }).ok).toBe(true)
})

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'a key named %s changes nothing',
  (key) => {
    const evil = JSON.parse(`{"${key}": {"polluted": true, "en": "x"}}`)
    const document = anInstrumentDocument()
    const [first, ...rest] = document.items
    const files = [
      evil,
      { ...document, ...JSON.parse(`{"x": 1, "${key}": {"polluted": true}}`) },
      Object.assign(JSON.parse(`{"${key}": {"polluted": true}}`), document),
      { ...document, levelSets: evil },
      { ...document, scoring: { ...document.scoring, rules: evil, bandSets: evil } },
      { ...document, scoring: { ...document.scoring, domainRule: key } },
      { ...document, items: [{ ...first, levelSet: key, domain: key, id: key }, ...rest] },
      { ...document, items: [{ ...first, name: JSON.parse(`{"en": "Budget", "${key}": "x"}`) }, ...rest] },
    ]
    for (const file of files) expect(() => parseInstrument(file)).not.toThrow()
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  },
)
