import { expect, test } from 'vitest'
import { shortList } from '../../src/ui/blocks/shortList'

test('up to four are named; of more, three are named and the rest are a number that is never one', () => {
  expect(shortList(['a', 'b', 'c', 'd'])).toEqual({ named: ['a', 'b', 'c', 'd'], left: 0 })
  expect(shortList(['a', 'b', 'c', 'd', 'e'])).toEqual({ named: ['a', 'b', 'c'], left: 2 })
})
