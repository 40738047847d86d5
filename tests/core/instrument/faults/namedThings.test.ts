import { expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import type { ItemDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem } from '../../../support/builders/instrumentBuilders'

function said(document: unknown): string[] {
  const parsed = parseInstrument(document)
  return parsed.ok ? [] : parsed.problems.map(({ where, message }) => `${where}: ${message}`)
}

const withItem = (more: Partial<ItemDocument>) =>
  said({ ...anInstrumentDocument(), items: [anItem('minutes'), anItem('budget', more)] })

const bands = "The bands are 'needs-work', 'developing', 'working' and 'strong'."

test.each<[Partial<ItemDocument>, string]>([
  [{ domain: 'mony' }, "items.budget: There is no domain 'mony'. Did you mean 'money'?"],
  [{ domain: 'safety' }, "items.budget: There is no domain 'safety'. There are 'money' and 'people'."],
  [{ levelSet: 'fuor' }, "items.budget: There is no level set 'fuor'. Did you mean 'four'?"],
  [{ levelSet: 'yes-no' }, "items.budget: There is no level set 'yes-no'. There is only 'four'."],
  [{ occasions: ['start'] }, "items.budget: There is no occasion 'start'. There is none in this file."],
  [
    { appliesWhen: { item: 'minuets', in: [0] } },
    "items.budget.appliesWhen: 'minuets' is not an earlier item. Did you mean 'minutes'?",
  ],
  [
    { appliesWhen: { item: 'budget', in: [0] } },
    "items.budget.appliesWhen: 'budget' is not an earlier item. A question can rest only on those that stand before it.",
  ],
  [
    { redFlags: [{ when: [0], effect: 'capBand', band: 'stop' }] },
    `items.budget.redFlags: 'stop' is not a band of this domain. ${bands}`,
  ],
  [
    { redFlags: [{ when: [0], effect: 'capBand' }] },
    `items.budget.redFlags: \`band\` is missing: the id of the band that it holds down to. ${bands}`,
  ],
  [
    { redFlags: [{ when: [7], effect: 'warn' }] },
    'items.budget.redFlags: No level has the value 7. The levels are 0, 1, 2 and 3.',
  ],
])('of a name for what is not there, %j, an author learns what is', (slip, sentence) => {
  expect(withItem(slip)).toEqual([sentence])
})

test('of many, eight are named', () => {
  const domains = Array.from({ length: 11 }, (_, n) => ({ id: `area-${n}-${'abcdefghijk'[n]}`, title: { en: 'Area' } }))
  const items = [anItem('budget', { domain: 'money' })]
  expect(said({ ...anInstrumentDocument({ items }), domains })[0]).toMatch(
    /^items\.budget: There is no domain 'money'\. There are 'area-0-a', .*'area-7-h' and 3 more\.$/,
  )
})

test('an id that stands twice is told with both its places', () => {
  const document = anInstrumentDocument({ items: [anItem('budget'), anItem('records'), anItem('budget')] })
  expect(said(document)).toContain("items.budget: The id 'budget' stands twice: of the 1st and the 3rd item.")
  const { scoring } = document
  const group = { id: 'money', title: { en: 'Money' }, rule: 'shared', of: [{ member: 'records' }] }
  expect(said(anInstrumentDocument({ scoring: { ...scoring, groups: [group] } }))).toEqual([
    "scoring.groups.money: The id 'money' stands twice: of a domain and of this group.",
  ])
  expect(withItem({ levels: [{ value: 1 }, { value: 2 }, { value: 1 }] })).toEqual([
    'items.budget.levels: The level 1 stands twice: it is the 1st and the 3rd level.',
  ])
  const options = ['tin', 'bank', 'bank'].map((id) => ({ id, label: { en: id } }))
  expect(withItem({ kind: 'choice', levelSet: undefined, levels: [], options })).toEqual([
    "items.budget.options: The id 'bank' stands twice: of the 2nd and the 3rd option.",
  ])
})
