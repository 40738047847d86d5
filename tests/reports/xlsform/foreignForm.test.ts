import { expect, test } from 'vitest'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { aForm, imported, onlyItem, refusal, yesNo } from './forms'

test('the questions of a form become items, its groups domains, its choices options', () => {
  const { instrument, left } = imported(
    aForm({
      survey: `
        | type                 | name      | label                     | hint        | guidance_hint       |
        | begin group          | The_Money | Money                     |             |                     |
        | select_one yes-no    | Has_Plan  | Is there a budget?        | On paper    | Ask the treasurer.  |
        | select_multiple help | helpers   | Who helps?                |             |                     |
        | end group            |           |                           |             |                     |
        | begin_group          | people    | People                    |             |                     |
        | integer              | trustees  | How many trustees?        |             |                     |
        | decimal              | hours     | Hours a week?             |             |                     |
        | text                 | worries   | What worries you?         |             |                     |
        | note                 | thanks    | Thank you.                |             |                     |
        | end_group            |           |                           |             |                     |`,
      choices: `${yesNo}
        | help | cvs     | The CVS     |
        | help | council | The council |`,
      settings: `
        | form_title    | form_id      | default_language |
        | Harbour check | harbour_form | English (en)     |`,
    }),
    { publisher: 'harbour-cvs' },
  )
  expect(instrument).toMatchObject({
    publisher: 'harbour-cvs',
    id: 'harbour-form',
    version: '1.0.0',
    baseLanguage: 'en',
  })
  expect(instrument.domains).toEqual([
    { id: 'the-money', title: { en: 'Money' } },
    { id: 'people', title: { en: 'People' } },
  ])
  expect(instrument.items.map(({ id, kind, domain }) => [id, kind, domain])).toEqual([
    ['has-plan', 'choice', 'the-money'],
    ['helpers', 'several', 'the-money'],
    ['trustees', 'number', 'people'],
    ['hours', 'number', 'people'],
    ['worries', 'text', 'people'],
    ['thanks', 'note', 'people'],
  ])
  expect(instrument.items[0]).toMatchObject({
    probe: { en: 'Is there a budget?' },
    hint: { en: 'On paper' },
    help: { en: 'Ask the treasurer.' },
    options: [
      { id: 'yes', label: { en: 'Yes' } },
      { id: 'no', label: { en: 'No' } },
    ],
    crosswalk: [{ scheme: 'XLSForm', reference: 'Has_Plan' }],
  })
  expect(left).toEqual([
    "survey, row 7, 'trustees': The form gives no bounds; 0 to 999,999 can be answered.",
    "survey, row 8, 'hours': The form gives no bounds; 0 to 999,999 can be answered.",
  ])
})

test('what is imported is not scored, and says who must state its licence', () => {
  const { instrument } = imported(aForm({ survey: '| type | name | label |\n| text | a | A? |' }))
  expect(instrument.licence).toMatchObject({
    spdx: 'LicenseRef-not-stated',
    mayStoreText: true,
    mayRedistribute: false,
  })
  expect(instrument.licence.holder).toContain('must say who holds the rights')
  expect(instrument.priorities).toEqual({ most: 0, usual: 0 })
  const errors = lintInstrument(instrument, { houseRules: 'warnings' }).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
})

test('translations come along, whichever way their columns are called', () => {
  const { instrument, left } = imported(
    aForm({
      survey: `
        | type | name | label::English (en) | label::Cymraeg | label::fr | label::pt-BR (pt-BR) | label::Wookiee | hint::English (en) |
        | text | a    | Why?                | Pam?           | Pourquoi ?| Por quê?             | Rrr?           | Think              |`,
      settings: '| form_title | default_language |\n| Two | English (en) |',
    }),
  )
  expect(instrument.items[0]?.probe).toEqual({ en: 'Why?', cy: 'Pam?', fr: 'Pourquoi ?', 'pt-BR': 'Por quê?' })
  expect(Object.keys(instrument.title)).toEqual(['en', 'cy', 'fr', 'pt-BR'])
  expect(left).toEqual([
    "survey, column 'label::Wookiee': Soundings does not know the language 'Wookiee'. Add its tag in brackets, as in 'French (fr)'.",
  ])
})

test('columns that name no language are in the one that the settings say, else that of the importer, which is said', () => {
  const survey = '| type | name | label | label::French (fr) |\n| text | a | Pam? | Pourquoi ? |'
  expect(imported(aForm({ survey, settings: '| default_language |\n| Welsh (cy) |' })).items[0]?.probe).toEqual({
    cy: 'Pam?',
    fr: 'Pourquoi ?',
  })
  const { items, left } = imported(aForm({ survey }), { language: 'cy' })
  expect(items[0]?.probe).toEqual({ cy: 'Pam?', fr: 'Pourquoi ?' })
  expect(left).toEqual(["settings: The form does not say what language it is in; it is taken as 'cy'."])
})

test('a question without words in the form’s language is shown in another, or by its name', () => {
  const { items, left } = imported(
    aForm({
      survey: `
        | type | name | label::English (en) | label::Welsh (cy) |
        | text | a    |                     | Pam?              |
        | text | b    |                     |                   |`,
    }),
  )
  expect(items.map(({ probe }) => probe)).toEqual([{ en: 'Pam?', cy: 'Pam?' }, { en: 'b' }])
  expect(left).toEqual([
    "survey, row 2, 'a': label: there are no words in 'en'; those in 'cy' are shown.",
    "survey, row 3, 'b': label: there are no words; the name is shown.",
  ])
})

test('names that are no ids of ours are made into some, each once, and never into a word that means something else', () => {
  const names = ['Q1', 'q_1', 'q-1', 'constructor', 'dont_know', 'Ünïque', '__', 'q1']
  const survey = ['| type | name | label |', ...names.map((name) => `| text | ${name} | ${name}? |`)].join('\n')
  const { items } = imported(aForm({ survey }))
  expect(items.map(({ id }) => id)).toEqual([
    ...['q1', 'q-1', 'q-1-2', 'constructor-2', 'dont-know-2', 'unique', 'row', 'q1-2'],
  ])
})

test('groups within groups become part of the outermost, and say so where a title is lost', () => {
  const { items, left } = imported(
    aForm({
      survey: `
        | type        | name  | label  |
        | begin group | outer | Outer  |
        | begin group | inner | Inner  |
        | text        | a     | A?     |
        | end group   |       |        |
        | begin group | plain |        |
        | text        | b     | B?     |
        | end group   |       |        |
        | end group   |       |        |
        | text        | c     | C?     |
        | end group   |       |        |`,
    }),
  )
  expect(items.map(({ id, domain }) => [id, domain])).toEqual([
    ['a', 'outer'],
    ['b', 'outer'],
    ['c', 'questions'],
  ])
  expect(left.filter((line) => line.startsWith('survey'))).toEqual([
    "survey, row 3, 'inner': Its questions become part of the outermost group; its title is not carried. It stands in 'outer'.",
    'survey, row 11: This row ends a group, but none has begun.',
  ])
})

test('a list whose choices are called like levels is a scale, and the answers that everybody has are no choices', () => {
  const { kind, levels, allowDoesNotApply } = onlyItem({
    survey: '| type | name | label |\n| select_one scale | a | A? |',
    choices: `
      | list_name | name           | label          |
      | scale     | level-0        | Not yet        |
      | scale     | level-1        | Yes            |
      | scale     | dont-know      | Don't know     |
      | scale     | does-not-apply | Does not apply |`,
  })
  expect([kind, levels.map(({ value }) => value), allowDoesNotApply]).toEqual(['levels', [0, 1], true])
})

test('the bounds of numbers come from their constraint, whichever way round it is written', () => {
  const boundsOf = (type: string, constraint: string) => {
    const survey = `| type | name | label | constraint |\n| ${type} | a | A? | ${constraint} |`
    const { number, left } = onlyItem({ survey })
    return [number?.from, number?.to, left.filter((line) => line.includes('constraint'))]
  }
  expect(boundsOf('integer', '. >= 0 and . <= 10')).toEqual([0, 10, []])
  expect(boundsOf('integer', '. > 0 and 10 > .')).toEqual([1, 9, []])
  expect(boundsOf('decimal', '0.5 <= . and . <= 9.5')).toEqual([0.5, 9.5, []])
  expect(boundsOf('integer', '.>=-5 and (.<=5)')).toEqual([-5, 5, []])
  expect(boundsOf('integer', '. <= 120')).toEqual([0, 120, []])
  expect(boundsOf('percentage', '')).toEqual([0, 100, []])
  const left = [expect.stringMatching(/constraint: not carried, because .* It says '\. mod 2 = 0'\.$/)]
  expect(boundsOf('integer', '. mod 2 = 0')).toEqual([0, 999_999, left])
  expect(boundsOf('decimal', '. > 0')[2]).toEqual([expect.stringContaining('leaves out its lowest or highest number')])
  expect(boundsOf('decimal', '. > 0 and . < 1')).toEqual([
    0,
    999_999,
    [expect.stringContaining('it leaves out its lowest or highest number, and a number of Soundings includes both.')],
  ])
  expect(boundsOf('integer', '. > 0 and . < 10')).toEqual([1, 9, []])
})

test('a range is a number from its start to its end', () => {
  const survey = '| type | name | label | parameters |\n| range | a | A? | start=0 end=5 step=0.5 |'
  expect(onlyItem({ survey }).number).toEqual({ from: 0, to: 5, whole: false })
})

test('bounds beyond what an instrument can hold are drawn in, and that is said', () => {
  const survey = '| type | name | label | constraint |\n| integer | a | A? | . >= 0 and . <= 2500000 |'
  const { number, left } = onlyItem({ survey })
  expect(number).toEqual({ from: 0, to: 999_999, whole: true })
  expect(left).toContainEqual(expect.stringContaining('the bounds become 0 to 999999'))
})

test('every row that cannot be carried is named with its reason', () => {
  const types = [
    'geopoint',
    'image',
    'date',
    'calculate',
    'start',
    'rank yes-no',
    'acknowledge',
    'select_one_from_file a.csv',
    'select_one nowhere',
    'teleport',
  ]
  const rows = types.map((type, position) => `| ${type} | q${position} | Q? |`)
  const { items, left } = imported(
    aForm({ survey: ['| type | name | label |', '| text | a | A? |', ...rows].join('\n'), choices: yesNo }),
  )
  expect(items.map(({ id }) => id)).toEqual(['a'])
  expect(left.filter((line) => line.startsWith('survey'))).toEqual([
    "survey, row 3, 'q0': Not carried. Soundings cannot ask for a place on a map.",
    "survey, row 4, 'q1': Not carried. Soundings cannot ask for a picture, a sound, a file or a scan.",
    "survey, row 5, 'q2': Not carried. Soundings cannot ask for a date or a time.",
    "survey, row 6, 'q3': Not carried. The form works it out and does not ask it. Soundings has no calculations.",
    "survey, row 7, 'q4': Not carried. The device records it without asking. Soundings does not.",
    "survey, row 8, 'q5': Not carried. Soundings cannot ask to put answers in order.",
    "survey, row 9, 'q6': Not carried. Soundings cannot ask to confirm that something was read.",
    "survey, row 10, 'q7': Not carried. Its answers are in another file, not in this one.",
    "survey, row 11, 'q8': Not carried. There are no choices in the list 'nowhere'.",
    "survey, row 12, 'q9': Not carried. Soundings does not know the type 'teleport'.",
  ])
})

test('what is said about a question and has no place is named; what takes nothing away is not', () => {
  const survey = `
    | type | name | label          | required | read_only | appearance | default | relevant | our_note |
    | text | a    | Dear \${name}  | yes      | no        | multiline  | none    |          | ask Jo   |`
  expect(onlyItem({ survey }).left.filter((line) => line.startsWith('survey'))).toEqual([
    "survey, column 'our_note': Soundings does not know this column. Filled cells: 1.",
    "survey, row 2, 'a': required: Soundings lets every question stay open. It says 'yes'.",
    "survey, row 2, 'a': appearance: Soundings shows each kind of question in one way. It says 'multiline'.",
    "survey, row 2, 'a': default: Soundings never answers for people. It says 'none'.",
    `survey, row 2, 'a': label: earlier answers cannot be put into a text; 'Dear \${name}' is shown as it is written.`,
  ])
})

test('a form with nothing that can be asked is refused, row by row', () => {
  expect(refusal(aForm({ survey: '| type | name | label |\n| geopoint | where | Where? |' }))).toEqual([
    'nothing-to-ask (survey): There is no question in this form that Soundings could ask.',
    "not-carried (survey, row 2, 'where'): Not carried. Soundings cannot ask for a place on a map.",
  ])
})

test('a sheet without a single row is said to be empty', () => {
  expect(refusal(aForm({ survey: '' }))).toEqual([
    "no-survey (survey): The sheet 'survey' is empty: there are no questions in it.",
  ])
})

test('a workbook that is no form is refused with what is missing', () => {
  expect(refusal(aForm({ survey: '| name | label |\n| a | A? |' }))).toEqual([
    "no-type-column (survey): The sheet 'survey' has no column called 'type', which says of each row what it asks.",
  ])
  expect(refusal(aForm({ survey: '| type | name | label | Caption |\n| text | a | A? | B? |' }))).toEqual([
    "column-twice (survey, column 'Caption'): The columns 'label' and 'Caption' are for the same thing. Take one away.",
  ])
})
