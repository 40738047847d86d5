import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { takeIn } from '../../../src/core/session/rating/devices/takeIn'
import { ratingsText } from '../../../src/core/session/rating/givenBack'
import type { Form, Rating } from '../../../src/core/session/rating/privateRound'
import { raterRoles } from '../../../src/core/session/rating/raterRoles'

/**
 * Run by itself in a Node of its own: nothing else is on its core. Prints, as JSON, the milliseconds for reading and joining
 * what thirty people gave back, fifty ratings each, and for the least that could be done with it.
 */
const rounds = 15
const people = 30
const questions = 50

const read = parseInstrument(JSON.parse(readFileSync(join('instruments', 'quality-areas', '1.0.0.json'), 'utf8')))
if (!read.ok) throw new Error('The longest instrument does not parse')
const { instrument } = read
const items = instrument.items.filter(({ kind }) => kind === 'levels').slice(0, questions)
if (items.length < questions) throw new Error(`No ${questions} items with levels`)
const round = { id: 'round-one', items: items.map(({ id }) => id), forms: [] }
const texts = Array.from({ length: people }, (_, person) => ratingsText(round.id, formOf(person)))
// The first round warms the compiler up and is not counted.
const rows = Array.from({ length: rounds + 1 }, () => ({
  joining: milliseconds(() => takeIn(texts, { round, instrument })),
  bare: milliseconds(() => texts.map((text) => JSON.parse(text))),
})).slice(1)
console.log(JSON.stringify({ joining: rows.map(({ joining }) => joining), bare: rows.map(({ bare }) => bare) }))

function formOf(person: number): Form {
  const ratings = items.map(({ id }, place): [string, Rating] => [id, { level: (person + place) % 3 }])
  const role = raterRoles[person % raterRoles.length] ?? 'other'
  return { id: `form-${person}`, number: 1, role, ratings: Object.fromEntries(ratings) }
}

function milliseconds(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}
