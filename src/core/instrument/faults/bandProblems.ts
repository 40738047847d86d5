import { startOf } from '../../scoring/bands'
import { itemScale } from '../../scoring/parts/itemScale'
import { isQuestion } from '../askedItems'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { InstrumentProblem } from '../parseInstrument'
import type { Band, ScoringRule } from '../scoringSchema'
import { unknownReference } from './problem'

/** Band sets that do not exist, overlap, or leave scores without a band. */
export function bandProblems(instrument: Instrument): InstrumentProblem[] {
  const lowest = lowestScores(instrument)
  return Object.entries(instrument.scoring.rules).flatMap(([id, rule]) => {
    if (!rule.bands) return []
    const where = `scoring.rules.${id}.bands`
    const bands = instrument.scoring.bandSets[rule.bands]
    if (!bands) return [unknownReference(where, `There is no band set '${rule.bands}'.`)]
    return faultsOf(bands, lowest.get(id) ?? 0, where)
  })
}

/** Half-open bands that start at or below the lowest score and rise cover every score, without gap or overlap. */
function faultsOf(bands: Band[], lowest: number, where: string): InstrumentProblem[] {
  const problems: InstrumentProblem[] = []
  const fault = (message: string) => problems.push({ problem: 'bands', where, message })
  const [first] = bands
  if (first && startOf(first) > lowest) fault(`Scores from ${lowest} to ${startOf(first)} fall in no band.`)
  if (first && first.above !== undefined && first.above === lowest) fault(`A score of ${lowest} falls in no band.`)
  bands.forEach((band, position) => {
    const before = bands[position - 1]
    if (before && !startsBefore(before, band)) fault(`'${band.id}' must start above '${before.id}'.`)
    if (bands.findIndex((other) => other.id === band.id) !== position) fault(`The band '${band.id}' stands twice.`)
  })
  return problems
}

/** A band that includes its start may be followed by one that begins just above it: then it holds that one value. */
function startsBefore(band: Band, next: Band): boolean {
  if (startOf(band) !== startOf(next)) return startOf(band) < startOf(next)
  return band.above === undefined && next.above !== undefined
}

/** `may` be left out: then a sum does not count it. */
type Range = {
  low: number
  high: number
  weight: number
  reference: number
  mayBeLeftOut: (rule: ScoringRule) => boolean
}

/** By rule: the lowest score that a domain or a group under it can have. Each group stands on what comes before it. */
function lowestScores({ domains, items, scoring, ...rest }: Instrument): Map<string, number> {
  const instrument = { domains, items, scoring, ...rest }
  const ranges = new Map<string, { low: number; high: number }>()
  const lowest = new Map<string, number>()
  const add = (id: string, ruleId: string, parts: Range[]) => {
    const rule = scoring.rules[ruleId]
    if (!rule || parts.length === 0) return
    const range = rangeUnder(rule, parts)
    ranges.set(id, range)
    lowest.set(ruleId, Math.min(lowest.get(ruleId) ?? range.low, range.low))
  }
  const itemRange = (id: string): Range[] => {
    const item = items.find((one) => one.id === id && isQuestion(one))
    const values = item ? itemScale(instrument, item)?.values : undefined
    if (!item || !values) return []
    const { weight, reference = 0 } = item
    const mayBeLeftOut = (rule: ScoringRule) => isLeftOut(item, rule)
    return [{ low: values[0] ?? 0, high: values.at(-1) ?? 0, weight, reference, mayBeLeftOut }]
  }
  for (const { id, rule } of domains) {
    const parts = items.filter((item) => item.domain === id).flatMap((item) => itemRange(item.id))
    add(id, rule ?? scoring.domainRule, parts)
  }
  for (const { id, rule, of } of scoring.groups) {
    const parts = of.flatMap(({ member, weight, as }) => {
      const range = as === 'band' ? bandPlaces(instrument, member) : ranges.get(member)
      return range ? [{ ...range, weight, reference: 0, mayBeLeftOut: () => true }] : itemRange(member)
    })
    add(id, rule, parts)
  }
  return lowest
}

function isLeftOut({ appliesWhen, nations, occasions, allowDoesNotApply }: Item, rule: ScoringRule): boolean {
  const isHidden = appliesWhen !== undefined || nations !== undefined || occasions !== undefined
  const mayBeMissing = rule.minimumCoverage < 100 && rule.mostMissing !== 0
  return (
    isHidden ||
    (allowDoesNotApply && rule.doesNotApply === 'exclude') ||
    (mayBeMissing && (rule.dontKnow === 'exclude' || rule.notDiscussed === 'exclude'))
  )
}

function bandPlaces({ scoring, domains }: Instrument, id: string): { low: number; high: number } {
  const named = domains.find((one) => one.id === id)?.rule ?? scoring.groups.find((one) => one.id === id)?.rule
  const bands = scoring.bandSets[scoring.rules[named ?? scoring.domainRule]?.bands ?? ''] ?? []
  return { low: 0, high: Math.max(0, bands.length - 1) }
}

/** The ends of what a rule can give. Ordinary numbers will do: they are only compared with where a band starts. */
function rangeUnder(rule: ScoringRule, parts: Range[]): { low: number; high: number } {
  const ends = rawRange(rule, parts)
  const { transform, table } = rule
  if (table) {
    const values = table.map(({ value }) => value)
    return { low: Math.min(...values), high: Math.max(...values) }
  }
  if (!transform) return withinLimits(rule, ends)
  const moved = [ends.low, ends.high].map((end) => end * transform.times + transform.plus)
  return withinLimits(rule, { low: Math.min(...moved), high: Math.max(...moved) })
}

function withinLimits({ limits }: ScoringRule, { low, high }: { low: number; high: number }) {
  const kept = (end: number) => Math.min(limits?.to ?? end, Math.max(limits?.from ?? end, end))
  return { low: kept(low), high: kept(high) }
}

function rawRange(rule: ScoringRule, parts: Range[]): { low: number; high: number } {
  const { method, gate } = rule
  const sum = (of: (part: Range) => number) => parts.reduce((total, part) => total + of(part), 0)
  const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)]
  switch (method) {
    case 'percent-of-maximum':
    case 'percent-satisfied':
      return { low: 0, high: 100 }
    case 'gate':
      return { low: 0, high: Math.max(0, ...(gate?.stages.map(({ stage }) => stage) ?? [])) }
    case 'ladder':
      return { low: 0, high: 0 }
    case 'sum':
      // A part that is left out of a sum counts nothing, so that one above nought does not raise the lowest sum.
      return {
        low: sum((part) => part.weight * (part.mayBeLeftOut(rule) ? Math.min(0, part.low) : part.low)),
        high: sum((part) => part.weight * (part.mayBeLeftOut(rule) ? Math.max(0, part.high) : part.high)),
      }
    case 'product':
      return { low: Math.min(0, ...lows), high: highs.reduce((product, high) => product * Math.max(1, high), 1) }
    case 'mean-difference':
      return {
        low: Math.min(...parts.map(({ low, reference }) => low - reference)),
        high: Math.max(...parts.map(({ high, reference }) => high - reference)),
      }
    default:
      return { low: Math.min(...lows), high: Math.max(...highs) }
  }
}
