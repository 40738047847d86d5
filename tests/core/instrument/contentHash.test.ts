import { expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'

test('the same document has the same hash, whatever its white space and the order of its keys', () => {
  const one = JSON.parse('{"id": "budget", "levels": [{"value": 0, "label": {"en": "No"}}]}')
  const other = JSON.parse('{ "levels":[{"label":{"en":"No"},"value":0}],\n"id":"budget" }')
  expect(contentHash(other)).toBe(contentHash(one))
})

test('another word, another order of levels or one key more is another document', () => {
  const hashes = [{ a: [1, 2] }, { a: [2, 1] }, { a: [1, 2], b: null }, { a: ['1', 2] }, { a: [1, [2]] }].map(
    contentHash,
  )
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('a key without a value is no key, as in a file', () => {
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }))
})

test('the hash is the SHA-256 that everybody gets', () => {
  // printf '{"a":1}' | sha256sum
  expect(contentHash({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
})
