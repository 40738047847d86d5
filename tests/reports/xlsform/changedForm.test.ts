import { expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { anInstrument, anItem } from '../../support/builders/instrumentBuilders'
import { imported, refusal, spreadsheetOf } from './forms'

const english = 'label::English (en)'

/** Money and people; the second item is asked where the first is not at its best. */
function harbourCheck(): Instrument {
  return anInstrument({
    items: [
      anItem('budget', { hint: { en: 'On paper?' }, redFlags: [{ when: [0], effect: 'flag' }] }),
      anItem('reserves', { appliesWhen: { item: 'budget', in: [0, 1] }, levels: [], nations: ['wales'] }),
      anItem('help', {
        kind: 'choice',
        levels: [],
        levelSet: undefined,
        options: [
          { id: 'cvs', label: { en: 'The CVS' }, description: { en: 'Your local one' } },
          { id: 'nobody', label: { en: 'Nobody' } },
        ],
      }),
      anItem('trustees', { domain: 'people', kind: 'number', levels: [], number: { from: 0, to: 30 } }),
    ],
    orders: [{ id: 'backwards', title: { en: 'Backwards' }, items: ['trustees', 'help', 'reserves', 'budget'] }],
  })
}

function itemOf({ items }: Instrument, id: string) {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Error(`No item ${id}`)
  return item
}

test('a question reworded in a spreadsheet is reworded, and everything else of it stays', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.change('survey', 'budget', english, 'Is there a budget?')
  const { instrument, left } = imported(sheet.saved())
  expect(itemOf(instrument, 'budget')).toEqual({
    ...itemOf(harbourCheck(), 'budget'),
    probe: { en: 'Is there a budget?' },
  })
  expect(left).toEqual([
    expect.stringMatching(
      /^form: The form was changed after Soundings wrote it, and still says that 'soundings' made it\. If /,
    ),
  ])
})

test('a translation added in a spreadsheet is a translation of the instrument', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const names = ['money', 'budget', 'reserves', 'help', 'people', 'trustees']
  for (const name of names) sheet.change('survey', name, 'label::Welsh (cy)', `${name} yn Gymraeg`)
  sheet.change('choices', 'cvs', 'label::Welsh (cy)', 'Y CVS')
  const { instrument } = imported(sheet.saved())
  expect(itemOf(instrument, 'budget').probe).toEqual({ en: 'How is it with budget?', cy: 'budget yn Gymraeg' })
  expect(itemOf(instrument, 'help').options[0]?.label).toEqual({ en: 'The CVS', cy: 'Y CVS' })
  expect(instrument.domains[0]?.title).toEqual({ en: 'money', cy: 'money yn Gymraeg' })
  expect(instrument.title).toEqual({ en: 'Small diagnosis', cy: 'Small diagnosis' })
})

test('a hint taken out is gone, a title changed is changed, and so is that of a domain', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.change('survey', 'budget', 'hint::English (en)', '')
  sheet.change('survey', 'people', english, 'People and roles')
  const settings = sheet.rowsOf('settings')[1]
  if (settings) settings[0] = 'Harbour check'
  const { instrument } = imported(sheet.saved())
  expect(itemOf(instrument, 'budget').hint).toBeUndefined()
  expect(instrument.title).toEqual({ en: 'Harbour check' })
  expect(instrument.domains.map(({ title }) => title.en)).toEqual(['money', 'People and roles'])
})

test('a level reworded keeps its name, its advice and its place on the scale', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const rows = sheet.rowsOf('choices')
  const row = rows.find(([list, name]) => list === 'choices_budget' && name === 'level-1')
  expect(row?.[2]).toBe('Started: This is level 1.')
  if (row) row[2] = 'Started: There is a draft.'
  const { levels, levelSet } = itemOf(imported(sheet.saved()).instrument, 'budget')
  const [, before] = itemOf(harbourCheck(), 'budget').levels
  expect(levelSet).toBe('four')
  expect(levels[1]).toEqual({ ...before, label: { en: 'Started' }, description: { en: 'There is a draft.' } })
})

test('a level of a shared scale reworded is reworded for the items that use the scale', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const row = sheet.rowsOf('choices').find(([list, name]) => list === 'levels_four' && name === 'level-0')
  if (row) row[2] = 'Not there'
  const { instrument } = imported(sheet.saved())
  expect(itemOf(instrument, 'reserves').levels).toEqual([{ value: 0, label: { en: 'Not there' } }])
  expect(itemOf(instrument, 'budget')).toEqual(itemOf(harbourCheck(), 'budget'))
})

test('a choice added is an option, and a level taken out is gone with its red flag', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.rowsOf('choices').push(['choices_help', 'The council', 'The council'])
  const rows = sheet.rowsOf('choices')
  rows.splice(
    rows.findIndex(([list, name]) => list === 'choices_budget' && name === 'level-0'),
    1,
  )
  sheet.change('survey', 'reserves', 'relevant', '')
  const { instrument } = imported(sheet.saved())
  expect(itemOf(instrument, 'help').options.map(({ id }) => id)).toEqual(['cvs', 'nobody', 'the-council'])
  expect(itemOf(instrument, 'budget').levels.map(({ value }) => value)).toEqual([1, 2, 3])
  expect(itemOf(instrument, 'budget').redFlags).toEqual([])
})

test('a changed relevant is a changed condition; behind what is said of nations, these stay', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const written = sheet.cell('survey', 'reserves', 'relevant')
  const fixed = written.slice(0, written.indexOf(' and '))
  sheet.change('survey', 'reserves', 'relevant', `${fixed} and \${budget} = 'level-3'`)
  const { instrument } = imported(sheet.saved())
  expect(itemOf(instrument, 'reserves').appliesWhen).toEqual({ item: 'budget', in: [3] })
  expect(itemOf(instrument, 'reserves').nations).toEqual(['wales'])
})

test('a changed constraint changes the bounds of a number, and a changed type what is asked', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.change('survey', 'trustees', 'constraint', '. >= 1 and . <= 12')
  sheet.change('survey', 'budget', 'type', 'text')
  const { instrument, left } = imported(sheet.saved())
  expect(itemOf(instrument, 'trustees').number).toEqual({ from: 1, to: 12, whole: true })
  expect(itemOf(instrument, 'budget')).toMatchObject({ kind: 'text', levels: [], redFlags: [], name: { en: 'budget' } })
  expect(left).toContainEqual(expect.stringContaining('It asks for another kind of answer than before'))
})

test('rows can be moved to another group, taken out, copied and added', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const rows = sheet.rowsOf('survey')
  const budget = sheet.rowOf('survey', 'budget')
  const copy = [...budget]
  copy[1] = 'budget_again'
  sheet.remove('survey', 'budget')
  rows.splice(rows.indexOf(sheet.rowOf('survey', 'trustees')), 0, budget, copy, ['text', 'Why_not', 'Why not?'])
  sheet.remove('survey', 'help')
  const { instrument, left } = imported(sheet.saved())
  expect(instrument.items.map(({ id, domain }) => [id, domain])).toEqual([
    ['reserves', 'money'],
    ['budget', 'people'],
    ['budget-again', 'people'],
    ['why-not', 'people'],
    ['trustees', 'people'],
  ])
  expect(instrument.orders[0]?.items).toEqual(['trustees', 'reserves', 'budget'])
  expect(itemOf(instrument, 'reserves').appliesWhen).toBeUndefined()
  expect(left).toContainEqual(
    "item reserves: Its condition looks at 'budget', which is gone or comes later. It is always asked.",
  )
})

test('columns that somebody broke are left out and named', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.change('survey', 'budget', 'soundings::weight', 'heavy')
  sheet.change('survey', 'budget', 'soundings::mood', 'good')
  const { instrument, left } = imported(sheet.saved())
  expect(instrument).toEqual(harbourCheck())
  expect(left).toEqual([expect.stringContaining("any more: 'soundings::weight', 'soundings::mood'. It is left out.")])
})

test('a sheet of Soundings that does not fit the form is left out, with the reason', () => {
  const sheet = spreadsheetOf(harbourCheck())
  const scoring = sheet.rowsOf('soundings').find(([what]) => what === 'instrument.scoring')
  if (scoring) scoring[1] = '{"rules":{},"domainRule":"none"}'
  const { instrument, left } = imported(sheet.saved())
  expect(instrument).toMatchObject({
    publisher: 'not-stated',
    id: 'soundings-small-diagnosis',
    title: { en: 'Small diagnosis' },
  })
  expect(left[0]).toMatch(/^sheet 'soundings': It is left out, because it does not fit the form: scoring.domainRule: /)
})

test('without the sheet of Soundings the form is still all that an XLSForm can say', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.without('soundings')
  const { instrument } = imported(sheet.saved())
  expect(instrument.items.map(({ id, kind }) => [id, kind])).toEqual([
    ['budget', 'levels'],
    ['reserves', 'levels'],
    ['help', 'choice'],
    ['trustees', 'number'],
  ])
  expect(itemOf(instrument, 'budget').levels.map(({ value, label }) => [value, label?.en])).toEqual([
    [0, 'Not in place: This is level 0.'],
    [1, 'Started: This is level 1.'],
    [2, 'Used: This is level 2.'],
    [3, 'Embedded: This is level 3.'],
  ])
  expect(itemOf(instrument, 'budget').allowDoesNotApply).toBe(true)
  expect(instrument.domains.map(({ id }) => id)).toEqual(['money', 'people'])
})

const ours = { publisher: 'harbour', id: 'our-check' }

test('under another name it is an adaptation, and says what it was made from', () => {
  const original = harbourCheck()
  const { instrument, left } = imported(spreadsheetOf(original).saved(), ours)
  const { publisher, id, version, licence } = original
  expect(instrument).toEqual({
    ...original,
    ...ours,
    version: '1.0.0',
    derivedFrom: expect.objectContaining({ publisher, id, version, contentHash: contentHash(original) }),
    licence: { ...licence, attribution: expect.stringMatching(/^Adapted from .* by harbour\. The original: /) },
  })
  expect(left).toEqual([expect.stringContaining('It still has the title of the original.')])
})

test('an adaptation that means something else has a revision of its own there', () => {
  const sheet = spreadsheetOf(harbourCheck())
  sheet.change('survey', 'budget', 'label::English (en)', 'Who has seen the budget?')
  const before = new Map(harbourCheck().items.map((item) => [item.id, item.revision]))
  const { items } = imported(sheet.saved(), ours).instrument
  const risen = items.filter(({ id, revision }) => revision !== before.get(id))
  expect(risen).toMatchObject([{ id: 'budget', revision: (before.get('budget') ?? 0) + 1 }])
})

test.each([{ publisher: 'harbour' }, { id: 'our-check' }, { ...ours, id: harbourCheck().id }])(
  'half a name is none: %j',
  (as) => {
    expect(refusal(spreadsheetOf(harbourCheck()).saved(), as)).toEqual([expect.stringMatching(/^name-needed \(form\)/)])
  },
)

test('what the licence forbids is refused, and the makers themselves may do it', () => {
  const under = (licence: Partial<Instrument['licence']>) => {
    const original = harbourCheck()
    return spreadsheetOf({ ...original, licence: { ...original.licence, ...licence } })
  }
  const [kept, changed, translated] = [
    under({ mayStoreText: false }),
    under({ spdx: 'CC-BY-ND-4.0' }),
    under({ mayTranslate: false }),
  ]
  translated.change('survey', 'budget', 'label::Polish (pl)', 'Czy macie budżet?')
  expect(refusal(kept.saved(), ours)).toEqual([expect.stringMatching(/^may-not-store/)])
  expect(refusal(changed.saved(), ours)).toEqual([expect.stringMatching(/^may-not-change/)])
  expect(refusal(translated.saved(), ours)).toEqual([expect.stringMatching(/^may-not-translate/)])
  const { publisher, id } = harbourCheck()
  for (const sheet of [kept, changed, translated])
    expect(imported(sheet.saved()).instrument).toMatchObject({ publisher, id })
})
