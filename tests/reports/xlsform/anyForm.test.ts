import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { type ReadXlsForm, readXlsForm } from '../../../src/reports/xlsform/readXlsForm'
import { writeWorkbook } from '../../../src/reports/xlsform/workbook/writeWorkbook'
import { anyInstrument } from './anyInstrument'
import { spreadsheetOf } from './forms'

/** Read into an instrument that the door lets in, or refused with a sentence for each reason. */
function expectAnOutcome(read: ReadXlsForm): void {
  if (read.ok) {
    expect(parseInstrument(read.document)).toMatchObject({ ok: true })
    for (const { where, what } of read.notCarried) expect(where && what).toBeTruthy()
    return
  }
  expect(read.problems.length).toBeGreaterThan(0)
  for (const { sentence } of read.problems) expect(sentence).toMatch(/\S/)
}

const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...['', '[]', '{}', 'null', '-1', 'note', 'end_group', 'select_one levels_four', 'level-7', 'en', 'constructor'],
  ),
  fc.constantFrom(
    ...['__proto__', '{"en":""}', '[{"value":1}]', '"x"', '1e400', 'does-not-apply', 'begin repeat', 'toString'],
  ),
)

const change = fc.record({
  what: fc.constantFrom('cell', 'cell', 'cell', 'row out', 'row twice', 'row away', 'column out'),
  sheet: fc.constantFrom('survey', 'survey', 'choices', 'soundings', 'settings'),
  row: fc.nat(60),
  column: fc.nat(40),
  text: garbage,
})

test('whatever somebody does to a form in a spreadsheet, it is read or refused', () => {
  fc.assert(
    fc.property(anyInstrument(), fc.array(change, { minLength: 1, maxLength: 6 }), (instrument, changes) => {
      const sheet = spreadsheetOf(instrument)
      for (const { what, sheet: name, row, column, text } of changes) {
        const rows = sheet.rowsOf(name)
        const cells = rows[row % rows.length]
        if (!cells) continue
        if (what === 'cell') cells[column % cells.length] = text
        if (what === 'row out') rows.splice(rows.indexOf(cells), 1)
        if (what === 'row twice') rows.splice(column % rows.length, 0, [...cells])
        if (what === 'row away') rows.push(...rows.splice(rows.indexOf(cells), 1))
        if (what === 'column out') for (const each of rows) each.splice(column % each.length, 1)
      }
      expectAnOutcome(readXlsForm(sheet.saved()))
    }),
    { numRuns: 60 },
  )
})

const types = [
  'text',
  'note',
  'integer',
  'decimal',
  'range',
  'begin group',
  'end group',
  'begin_repeat',
  'end_repeat',
  'calculate',
]
const names = fc.constantFrom(
  'a',
  'b',
  'A',
  'c_d',
  '',
  'constructor',
  '__proto__',
  'profile_region',
  'soundings_occasion',
  '名',
)
const terms = [
  '$' + '{a}',
  '$' + '{b}',
  "'x'",
  '3',
  '=',
  '<=',
  'and',
  'or',
  'not(',
  ')',
  'selected($' + "{a}, 'x')",
  '.',
  'TRUE',
  '',
]
const expressions = fc.array(fc.constantFrom(...terms), { maxLength: 9 }).map((parts) => parts.join(' '))

const surveyRow = fc.tuple(
  fc.constantFrom(...types, 'select_one l', 'select_multiple l', 'select_one m or_other', 'select_one l'),
  names,
  garbage,
  garbage,
  expressions,
  expressions,
  garbage,
)

test('whatever stands in the sheets of a form, it is read or refused', () => {
  const choice = fc.tuple(fc.constantFrom('l', 'm', ''), fc.oneof(names, garbage), garbage)
  const drawn = fc.record({
    survey: fc.array(surveyRow, { minLength: 1, maxLength: 20 }),
    choices: fc.array(choice, { maxLength: 10 }),
    settings: fc.tuple(garbage, garbage, garbage),
  })
  fc.assert(
    fc.property(drawn, ({ survey, choices, settings }) => {
      const bytes = writeWorkbook([
        {
          name: 'survey',
          rows: [['type', 'name', 'label', 'hint::Welsh (cy)', 'relevant', 'constraint', 'parameters'], ...survey],
        },
        { name: 'choices', rows: [['list_name', 'name', 'label'], ...choices] },
        { name: 'settings', rows: [['form_title', 'form_id', 'default_language'], settings] },
      ])
      expectAnOutcome(readXlsForm(bytes))
    }),
    { numRuns: 300 },
  )
})
