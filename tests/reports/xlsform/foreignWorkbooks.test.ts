import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { imported, refusal } from './forms'

/** Workbooks of the public project XLSForm/pyxform. They lie beside the project on some machines, and are no part of it. */
const folder = join('..', 'shared', 'xlsforms')
const isThere = existsSync(folder)

function workbook(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)))
}

const plain = "settings: The form does not say what language it is in; it is taken as 'en'."

describe.skipIf(!isThere)('forms written by others', () => {
  test('each of them is looked at here', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
    expect(names.sort()).toEqual(
      [
        'bad_calc',
        'choice_filter_test',
        'duplicate_columns',
        'extra_columns',
        'group',
        'specify_other',
        'xlsform_spec_test',
      ].map((name) => `${name}.xlsx`),
    )
  })

  test('group: a question, a group with two, and a question for a number', () => {
    const { instrument, left } = imported(workbook('group'))
    expect(instrument.domains.map(({ id, title }) => [id, title.en])).toEqual([
      ['questions', 'Imported form'],
      ['father', 'Father'],
    ])
    expect(instrument.items.map(({ id, domain, kind, probe }) => [id, domain, kind, probe.en])).toEqual([
      ['family-name', 'questions', 'text', "What's your family name?"],
      ['phone-number', 'father', 'text', "What's your father's phone number?"],
      ['age', 'father', 'number', 'How old is your father?'],
    ])
    expect(left).toEqual(["survey, row 5, 'age': The form gives no bounds; 0 to 999,999 can be answered."])
  })

  test('specify_other: a choice more, and a question for it', () => {
    const { items, left } = imported(workbook('specify_other'))
    expect(items.map(({ id, kind, options }) => [id, kind, options.map(({ label }) => label.en)])).toEqual([
      ['sex', 'choice', ['Male', 'Female', 'Other']],
      ['sex-other', 'text', []],
    ])
    expect(left).toEqual([])
  })

  test('choice_filter_test: all choices, and that they are not narrowed down', () => {
    const { instrument, left } = imported(workbook('choice_filter_test'))
    expect(instrument.title).toEqual({ en: 'cascading selects' })
    expect(instrument.items.map(({ id, options }) => [id, options.map((option) => option.id)])).toEqual([
      ['state', ['texas', 'washington']],
      ['county', ['king', 'pierce', 'king-2', 'cameron']],
      ['city', ['dumont', 'finney', 'brownsville', 'harlingen', 'seattle', 'redmond', 'tacoma', 'puyallup']],
    ])
    expect(left).toEqual([
      "settings, column 'allow_choice_duplicates': This setting is for the device, and Soundings has no such thing. It says 'yes'.",
      plain,
      "choices, column 'cf': Soundings does not know this column of choices. Filled cells: 12.",
      `survey, row 3, 'county': choice_filter: Soundings offers all choices of a list. It says '\${state}=cf'.`,
      `survey, row 4, 'city': choice_filter: Soundings offers all choices of a list. It says '\${county}=cf'.`,
      "choices, row 6, 'king': The list 'counties' has this name twice; conditions look at the first.",
    ])
  })

  test('extra_columns: one question, and thousands of blank cells that are nothing', () => {
    const { items, left } = imported(workbook('extra_columns'))
    expect(items.map(({ id, kind, probe }) => [id, kind, probe.en])).toEqual([['a', 'text', 'A']])
    expect(left).toEqual([plain])
  })

  test('xlsform_spec_test: what can be asked in two languages, and every row that cannot', () => {
    const { instrument, left } = imported(workbook('xlsform_spec_test'))
    expect(instrument.items).toHaveLength(22)
    expect(Object.keys(instrument.title)).toEqual(['en', 'zh'])
    expect(instrument.items.find(({ id }) => id === 'address')).toMatchObject({
      probe: { en: 'Enter an address', zh: '您好' },
      appliesWhen: { not: { item: 'skip-to-end', in: ['yes'] } },
    })
    const rows = left.flatMap(
      (line) => /^survey, row (\d+), '([^']*)': Not carried/.exec(line)?.slice(1, 3).join(' ') ?? [],
    )
    expect(rows).toEqual([
      ...[
        '10 display_image_test',
        '17 required_text',
        '18 select_multiple_test',
        '21 label-test',
        '22 list-nolabel-test',
      ],
      ...['25 table_list_question', '27 compact-test', '28 compact-2-test', '30 acknowledge_test', '31 date_test'],
      ...['32 time_test', '33 datetime_test', '34 geopoint_test', '35 barcode_test', '36 image_test', '37 audio_test'],
      ...['38 video_test', '40 calculate_test', '42 start', '44 end', '46 today', '48 deviceid', '50 uri_deviceid'],
      '52 phonenumber',
    ])
    expect(left).toContain(
      "survey, row 15, 'repeat_test': A repeat is not carried, nor what stands in it: Soundings asks each question once.",
    )
    expect(left).toContainEqual(
      expect.stringMatching(
        /^survey, row 7, 'email_note': relevant: not carried, because it uses 'regex', which Soundings/,
      ),
    )
    expect(left).toContain(
      `survey, row 14, 'a_decimal': constraint: not carried, because it is more than a lowest and a highest number. It says '. <= \${a_integer}'.`,
    )
    expect(left).toContain(
      "sheet 'columns': Soundings reads the sheets survey, choices and settings, and not this one.",
    )
  })

  test('bad_calc: nothing in it can be asked, and why', () => {
    expect(refusal(workbook('bad_calc'))).toEqual([
      'nothing-to-ask (survey): There is no question in this form that Soundings could ask.',
      "not-carried (survey, row 2, 'badcalc'): Not carried. The form works it out and does not ask it. Soundings has no calculations.",
    ])
  })

  test('duplicate_columns: two columns of labels, of which nobody could say which holds', () => {
    expect(refusal(workbook('duplicate_columns'))).toEqual([
      "column-twice (survey, column 'label'): The column 'label' stands twice, and nobody could say which of the two holds. Take one away.",
    ])
  })
})
