import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/ui/', import.meta.url)
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'))

/** `background-position` knows no logical words, so a left and right there must have its mirror beside it. */
const physical =
  /(?:^|[\s;{])(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|(?:^|[\s;{])(?:left|right|top|bottom|width|height|min-width|max-height)\s*:|text-align:\s*(?:left|right)|float:/m

test.each(sheets)('%s is laid out by inline and block, so that right-to-left works', (name) => {
  expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(physical)
})

test('the rule bites', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect('.a { margin-left: 1rem; }').toMatch(physical)
  expect('.a {\n  width: 1rem;\n}').toMatch(physical)
  expect('.a { text-align: right; }').toMatch(physical)
})
