import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { instrumentSchema } from '../../../src/core/instrument/instrumentSchema'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { parsed } from '../../support/builders/instrumentBuilders'

const page = readFileSync(join(process.cwd(), 'docs', 'instruments.md'), 'utf8')

test('the instrument on the page for authors parses and has nothing to find', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  expect(lintInstrument(parsed(JSON.parse(example)), { houseRules: 'errors' })).toEqual([])
})

test('the page names every field of the format', () => {
  const schema = z.toJSONSchema(instrumentSchema, { io: 'input', unrepresentable: 'any' })
  const missing = fieldsOf(schema).filter((field) => !new RegExp(`["\`]${field}["\`:]`).test(page))
  expect([...new Set(missing)]).toEqual([])
})

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)] : fieldsOf(value),
  )
}
