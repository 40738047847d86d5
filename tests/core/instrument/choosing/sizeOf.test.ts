import { expect, test } from 'vitest'
import { sizeOf } from '../../../../src/core/instrument/choosing/sizeOf'
import { anInstrument, anItem } from '../../../support/builders/instrumentBuilders'

test('the size counts what can be asked: not what was left out, not what is only read, not an area that asks nothing', () => {
  const [domain] = anInstrument().domains
  if (!domain) throw new Error('The builder has no area')
  const items = anInstrument({
    items: [
      anItem('one'),
      anItem('two'),
      anItem('later', { future: true }),
      anItem('read', { kind: 'note', levels: [] }),
    ],
  }).items
  const domains = [
    { ...domain, id: items[0]?.domain ?? '' },
    { ...domain, id: 'nothing-in-it' },
  ]
  expect(sizeOf({ items, domains })).toEqual({ items: 2, domains: 1 })
})
