import { expect, test } from 'vitest'
import { aForm, imported } from './forms'

const choices = `
  | list_name | name  | label |
  | yes-no    | yes   | Yes   |
  | yes-no    | no    | No    |
  | years     | 2020  | 2020  |
  | years     | 2024  | 2024  |
  | staff     | 0     | None  |
  | staff     | 1-4   | Few   |`

/** What becomes of a `relevant`, behind questions of each kind. Rows are named in braces; a form has a dollar before. */
function conditionOf(drawn: string) {
  const relevant = drawn.replace(/\{/g, '$' + '{')
  const survey = `
    | type                         | name              | label | relevant    |
    | select_one staff             | profile_staffBand | Staff |             |
    | select_one yes-no            | Plan              | P?    |             |
    | select_multiple yes-no       | both              | B?    |             |
    | select_one years             | year              | Y?    |             |
    | integer                      | age               | A?    |             |
    | decimal                      | hours             | H?    |             |
    | text                         | words             | W?    |             |
    | calculate                    | sum               |       |             |
    | text                         | asked             | ?     | ${relevant} |
    | text                         | later             | L?    |             |`
  const { items, left } = imported(aForm({ survey, choices }))
  const item = items.find(({ id }) => id === 'asked')
  return { condition: item?.appliesWhen, future: item?.future, left: left.filter((line) => line.includes('relevant:')) }
}

test.each([
  ["{Plan} = 'yes'", { item: 'plan', in: ['yes'] }],
  ["'yes' = {Plan}", { item: 'plan', in: ['yes'] }],
  ['{Plan} = “yes”', { item: 'plan', in: ['yes'] }],
  ["{Plan} != 'yes'", { not: { item: 'plan', in: ['yes'] } }],
  ["{Plan} = 'yes' or {Plan}='no'", { item: 'plan', in: ['yes', 'no'] }],
  ["selected({both}, 'yes')", { item: 'both', in: ['yes'] }],
  ["not(selected({both}, 'no'))", { not: { item: 'both', in: ['no'] } }],
  ['{year} = 2020', { item: 'year', in: ['2020'] }],
  ['{year} > 2020', { item: 'year', in: ['2024'] }],
  ['{age} >= 18', { item: 'age', from: 18 }],
  ['{age} > 18', { item: 'age', from: 19 }],
  ['{age} < 18', { item: 'age', to: 17 }],
  ["{age} = '18'", { item: 'age', from: 18, to: 18 }],
  [
    '18 <= {age} and {age} <= 65',
    {
      all: [
        { item: 'age', from: 18 },
        { item: 'age', to: 65 },
      ],
    },
  ],
  ['{hours} > 2.5', { not: { item: 'hours', to: 2.5 } }],
  ["{words} != ''", { not: { item: 'words', in: ['not-discussed'] } }],
  ["{profile_staffBand} = '1-4'", { profile: 'staffBand', in: ['1-4'] }],
  [
    "({Plan} = 'yes' and {age} >= 18) or not({year} = '2020' or {year} = '2024')",
    {
      any: [
        {
          all: [
            { item: 'plan', in: ['yes'] },
            { item: 'age', from: 18 },
          ],
        },
        { not: { item: 'year', in: ['2020', '2024'] } },
      ],
    },
  ],
  ["{Plan} = 'yes' and true()", { item: 'plan', in: ['yes'] }],
  ['TRUE', undefined],
])('%s is a condition', (relevant, condition) => {
  expect(conditionOf(relevant)).toEqual({ condition, future: false, left: [] })
})

test.each([
  ["regex({words}, '[a-z]+')", "it uses 'regex', which Soundings does not know"],
  ['count-selected({both}) > 1', "it uses 'count-selected', which Soundings does not know"],
  ["{words} = 'yes'", "it looks at what was written in 'words'; Soundings only knows whether anything was"],
  ["{both} = 'yes'", "it compares all that was chosen in 'both' at once"],
  ["{Plan} = 'perhaps'", "'Plan' has no choice 'perhaps'"],
  ['{age} = {year}', 'it compares two answers with each other'],
  ["{age} = 'old'", "'age' is a number and is compared with something else"],
  ["{later} != ''", "no row that Soundings carries is called 'later' before it"],
  ['{sum} > 3', "no row that Soundings carries is called 'sum' before it"],
  ['. > 3', 'it does not look at an earlier answer'],
  ["{Plan} = 'yes' and", 'it ends too early'],
  ['{age} + 1 > 3', "it uses '+ 1 > 3', which Soundings does not know"],
  ['('.repeat(40), "Soundings cannot make out '(' there"],
])('%s is not carried, with the reason, and the question is always asked', (relevant, why) => {
  const { condition, left } = conditionOf(relevant)
  expect(condition).toBeUndefined()
  expect(left).toEqual([expect.stringContaining(`relevant: not carried, because ${why}. It is always asked.`)])
})

test('a question that a form never asks comes along as planned, and is not asked here either', () => {
  expect(conditionOf('FALSE')).toMatchObject({ future: true, condition: undefined })
})

test('what a group depends on, each question in it depends on', () => {
  const survey = `
    | type              | name  | label | relevant        |
    | select_one yes-no | plan  | P?    |                 |
    | begin group       | outer | O     | \${plan} = 'yes'|
    | integer           | age   | A?    |                 |
    | begin group       | inner |       | \${age} > 17    |
    | text              | why   | W?    | \${age} < 65    |
    | end group         |       |       |                 |
    | end group         |       |       |                 |`
  const { items } = imported(aForm({ survey, choices }))
  expect(items.map(({ appliesWhen }) => appliesWhen)).toEqual([
    undefined,
    { item: 'plan', in: ['yes'] },
    {
      all: [
        { item: 'plan', in: ['yes'] },
        { item: 'age', from: 18 },
        { item: 'age', to: 64 },
      ],
    },
  ])
})

test('`or_other` is a choice more and a question for it, asked of those who choose it', () => {
  const survey = '| type | name | label |\n| select_one yes-no or_other | plan | Plan? |'
  const { items } = imported(aForm({ survey, choices }))
  expect(items.map(({ id, kind, appliesWhen }) => [id, kind, appliesWhen])).toEqual([
    ['plan', 'choice', undefined],
    ['plan-other', 'text', { item: 'plan', in: ['other'] }],
  ])
  expect(items[0]?.options.map(({ id }) => id)).toEqual(['yes', 'no', 'other'])
})
