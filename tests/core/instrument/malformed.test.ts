import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { anInstrumentDocument, anItem, aRule } from '../../support/builders/instrumentBuilders'
import { shippedInstrument } from '../../support/builders/sessionBuilders'

function said(document: unknown): string[] {
  const parsed = parseInstrument(document)
  return parsed.ok ? [] : parsed.problems.map(({ where, message }) => `${where}: ${message}`)
}

function withItem(more: object): string[] {
  return said(anInstrumentDocument({ items: [{ ...anItem('budget'), ...more }] }))
}

test('what is missing is said to be missing, where the item’s id says which', () => {
  expect(withItem({ name: undefined, revision: undefined })).toEqual([
    'items.budget.revision: This is missing. Here should stand a whole number.',
    'items.budget.name: This is missing. Here should stand a text by its language, such as { "en": "…" }.',
  ])
})

test('of several forms, the one that was probably meant is told', () => {
  expect(withItem({ appliesWhen: { not: { profile: 'staff', in: ['0'] } } })[0]).toMatch(
    /^items\.budget\.appliesWhen\.not\.profile: .*"staffBand"/,
  )
  expect(withItem({ appliesWhen: { all: [{ profile: 'staffBand', in: '0' }] } })).toEqual([
    'items.budget.appliesWhen.all.0.in: In the 1st part: Here should stand a list in square brackets, such as ["0"], not "0".',
  ])
  const { scoring } = anInstrumentDocument()
  const rule = { ...aRule(), dontKnow: 'ignore', notDiscussed: { asLevel: '1' } }
  expect(said({ ...anInstrumentDocument(), scoring: { ...scoring, rules: { shared: rule } } })).toEqual([
    'scoring.rules.shared.dontKnow: Here should stand one of "exclude", "as-best", "as-worst", "as-mean", "unknown" or { "asLevel": … }, not "ignore".',
    'scoring.rules.shared.notDiscussed.asLevel: Here should stand a number without quotes, not "1".',
  ])
})

test('a name that is none is told as such', () => {
  const levelSets = { 'Four Levels': [] }
  expect(said({ ...anInstrumentDocument(), levelSets })[0]).toBe(
    'levelSets.Four Levels: "Four Levels" is not an id: an id is words of lower-case letters and digits, joined by hyphens, such as "four-levels".',
  )
})

test('a word that nothing can be called by is told as reserved', () => {
  expect(said({ ...anInstrumentDocument(), id: 'constructor' })).toEqual([
    'id: "constructor" is a reserved word: an id is another one, such as "own".',
  ])
})

test('what is of another type altogether is told once', () => {
  expect(said({ ...anInstrumentDocument(), title: { en: [] } })).toEqual([
    'title.en: Here should stand words in double quotes, not an empty list, [ ].',
  ])
})

test('a file that holds more than any instrument needs is refused before it is looked at closely', () => {
  const items = Array.from({ length: 100_001 }, () => ({}))
  expect(said({ ...anInstrumentDocument(), items })).toEqual([
    '(file): This file holds more than any instrument needs.',
  ])
})

const anId = 'is not an id: an id is words of lower-case letters and digits, joined by hyphens'

test.each([
  [
    { name: 'Servicing' },
    'items.budget.name: Here should stand a text by its language, such as { "en": "Servicing" }, not "Servicing".',
  ],
  [
    { redFlags: [{ when: 0, effect: 'warn' }] },
    'items.budget.redFlags.0.when: In the 1st red flag: Here should stand a list in square brackets, such as [0], not 0.',
  ],
  [{ name: { en: '' } }, 'items.budget.name.en: This text is empty. Write its words, or take it out.'],
  [{ name: {} }, 'items.budget.name: A text needs its words: { "en": "…" }. Here stands empty curly brackets, { }.'],
  [
    { redFlags: [{ when: [0], effect: 'flags' }] },
    'items.budget.redFlags.0.effect: In the 1st red flag: Here should stand one of "warn", "flag", "capBand", "block", not "flags". Did you mean "flag"?',
  ],
  [{ weight: '1' }, 'items.budget.weight: Here should stand a number without quotes, not "1".'],
  [{ weight: -1 }, 'items.budget.weight: Here should stand a number of 0 or more, not -1.'],
  [{ reverse: 'true' }, 'items.budget.reverse: Here should stand true or false, without quotes, not "true".'],
  [{ since: 'one' }, 'items.budget.since: Here should stand a version, such as "1.0.0", not "one".'],
  [
    { lawCheckedOn: '2026-02-30' },
    'items.budget.lawCheckedOn: Here should stand a day that there is, as year, month and day, such as "2027-01-31", not "2026-02-30".',
  ],
  [
    { name: { English: 'Budget' } },
    'items.budget.name.English: "English" is not the code of a language: write it like "en" or "cy".',
  ],
  [
    { levels: Array.from({ length: 201 }, (_, value) => ({ value })) },
    'items.budget.levels: This list is too long: it may have 200 entries and has 201.',
  ],
  [{ occasions: [] }, 'items.budget.occasions: This list is empty: it needs at least one entry.'],
  [{ redflags: [] }, 'items.budget: There is no "redflags" here. Did you mean "redFlags"?'],
  [{ colour: 1 }, 'items.budget: There is no "colour" here.'],
  [{ id: 'Two People' }, `items.0.id: In the 1st item: "Two People" ${anId}, such as "two-people".`],
  [{ domain: 'Money and controls' }, `items.budget.domain: "Money and controls" ${anId}. There is only 'money'.`],
  [{ domain: 'Mony' }, `items.budget.domain: "Mony" ${anId}. Did you mean 'money'?`],
  [
    { redFlags: [{ when: ["don't know"], effect: 'warn' }] },
    'items.budget.redFlags.0.when.0: In the 1st red flag, the 1st answer: Here should stand an answer: the value of a level, the id of an option, or one of "does-not-apply", "dont-know" and "not-discussed", not "don\'t know". Did you mean "dont-know"?',
  ],
  [
    { levels: [{ value: 1, label: 'Started' }] },
    'items.budget.levels.0.label: In the 1st level (value 1): Here should stand a text by its language, such as { "en": "Started" }, not "Started".',
  ],
])('an author is told what should stand instead of %j, and how to write it', (slip, sentence) => {
  const document = { ...anInstrumentDocument(), domains: [{ id: 'money', title: { en: 'Money' } }] }
  expect(said({ ...document, items: [{ ...anItem('budget'), ...slip }] })).toEqual([sentence])
})

test('a file that is a list as a whole is told what a file is', () => {
  expect(said([1])).toEqual(['(file): The whole file should be one pair of curly brackets, { … }, not a list, [ … ].'])
})

const slip = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 'Some words', '', '1', 0, -1, 1.5, 1e21, [], {}, ['a'], { a: 1 }),
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(fc.integer()),
    fc.array(fc.constant({})),
  ),
)

/** The document with `slip` in the place to which the numbers lead. */
function withSlip(document: unknown, [step, ...rest]: number[], put: unknown): unknown {
  if (step === undefined || typeof document !== 'object' || document === null) return put
  const keys = Object.keys(document)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return put
  const changed = withSlip(Reflect.get(document, key), rest, put)
  if (Array.isArray(document)) return document.map((entry, at) => (String(at) === key ? changed : entry))
  return { ...document, [key]: changed }
}

test('whatever slip is made wherever, nobody is told in the words of the library that finds it', () => {
  let refused = 0
  const whole = shippedInstrument('quick-check')
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 0, maxLength: 7 }), slip, (steps, put) => {
      const sentences = said(withSlip(whole, steps, put))
      refused += sentences.length > 0 ? 1 : 0
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(
          /Invalid |\bexpected\b|\breceived\b|\brecord\b|\bstring\b|something else|undefined/,
        )
        expect(sentence).toMatch(/^\S+: .*[.?]$/s)
      }
    }),
    { numRuns: 2_000 },
  )
  expect(refused).toBeGreaterThan(200)
})
