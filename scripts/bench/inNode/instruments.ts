import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { lintInstrument } from '../../../src/core/instrument/lint/lintInstrument'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'

/**
 * Run by itself in a Node of its own: nothing else is on its core. Prints, as JSON, the microseconds for scoring one
 * session, for the least that could be done with its answers, and the milliseconds for linting all that ships.
 */
const rounds = 9
const sessionsEach = 4000

const shipped = readdirSync('instruments', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[a-z-]+.\d+\.\d+\.\d+\.json$/.test(path))
  .map((path) => parsed(readFileSync(join('instruments', path), 'utf8')))
const large = shipped.find(({ items }) => items.length === 120)
if (!large) throw new Error('No instrument of 120 items ships')
const sessions = Array.from({ length: 200 }, (_, seed) => answersBy(large, seed))
// The first round warms the compiler up and is not counted.
const rows = Array.from({ length: rounds + 1 }, () => ({
  scoring: perSession((answers) => scoreAnswers(large, answers, {})),
  bare: perSession((answers) => large.items.reduce((sum, { id }) => sum + levelIn(answers[id]), 0)),
})).slice(1)
const linting = Array.from({ length: rounds }, () => milliseconds(() => shipped.map(linted)))
console.log(
  JSON.stringify({
    scoring: rows.map(({ scoring }) => scoring),
    bare: rows.map(({ bare }) => bare),
    linting,
    files: shipped.length,
  }),
)

function parsed(json: string): Instrument {
  const outcome = parseInstrument(JSON.parse(json))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.instrument
}

/** Any mix of levels, with a don't-know now and then; the same for the same seed. */
function answersBy({ items }: Instrument, seed: number): Answers {
  return Object.fromEntries(
    items.map(({ id }, place): [string, Answer] => {
      const drawn = (seed * 7919 + place * 104_729) % 17
      return [id, drawn === 0 ? 'dont-know' : { level: (drawn + seed) % 4 }]
    }),
  )
}

function levelIn(answer: Answer | undefined): number {
  return typeof answer === 'object' && 'level' in answer ? answer.level : 0
}

function linted(instrument: Instrument): number {
  return lintInstrument(instrument, { houseRules: 'errors' }).length
}

function perSession(score: (answers: Answers) => unknown): number {
  const took = milliseconds(() => {
    for (let i = 0; i < sessionsEach; i++) score(sessions[i % sessions.length] ?? {})
  })
  return (took * 1000) / sessionsEach
}

function milliseconds(work: () => unknown): number {
  const before = performance.now()
  work()
  return performance.now() - before
}
