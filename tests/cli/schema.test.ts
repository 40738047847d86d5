import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { fieldWords } from '../../src/cli/schema/fieldWords'
import { jsonSchema, type SchemaName, schemaNames } from '../../src/cli/schema/jsonSchemas'
import { publishedResult } from '../../src/core/scoring/published/publishedResult'
import { anInstrumentDocument, anItem, aRule } from '../support/builders/instrumentBuilders'
import { shippedInstrument } from '../support/builders/sessionBuilders'
import { soundings } from '../support/commandLine/soundings'
import { theShelf } from '../support/shelf'

function validator(name: SchemaName): ValidateFunction {
  return new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
    allErrors: true,
  }).compile(jsonSchema(name))
}

test.each(schemaNames)('the published schema ‘%s’ is current: npm run schemas writes it', (name) => {
  const published = JSON.parse(readFileSync(`instruments/schema/${name}.schema.json`, 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema(name))))
})

test.each(schemaNames)(
  '‘%s’ says which it is, names all its parts, and describes no field that is not there',
  (name) => {
    const schema = jsonSchema(name)
    const parts = (schema.$defs ?? {}) as Record<string, { properties?: object }>
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:soundings:schema:${name}`,
      title: expect.any(String),
    })
    expect(Object.keys(parts).filter((part) => part.startsWith('__'))).toEqual([])
    for (const [part, words] of Object.entries(fieldWords[name])) {
      const fields = Object.keys((part === '' ? schema.properties : parts[part]?.properties) ?? {})
      expect(fields).toEqual(expect.arrayContaining(Object.keys(words)))
    }
  },
)

test('the line of an adaptation is described', () => {
  const { origin } = jsonSchema('instrument').$defs as Record<string, { properties: Record<string, object> }>
  expect(origin?.properties.ancestors).toMatchObject({
    type: 'array',
    description: 'What that was made from in turn, the nearest first.',
  })
})

test('conditions within conditions are one named part', () => {
  const { condition } = jsonSchema('instrument').$defs as Record<string, unknown>
  expect(JSON.stringify(condition)).toContain('"not":{"$ref":"#/$defs/condition"}')
})

test('every instrument that ships is as the published schema says', async () => {
  const validate = validator('instrument')
  for (const { id, load } of theShelf()) {
    expect({ id, valid: validate(await load()), errors: validate.errors }).toMatchObject({ valid: true, errors: null })
  }
})

const { scoring } = anInstrumentDocument()

test.each<[string, object]>([
  ['a field that nobody knows', { colour: 'red' }],
  ['no title', { title: undefined }],
  ['a title without words', { title: {} }],
  ['a newer format', { schemaVersion: 2 }],
  ['an id that is not words', { id: 'Small Diagnosis' }],
  ['no items', { items: [] }],
  ['a kind that there is not', { items: [{ ...anItem('budget'), kind: 'slider' }] }],
  ['a condition in code', { items: [{ ...anItem('budget'), appliesWhen: 'staff > 4' }] }],
  ['a broken condition within one', { items: [{ ...anItem('budget'), appliesWhen: { not: { all: [{ any: [] }] } } }] }],
  ['a weight that fractions cannot hold', { items: [{ ...anItem('budget'), weight: 1e21 }] }],
  ['a rule with an edge left out', { scoring: { ...scoring, rules: { shared: { ...aRule(), dontKnow: undefined } } } }],
  [
    'a band that starts nowhere',
    { scoring: { ...scoring, bandSets: { 'four-bands': [{ id: 'low', label: { en: 'Low' }, tone: 'good' }] } } },
  ],
])('an instrument with %s is not', (_, broken) => {
  const validate = validator('instrument')
  expect(validate(JSON.parse(JSON.stringify(anInstrumentDocument())))).toBe(true)
  expect(validate(JSON.parse(JSON.stringify({ ...anInstrumentDocument(), ...broken })))).toBe(false)
})

test('answers and results are as their schemas say', () => {
  const [answers, result] = [validator('answers'), validator('result')]
  expect(answers({ answers: { a: { level: 1 }, b: 'dont-know', c: { doesNotApply: 'No staff.' } }, profile: {} })).toBe(
    true,
  )
  expect(answers({ answers: { a: { level: '1' } } })).toBe(false)
  expect(answers({ answers: { a: { level: 1, why: '' } } })).toBe(false)
  expect(answers({ answers: {}, profile: { staffBand: 'many' } })).toBe(false)
  expect(answers({})).toBe(false)
  const instrument = shippedInstrument('full-diagnosis')
  const levels = instrument.items.map(({ id }, at) => [id, { level: at % 4 }])
  const filed = { answers: Object.fromEntries(levels), profile: {} }
  const made = JSON.parse(
    JSON.stringify(publishedResult(filed, { instrument, contentHash: 'a'.repeat(64), language: 'en' })),
  )
  expect({ valid: result(made), errors: result.errors }).toEqual({ valid: true, errors: null })
  expect(result({ ...made, overall: 72 })).toBe(false)
})

test.each([
  [[], 'instrument'],
  [['answers'], 'answers'],
  [['result'], 'result'],
])('soundings schema %j prints one', async (args, name) => {
  const { exit, out } = await soundings(['schema', ...args])
  expect(exit).toBe(0)
  expect(out).toBe(readFileSync(`instruments/schema/${name}.schema.json`, 'utf8'))
})
