import { expect, test } from 'vitest'
import { compareVersions } from '../../../../src/core/instrument/versions/compareVersions'

test('versions go by their numbers, not by their letters', () => {
  const shuffled = ['1.10.0', '1.9.0', '2.0.0', '1.9.12', '1.0.0', '1.9.2']
  expect(shuffled.toSorted(compareVersions)).toEqual(['1.0.0', '1.9.0', '1.9.2', '1.9.12', '1.10.0', '2.0.0'])
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0)
})
