import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { shownItems } from '../../../src/core/instrument/askedItems'
import { type Condition, evaluateCondition } from '../../../src/core/instrument/condition'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Profile } from '../../../src/core/organisation/organisation'
import { shownForm } from '../../../src/reports/xlsform/shown/shownForm'
import { writeXlsForm } from '../../../src/reports/xlsform/writeXlsForm'
import { anInstrument, anItem } from '../../support/builders/instrumentBuilders'
import { anyInstrument } from './anyInstrument'
import { answersInField, isRelevant } from './fieldDevice'
import { imported, spreadsheetOf } from './forms'

function fieldCheck(): Instrument {
  return anInstrument({
    items: [
      anItem('budget', { allowDoesNotApply: false, levels: [] }),
      anItem('reserves', { levels: [] }),
      anItem('2-signatures', { appliesWhen: { not: { profile: 'staffBand', in: ['0'] } } }),
      anItem('help', {
        ...{ kind: 'several', levels: [], levelSet: undefined, allowDoesNotApply: false },
        options: [
          { id: 'cvs', label: { en: 'The CVS', cy: 'Y CVS' } },
          { id: 'hub', label: { en: 'The hub' }, description: { en: 'In the region' } },
        ],
      }),
      anItem('trust', {
        ...{ kind: 'number', levels: [], levelSet: undefined, hint: { en: 'Say a number.' } },
        number: { from: 0, to: 10, fromLabel: { en: 'not at all' }, toLabel: { en: 'fully' } },
      }),
      anItem('old', { retired: { version: '1.0.0' } }),
    ],
  })
}

test('a form asks what a session would ask, with ways to say that nobody knows or that it does not apply', () => {
  const sheet = spreadsheetOf(fieldCheck())
  expect(sheet.rowsOf('survey').map(([type, name]) => [type, name])).toEqual([
    ['type', 'name'],
    ['begin_group', 'soundings_profile'],
    ['select_one profile_staffBand', 'profile_staffBand'],
    ['end_group', ''],
    ['begin_group', 'money'],
    ['select_one levels_four', 'budget'],
    ['select_one levels_four', 'reserves'],
    ['select_one choices_2-signatures', '_2-signatures'],
    ['select_multiple choices_help', 'help'],
    ['integer', 'trust'],
    ['end_group', ''],
  ])
  const choices = (list: string) =>
    sheet.rowsOf('choices').flatMap(([of, name, label]) => (of === list ? [[name, label]] : []))
  expect(choices('levels_four')).toEqual([
    ['level-0', 'Not in place'],
    ['level-1', 'Started'],
    ['level-2', 'Used'],
    ['level-3', 'Embedded'],
    ['dont-know', "Don't know"],
    ['does-not-apply', 'Does not apply'],
  ])
  expect(choices('choices_help')).toEqual([
    ['cvs', 'The CVS'],
    ['hub', 'The hub: In the region'],
    ['dont-know', "Don't know"],
  ])
  expect(sheet.cell('survey', 'budget', 'choice_filter')).toBe("name != 'does-not-apply'")
  expect(sheet.cell('survey', 'reserves', 'choice_filter')).toBe('')
  expect(sheet.cell('survey', 'help', 'constraint')).toBe("count-selected(.) = 1 or not(selected(., 'dont-know'))")
  expect(sheet.cell('survey', 'trust', 'constraint')).toBe('. >= 0 and . <= 10')
  expect(sheet.cell('survey', 'trust', 'hint::English (en)')).toBe('Say a number. (0: not at all; 10: fully)')
  expect(sheet.cell('survey', 'trust', 'guidance_hint::English (en)')).toBe('Ask who did it last.')
})

test('each language has its columns, with its tag, and the settings say which is the first', () => {
  const sheet = spreadsheetOf(fieldCheck())
  expect(sheet.rowsOf('choices')[0]).toEqual(['list_name', 'name', 'label::English (en)', 'label::Welsh (cy)'])
  expect(sheet.cell('choices', 'cvs', 'label::Welsh (cy)')).toBe('Y CVS')
  expect(sheet.rowsOf('settings')).toEqual([
    ['form_title', 'form_id', 'version', 'default_language'],
    ['Small diagnosis', 'soundings_small-diagnosis', '1.0.0', 'English (en)'],
  ])
})

test('all names are legal in ODK, each once, whatever the ids are', () => {
  fc.assert(
    fc.property(anyInstrument(), (instrument) => {
      const names = shownForm(instrument).rows.flatMap(({ row }) => (row.name === '' ? [] : [row.name]))
      for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/)
      expect(new Set(names).size).toBe(names.length)
    }),
    { numRuns: 40 },
  )
})

test('where a form says when something is asked, it says exactly what the condition means', () => {
  fc.assert(
    fc.property(anyInstrument(), fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }), (instrument, draws) => {
      const form = shownForm(instrument)
      const field = answersInField(instrument, form, draws)
      for (const row of form.rows) {
        if (row.of !== 'item' || row.relevant.whole === '') continue
        const says = row.relevant.whole === row.relevant.fixed ? undefined : row.item.appliesWhen
        const expected = isHere(instrument, row.item, field) && holds(says, field)
        expect([row.relevant.whole, isRelevant(row.relevant.whole, field.cells)]).toEqual([
          row.relevant.whole,
          expected,
        ])
      }
    }),
    { numRuns: 100 },
  )
})

type Field = ReturnType<typeof answersInField>

function holds(condition: Condition | undefined, { profile, codes }: Field): boolean {
  return !condition || evaluateCondition(condition, { profile, answerTo: (id) => codes.get(id) }) !== false
}

/** Nation and occasion, by the rule of sessions. */
function isHere(
  instrument: Instrument,
  item: Instrument['items'][number],
  of: { profile: Profile; occasion: string | undefined },
) {
  const { appliesWhen: _, ...alone } = item
  return shownItems({ ...instrument, items: [alone] }, {}, of.profile, of.occasion).length === 1
}

test('what a form cannot say is asked of everybody there, and comes back as it was', () => {
  const written = anInstrument({
    items: [anItem('budget'), anItem('records', { appliesWhen: { item: 'budget', in: ['not-discussed', 2] } })],
  })
  const sheet = spreadsheetOf(written)
  expect(sheet.rowsOf('survey')[0]).not.toContain('relevant')
  expect(imported(sheet.saved()).instrument).toEqual(written)
})

test('the codes of the profile can be given names', () => {
  const bytes = writeXlsForm(fieldCheck(), (field, code) =>
    field === 'staffBand' && code === '0' ? 'No paid staff' : code,
  )
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('>No paid staff<')
})

test('no cell that is written can be taken for a formula', () => {
  fc.assert(
    fc.property(anyInstrument(), (instrument) => {
      const parts = unzipSync(writeXlsForm(instrument))
      for (const [name, bytes] of Object.entries(parts).filter(([path]) => path.includes('worksheets'))) {
        const xml = new TextDecoder().decode(bytes)
        expect([name, /<f[ >]/.test(xml)]).toEqual([name, false])
        expect([name, /preserve">(_x000[9AD]_|[=+\-@\t\r\n])/.exec(xml)?.[0]]).toEqual([name, undefined])
      }
    }),
    { numRuns: 30 },
  )
})

test('a text that looks like a reference to an answer is a text in the field', () => {
  const written = anInstrument({ items: [anItem('budget', { probe: { en: 'Pay $' + '{price} now?' } })] })
  const sheet = spreadsheetOf(written)
  expect(sheet.rowsOf('survey').flat().join('\n')).not.toMatch(/\$\{/)
  expect(imported(sheet.saved()).instrument).toEqual(written)
})

function partOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path])
}
