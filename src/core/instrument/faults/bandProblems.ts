import { bandOf, startOf } from '../../scoring/bands'
import { compare, toNumber } from '../../scoring/exact/fraction'
import type { Instrument } from '../instrumentSchema'
import type { InstrumentProblem } from '../parseInstrument'
import type { Band, ScoringRule } from '../scoringSchema'
import { bothPlaces, noSuch, repeated } from './problem'
import type { Range } from './ranges/range'
import type { Reaches } from './ranges/scoreRanges'

/** Band sets that do not exist or overlap, and scores that can fall in no band. */
export function bandProblems({ scoring }: Instrument, reaches: Reaches): InstrumentProblem[] {
  const byRule = scoresByRule(reaches)
  return Object.entries(scoring.rules).flatMap(([id, rule]) => {
    if (!rule.bands) return []
    const where = `scoring.rules.${id}.bands`
    const bands = scoring.bandSets[rule.bands]
    if (!bands)
      return [
        noSuch(where, `There is no band set '${rule.bands}'.`, {
          said: rule.bands,
          known: Object.keys(scoring.bandSets),
        }),
      ]
    const faults = shapeFaults(bands)
    const found = faults.length > 0 ? faults : belowTheLowest(byRule.get(id) ?? [], rule, bands)
    return found.map((message): InstrumentProblem => ({ problem: 'bands', where, message }))
  })
}

type Scores = { of: string; scores: Range }

function scoresByRule(reaches: Reaches): Map<string, Scores[]> {
  const byRule = new Map<string, Scores[]>()
  for (const [of, each] of reaches) {
    for (const { rule, scores } of each) {
      const before = byRule.get(rule)
      if (before) before.push({ of, scores })
      else byRule.set(rule, [{ of, scores }])
    }
  }
  return byRule
}

/** Bands that rise cover every score from the first on: each runs up to the next, and the last has no end. */
function belowTheLowest(all: Scores[], rule: ScoringRule, bands: Band[]): string[] {
  const endless = all.find(({ scores }) => scores === 'endless')
  if (endless) return [`Nobody can say how low a score of '${endless.of}' can be: give the rule limits, from and to.`]
  const lows = all.flatMap(({ of, scores }) => (typeof scores === 'object' ? [{ of, low: scores.low }] : []))
  const [lowest] = lows.toSorted((a, b) => compare(a.low, b.low))
  const [first] = bands
  if (!lowest || !first || bandOf(lowest.low, rule, bands) !== 'unknown') return []
  const start = first.above === undefined ? `at ${startOf(first)}` : `above ${startOf(first)}`
  return [`A score of '${lowest.of}' can be as low as ${toNumber(lowest.low)}, but the first band starts ${start}.`]
}

function shapeFaults(bands: Band[]): string[] {
  const twice = repeated(bands.map(({ id }) => id))
  const shape = bands.flatMap((band, position) => {
    const before = bands[position - 1]
    return [
      ...(before && !startsBefore(before, band) ? [`'${band.id}' must start above '${before.id}'.`] : []),
      ...(notBands.has(band.id) ? [`'${band.id}' is no name for a band: it says that there is none.`] : []),
    ]
  })
  return [
    ...shape,
    ...twice.map(({ name, places }) => `The band '${name}' stands twice: it is the ${bothPlaces(places)} band.`),
  ]
}

/** What a result says where there is no band, or a red flag takes it away. */
const notBands = new Set(['unknown', 'does-not-apply', 'none'])

/** A band that includes its start may be followed by one that begins just above it: then it holds that one value. */
function startsBefore(band: Band, next: Band): boolean {
  if (startOf(band) !== startOf(next)) return startOf(band) < startOf(next)
  return band.above === undefined && next.above !== undefined
}
