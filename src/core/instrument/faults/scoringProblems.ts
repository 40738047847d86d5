import type { Instrument, Item } from '../instrumentSchema'
import { levelsOf } from '../levels'
import type { InstrumentProblem } from '../parseInstrument'
import type { Band, ScoringRule } from '../scoringSchema'

/** Rules that do not exist, groups that lead in a circle, bands that leave a gap: what would make a score lie. */
export function scoringProblems(instrument: Instrument): InstrumentProblem[] {
  const { scoring } = instrument
  const named = [
    { where: 'scoring.domainRule', rule: scoring.domainRule },
    ...instrument.domains.flatMap(({ id, rule }) => (rule ? [{ where: `domains.${id}.rule`, rule }] : [])),
    ...scoring.groups.map(({ id, rule }) => ({ where: `scoring.groups.${id}.rule`, rule })),
  ]
  const unknownRules = named
    .filter(({ rule }) => !scoring.rules[rule])
    .map(({ where, rule }) => unknownReference(where, `There is no scoring rule '${rule}'.`))
  return [
    ...unknownRules,
    ...Object.entries(scoring.rules).flatMap(([id, rule]) => ruleProblems(instrument, id, rule)),
    ...instrument.items.flatMap((item) => edgeProblems(instrument, item)),
    ...groupProblems(instrument),
    ...capProblems(instrument),
  ]
}

function ruleProblems(instrument: Instrument, id: string, rule: ScoringRule): InstrumentProblem[] {
  if (!rule.bands) return []
  const where = `scoring.rules.${id}.bands`
  const bands = instrument.scoring.bandSets[rule.bands]
  if (!bands) return [unknownReference(where, `There is no band set '${rule.bands}'.`)]
  return bandProblems(bands, lowestOf(instrument, id, rule), where)
}

/** Half-open bands that start at or below the lowest score and rise cover every score, without gap or overlap. */
function bandProblems(bands: Band[], lowest: number, where: string): InstrumentProblem[] {
  const problems: InstrumentProblem[] = []
  const first = bands[0]
  if (first && first.from > lowest) {
    problems.push({ problem: 'bands', where, message: `Scores from ${lowest} to ${first.from} fall in no band.` })
  }
  bands.forEach((band, position) => {
    const before = bands[position - 1]
    if (before && before.from >= band.from) {
      problems.push({ problem: 'bands', where, message: `'${band.id}' must start above '${before.id}'.` })
    }
    if (bands.findIndex((other) => other.id === band.id) !== position) {
      problems.push({ problem: 'bands', where, message: `The band '${band.id}' stands twice.` })
    }
  })
  return problems
}

/** The lowest score that a domain or a group under this rule can have. */
function lowestOf(instrument: Instrument, rule: string, { method }: ScoringRule): number {
  if (method === 'percent-of-maximum') return 0
  const lowest = [...lowestScores(instrument).values()].filter((one) => one.rule === rule).map((one) => one.lowest)
  return lowest.length === 0 ? 0 : Math.min(...lowest)
}

/** By domain and group; each group stands on what comes before it. */
function lowestScores(instrument: Instrument): Map<string, { rule: string; lowest: number }> {
  const { scoring } = instrument
  const scores = new Map<string, { rule: string; lowest: number }>()
  const add = (id: string, rule: string, parts: { lowest: number; weight: number }[]) => {
    const lowest = lowestBy(scoring.rules[rule]?.method, parts)
    if (Number.isFinite(lowest)) scores.set(id, { rule, lowest })
  }
  for (const domain of instrument.domains) {
    const items = instrument.items.filter((item) => item.domain === domain.id)
    const parts = items.map((item) => ({ lowest: lowestLevel(instrument, item), weight: item.weight }))
    add(domain.id, domain.rule ?? scoring.domainRule, parts)
  }
  for (const { id, rule, of } of scoring.groups) {
    const parts = of.flatMap(({ member, weight }) => {
      const below = scores.get(member)
      return below ? [{ lowest: below.lowest, weight }] : []
    })
    add(id, rule, parts)
  }
  return scores
}

/** A part that is left out of a sum counts nothing, so that one above nought does not raise the lowest sum. */
function lowestBy(method: ScoringRule['method'] | undefined, parts: { lowest: number; weight: number }[]): number {
  if (method === 'percent-of-maximum') return 0
  if (method !== 'sum') return Math.min(...parts.map(({ lowest }) => lowest))
  return parts.reduce((sum, { lowest, weight }) => sum + weight * Math.min(0, lowest), 0)
}

function lowestLevel(instrument: Instrument, item: Item): number {
  return Math.min(...levelsOf(instrument, item).map((level) => level.value))
}

/** An answer that is counted as some level must stay on the item's scale. */
function edgeProblems(instrument: Instrument, item: Item): InstrumentProblem[] {
  const domain = instrument.domains.find(({ id }) => id === item.domain)
  const id = domain?.rule ?? instrument.scoring.domainRule
  const rule = instrument.scoring.rules[id]
  const values = levelsOf(instrument, item).map((level) => level.value)
  return (['doesNotApply', 'dontKnow', 'notDiscussed'] as const).flatMap((edge) => {
    const counted = rule?.[edge]
    if (typeof counted !== 'object') return []
    if (counted.asLevel >= Math.min(...values) && counted.asLevel <= Math.max(...values)) return []
    const message = `${counted.asLevel} is outside the levels of '${item.id}'.`
    return [{ problem: 'scale' as const, where: `scoring.rules.${id}.${edge}`, message }]
  })
}

/** A group stands on domains and on groups before it: then none can lead back to itself. */
function groupProblems(instrument: Instrument): InstrumentProblem[] {
  const known = new Set(instrument.domains.map((domain) => domain.id))
  return instrument.scoring.groups.flatMap((group) => {
    const where = `scoring.groups.${group.id}`
    const problems = group.of
      .filter(({ member }) => !known.has(member))
      .map(({ member }) => unknownReference(where, `'${member}' is neither a domain nor an earlier group.`))
    if (known.has(group.id))
      problems.push({ problem: 'duplicate-id', where, message: `The id '${group.id}' stands twice.` })
    known.add(group.id)
    return problems
  })
}

function capProblems(instrument: Instrument): InstrumentProblem[] {
  return instrument.items.flatMap((item) => {
    const domain = instrument.domains.find(({ id }) => id === item.domain)
    const rule = instrument.scoring.rules[domain?.rule ?? instrument.scoring.domainRule]
    const bands = instrument.scoring.bandSets[rule?.bands ?? ''] ?? []
    return item.redFlags
      .filter((flag) => flag.effect === 'capBand' && !bands.some((band) => band.id === flag.band))
      .map((flag) =>
        unknownReference(`items.${item.id}.redFlags`, `'${flag.band ?? ''}' is not a band of this domain.`),
      )
  })
}

function unknownReference(where: string, message: string): InstrumentProblem {
  return { problem: 'unknown-reference', where, message }
}
