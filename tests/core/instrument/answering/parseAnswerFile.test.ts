import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerFileSchema } from '../../../../src/core/instrument/answering/answerFileSchema'
import { parseAnswerFile } from '../../../../src/core/instrument/answering/parseAnswerFile'
import { anInstrument, anItem, type ItemDocument } from '../../../support/builders/instrumentBuilders'

const options = [
  { id: 'bank', label: { en: 'Bank' } },
  { id: 'tin', label: { en: 'Cash tin' } },
]

const unscored: Partial<ItemDocument> = { levelSet: undefined, levels: [], allowDoesNotApply: false }

/** One item of each kind. */
const instrument = anInstrument({
  items: [
    anItem('budget'),
    anItem('records', { allowDoesNotApply: false }),
    anItem('kept-where', { ...unscored, kind: 'choice', options }),
    anItem('kept-also', { ...unscored, kind: 'several', options }),
    anItem('signers', { ...unscored, kind: 'number', number: { from: 0, to: 10 } }),
    anItem('share', { ...unscored, kind: 'number', number: { from: 0, to: 1, whole: false } }),
    anItem('story', { ...unscored, kind: 'text' }),
    anItem('read-this', { ...unscored, kind: 'note' }),
  ],
  occasions: [{ id: 'before', title: { en: 'Before' } }],
})

function messages(document: unknown): string[] {
  const parsed = parseAnswerFile(instrument, document)
  return parsed.ok ? [] : parsed.problems.map(({ where, message }) => `${where}: ${message}`)
}

test('every form of an answer is taken, and what may be left out may be left out', () => {
  const answers = {
    budget: { level: 2 },
    records: 'dont-know',
    'kept-where': { option: 'tin' },
    'kept-also': { options: ['tin', 'bank'] },
    signers: { number: 2 },
    share: { number: 0.25 },
    story: { text: 'We keep it in a tin.' },
  }
  expect(parseAnswerFile(instrument, { answers })).toEqual({ ok: true, filed: { answers, profile: {} } })
  const rest = { profile: { staffBand: '0', ledBy: ['general'] }, occasion: 'before', domains: ['money'] }
  expect(parseAnswerFile(instrument, { answers: {}, ...rest })).toEqual({ ok: true, filed: { answers: {}, ...rest } })
})

test.each(['does-not-apply', { doesNotApply: 'We have no money.' }, { doesNotApply: '' }, 'not-discussed'])(
  '%j is taken where it is allowed',
  (answer) => {
    expect(messages({ answers: { budget: answer } })).toEqual([])
  },
)

test('of several options one may be said alone', () => {
  const parsed = parseAnswerFile(instrument, { answers: { 'kept-also': { option: 'tin' } } })
  expect(parsed).toMatchObject({ ok: true, filed: { answers: { 'kept-also': { options: ['tin'] } } } })
})

const fourLevels = '{ "level": n } with one of 0 (Not in place), 1 (Started), 2 (Used), 3 (Embedded)'
const notApplying = '"does-not-apply" (or { "doesNotApply": "the reason" })'
const always = '"dont-know" or "not-discussed".'

test.each<[string, unknown, string]>([
  ['budget', { level: 4 }, `There is no level 4. Wanted: ${fourLevels}, ${notApplying}, ${always}`],
  ['records', 'does-not-apply', `‘Does not apply’ is not allowed here. Wanted: ${fourLevels}, ${always}`],
  [
    'records',
    { number: 2 },
    `A "number" is no answer to an item of the kind ‘levels’. Wanted: ${fourLevels}, ${always}`,
  ],
  ['records', 2, `This is no answer. Wanted: ${fourLevels}, ${always}`],
  ['records', null, `This is no answer. Wanted: ${fourLevels}, ${always}`],
  ['records', { level: '2' }, `This is no answer. Wanted: ${fourLevels}, ${always}`],
  ['records', { level: 2, why: 'so' }, `This is no answer. Wanted: ${fourLevels}, ${always}`],
  [
    'kept-where',
    { option: 'shoe' },
    `There is no option ‘shoe’. Wanted: { "option": … } with one of bank, tin, ${always}`,
  ],
  [
    'kept-also',
    { options: ['tin', 'shoe'] },
    `There is no option ‘shoe’. Wanted: { "options": [ … ] } with any of bank, tin, ${always}`,
  ],
  [
    'signers',
    { number: 11 },
    `The number 11 is out of range. Wanted: { "number": n } with a whole number from 0 to 10, ${always}`,
  ],
  [
    'signers',
    { number: 1.5 },
    `The number 1.5 is not whole. Wanted: { "number": n } with a whole number from 0 to 10, ${always}`,
  ],
  [
    'share',
    { number: 1e-12 },
    `The number 1e-12 has too many digits. Wanted: { "number": n } with a number from 0 to 1, ${always}`,
  ],
  [
    'story',
    { option: 'tin' },
    `A "option" is no answer to an item of the kind ‘text’. Wanted: { "text": "…" }, ${always}`,
  ],
  ['read-this', 'not-discussed', 'A note is only read: it takes no answer.'],
  ['bugdet', { level: 1 }, '‘small-diagnosis’ has no item ‘bugdet’.'],
])('%s cannot be answered with %j', (item, answer, message) => {
  expect(messages({ answers: { [item]: answer } })).toEqual([`answers.${item}: ${message}`])
})

test('everything that does not fit is told at once, each with its place', () => {
  const answers = JSON.parse('{ "budget": { "level": 9 }, "gone": "dont-know", "__proto__": { "level": 1 } }')
  const profile = { staffBand: '7', ledBy: 'general', colour: 'red' }
  const found = messages({ answers, profile, occasion: 'after', domains: ['money', 'mony'], note: 'x' })
  expect(found.map((line) => line.split(': ')[0]).toSorted()).toEqual([
    '(file)',
    'answers.__proto__',
    'answers.budget',
    'answers.gone',
    'domains',
    'occasion',
    'profile',
    'profile.ledBy',
    'profile.staffBand',
  ])
  expect(found.join('\n')).toContain('The codes are: 0, 1-4, 5-9')
  expect(found.join('\n')).toContain('The instrument has no occasion ‘after’. It has: before.')
})

test.each<[object, string]>([
  [{ profile: 5 }, 'profile: A profile stands in curly brackets: { "<field>": "<code>", … }.'],
  [{ occasion: 5 }, 'occasion: This is the id of one occasion, in double quotes.'],
  [{ domains: 'money' }, 'domains: This is a list of ids of domains: [ "…", … ].'],
  [{ domains: ['money', 5] }, 'domains.1: This is a list of ids of domains: [ "…", … ].'],
  [{ $schema: 5 }, '$schema: This is the address of a schema, in double quotes.'],
])('where %j stands, what should stand there is told', (more, message) => {
  expect(messages({ answers: {}, ...more })).toEqual([message])
})

test.each([[{}], [[]], [null], ['x'], [{ answers: [] }], [{ answers: null }]])('%j is refused', (document) => {
  expect(messages(document)).toHaveLength(1)
})

test('what the door takes, the published schema takes, and nothing else of its shape', () => {
  const answer = fc.oneof(
    fc.record({ level: fc.integer({ min: -1, max: 4 }) }),
    fc.record({ option: fc.constantFrom('tin', 'shoe') }),
    fc.record({ number: fc.double({ min: -1, max: 11 }) }),
    fc.record({ text: fc.string() }),
    fc.constantFrom('dont-know', 'does-not-apply', 'maybe', null, 2, []),
  )
  const items = fc.constantFrom(...instrument.items.map(({ id }) => id))
  fc.assert(
    fc.property(fc.dictionary(items, answer), (answers) => {
      const isTaken = parseAnswerFile(instrument, { answers }).ok
      if (isTaken) expect(answerFileSchema.safeParse({ answers }).success).toBe(true)
      if (!answerFileSchema.safeParse({ answers }).success) expect(isTaken).toBe(false)
    }),
  )
})
