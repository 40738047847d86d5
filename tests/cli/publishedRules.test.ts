import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedResultSchema } from '../../src/core/scoring/published/publishedResultSchema'
import { project, soundings } from '../support/commandLine/soundings'

type Cited = {
  domains: { score: unknown; band: unknown }[]
  groups: { group: string; score: unknown; band: unknown }[]
}

/** The items of a published rule, in their order, answered one after another. */
async function scored(id: string, said: unknown[]): Promise<Cited> {
  const file = join('tests', 'published', `${id}.json`)
  const { items } = JSON.parse(readFileSync(join(project, file), 'utf8')) as { items: { id: string }[] }
  const answers = Object.fromEntries(items.map((item, place) => [item.id, said[place]]))
  const { exit, out } = await soundings(['score', file, '-'], { stdin: JSON.stringify({ answers }) })
  expect(exit).toBe(0)
  return publishedResultSchema.parse(JSON.parse(out))
}

const levels = (...values: number[]) => values.map((level) => ({ level }))
const numbers = (...values: number[]) => values.map((number) => ({ number }))

test.each([
  ['phq-nine', levels(3, 3, 3, 3, 2, 0, 0, 0, 0), '14', 14, 'moderate'],
  ['system-usability-scale', levels(5, 4, 2, 1, 2, 3, 2, 4, 5, 2), '55.0', 55, undefined],
  ['swemwbs', levels(2, 1, 1, 1, 1, 1, 1), '9.51', 9.51, undefined],
  ['c2m2-domain', levels(3, 2, 3, 2, 2, 2, 1, 3), '2', 2, undefined],
  ['readiness-ladder', levels(1, 1, 1, 0, 1, 1, 1, 1, 1), '3', 3, undefined],
  ['risk-priority-number', numbers(9, 4, 7), '252', 252, undefined],
])('%s gives its published value', async (id, said, shown, value, band) => {
  const [result] = (await scored(id, said)).domains
  expect(result?.score).toMatchObject({ value, ...(shown !== undefined && { shown }) })
  if (band !== undefined) expect(result?.band).toMatchObject({ id: band })
})

test.each([
  ['samm-two-functions', levels(...Array(36).fill(0.5)), 'overall', 1.5],
  ['process-capability', numbers(86, 51, 86, 100, 100), 'capability-level', 2],
  ['server-rating', numbers(80, 80, 79.9), 'overall', 79.96, 'b'],
  ['server-rating', numbers(100, 100, 0), 'overall', 0, 'f'],
])('%s gives its published value over several stages', async (id, said, group, value, band?: string) => {
  const result = (await scored(id, said)).groups.find((one) => one.group === group)
  expect(result?.score).toMatchObject({ value })
  if (band !== undefined) expect(result?.band).toMatchObject({ id: band })
})
