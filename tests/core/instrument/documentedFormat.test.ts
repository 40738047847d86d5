import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseAnswerFile } from '../../../src/core/instrument/answering/parseAnswerFile'
import { instrumentSchema } from '../../../src/core/instrument/instrumentSchema'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { methods } from '../../../src/core/instrument/scoringSchema'
import { profileCodes } from '../../../src/core/organisation/profileCodes'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { parsed } from '../../support/builders/instrumentBuilders'

const [page, scoring] = ['instruments.md', 'scoring.md'].map((name) =>
  readFileSync(join(process.cwd(), 'docs', name), 'utf8'),
) as [string, string]
const [example = '', said = ''] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json)

test('the instrument on the page for authors parses and has nothing to find', () => {
  expect(lintInstrument(parsed(JSON.parse(example)), { houseRules: 'errors' })).toEqual([])
})

test('the example says how many things to choose, and which levels are strengths', () => {
  expect(JSON.parse(example)).toMatchObject({ priorities: { most: 3, usual: 2 }, strengths: { levels: [2], most: 3 } })
})

test('the answers on the page come to what the page says of them', () => {
  const instrument = parsed(JSON.parse(example))
  const read = parseAnswerFile(instrument, JSON.parse(said))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { domains, redFlags } = scoreAnswers(instrument, read.filed.answers, read.filed.profile)
  expect(domains).toMatchObject([
    { domain: 'money', score: 'unknown', band: 'unknown' },
    { domain: 'people', score: { n: 50, d: 1 }, band: 'getting-there' },
  ])
  expect(redFlags).toMatchObject([{ item: 'two-people-pay', answer: 0 }])
})

test('the two pages together name every field of the format', () => {
  const schema = z.toJSONSchema(instrumentSchema, { io: 'input', unrepresentable: 'any' })
  const missing = fieldsOf(schema).filter((field) => !new RegExp(`["\`]${field}["\`:]`).test(page + scoring))
  expect([...new Set(missing)]).toEqual([])
})

test('the page for authors by itself names every field without which a file is refused', () => {
  const needed = requiredIn(z.toJSONSchema(instrumentSchema, { io: 'input', unrepresentable: 'any' }) as Schema)
  expect(needed).toContain('probe')
  expect(needed.filter((field) => !new RegExp(`["\`]${field}["\`:]`).test(page))).toEqual([])
})

test('the page lists the codes of an organisation as the app has them, and names every list', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]* \| (`[^|]*) \|$/gm)].filter(
    ([, key = '']) => key in profileCodes,
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const [, key, codes = ''] of rows) {
    expect([key, [...codes.matchAll(/`([^`]+)`/g)].map(([, code]) => code)]).toEqual([
      key,
      profileCodes[key as keyof typeof profileCodes],
    ])
  }
  expect(Object.keys(profileCodes).filter((key) => !page.includes(`\`${key}\``))).toEqual([])
})

test('every method of scoring is in the reference', () => {
  expect(methods.filter((method) => !scoring.includes(`\`${method}\``))).toEqual([])
})

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)] : fieldsOf(value),
  )
}

type Schema = { required?: string[]; properties?: Record<string, Schema>; items?: Schema }

/** What must be there, and what must be in that. */
function requiredIn({ required = [], properties = {}, items }: Schema): string[] {
  return [
    ...required,
    ...required.flatMap((field) => requiredIn(properties[field] ?? {})),
    ...(items ? requiredIn(items) : []),
  ]
}
