import type { Instrument } from '../instrumentSchema'
import type { InstrumentProblem } from '../parseInstrument'
import { bandProblems } from './bandProblems'
import type { InForce } from './inForce'
import { inForce } from './inForce'
import { partProblems } from './partProblems'
import { unknownReference } from './problem'
import { scoreRanges } from './ranges/scoreRanges'
import type { ItemScales } from './scored'
import { scoredIn } from './scored'

/** Rules that do not exist, groups that lead in a circle, bands that leave a gap: what would make a score lie. */
export function scoringProblems(instrument: Instrument, scales: ItemScales): InstrumentProblem[] {
  const overlaid = inForce(instrument)
  const scored = scoredIn(instrument, scales, overlaid)
  const size = scored.reduce((sum, { rules, parts }) => sum + rules.length * parts.length, 0)
  if (size > mostToMeasure) return [overgrown]
  const reaches = scoreRanges(instrument, scored)
  return [
    ...ruleReferences(instrument),
    ...groupReferences(instrument, overlaid),
    ...bandProblems(instrument, reaches),
    ...partProblems(instrument, scored, reaches),
    ...capProblems(instrument, overlaid),
  ]
}

/** Parts times the rules that they can come under: twenty times what 120 items with five overlays have. */
const mostToMeasure = 20_000

const overgrown: InstrumentProblem = {
  problem: 'malformed',
  where: 'scoring.overlays',
  message: 'There are more members and overlays than any instrument needs.',
}

function ruleReferences({ scoring, domains, items }: Instrument): InstrumentProblem[] {
  const named = [
    { where: 'scoring.domainRule', rule: scoring.domainRule },
    ...domains.flatMap(({ id, rule }) => (rule ? [{ where: `domains.${id}.rule`, rule }] : [])),
    ...scoring.groups.map(({ id, rule }) => ({ where: `scoring.groups.${id}.rule`, rule })),
    ...scoring.overlays.flatMap(({ id, rules }) =>
      Object.values(rules).map((rule) => ({ where: `scoring.overlays.${id}.rules`, rule })),
    ),
  ]
  const scored = new Set([...domains, ...scoring.groups].map(({ id }) => id))
  const weighed = new Set([...scored, ...items.map(({ id }) => id)])
  return [
    ...named
      .filter(({ rule }) => !scoring.rules[rule])
      .map(({ where, rule }) => unknownReference(where, `There is no scoring rule '${rule}'.`)),
    ...scoring.overlays.flatMap(({ id, weights, rules }) => [
      ...strangers(Object.keys(weights), weighed, `scoring.overlays.${id}.weights`, 'no item, domain or group'),
      ...strangers(Object.keys(rules), scored, `scoring.overlays.${id}.rules`, 'neither a domain nor a group'),
    ]),
  ]
}

function strangers(ids: string[], known: Set<string>, where: string, what: string): InstrumentProblem[] {
  return ids.filter((id) => !known.has(id)).map((id) => unknownReference(where, `'${id}' is ${what}.`))
}

/** A group stands on items, on domains and on groups before it: then none can lead back to itself. */
function groupReferences(instrument: Instrument, overlaid: InForce): InstrumentProblem[] {
  const items = new Set(instrument.items.map(({ id }) => id))
  const scored = new Set(instrument.domains.map(({ id }) => id))
  return instrument.scoring.groups.flatMap((group) => {
    const where = `scoring.groups.${group.id}`
    const problems = group.of.flatMap(({ member, as }) => {
      if (!scored.has(member) && !items.has(member))
        return [unknownReference(where, `'${member}' is neither an item, a domain nor an earlier group.`)]
      if (scored.has(member) && items.has(member))
        return [unknownReference(where, `'${member}' is the id of an item and of a domain: which is meant?`)]
      return as === 'band' && !hasBands(instrument, overlaid.rules.get(member) ?? [])
        ? [unknownReference(where, `'${member}' has no bands to be counted by, or has none in an overlay.`)]
        : []
    })
    if (scored.has(group.id) || items.has(group.id))
      problems.push({ problem: 'duplicate-id', where, message: `The id '${group.id}' stands twice.` })
    scored.add(group.id)
    return problems
  })
}

function hasBands({ scoring }: Instrument, rules: string[]): boolean {
  return rules.length > 0 && rules.every((rule) => scoring.rules[rule]?.bands !== undefined)
}

function capProblems({ scoring, items }: Instrument, overlaid: InForce): InstrumentProblem[] {
  const bandsUnder = (rule: string) => scoring.bandSets[scoring.rules[rule]?.bands ?? ''] ?? []
  const hasBand = (of: string, band: string | undefined) =>
    (overlaid.rules.get(of) ?? []).every((rule) => bandsUnder(rule).some(({ id }) => id === band))
  const groups = new Set(scoring.groups.map(({ id }) => id))
  return items.flatMap(({ id, domain, redFlags }) => {
    const where = `items.${id}.redFlags`
    return redFlags.flatMap(({ effect, band, also }) => [
      ...(effect === 'capBand' && !hasBand(domain, band)
        ? [unknownReference(where, `'${band ?? ''}' is not a band of this domain.`)]
        : []),
      ...also.flatMap((held) => {
        if (!groups.has(held.group)) return [unknownReference(where, `There is no group '${held.group}'.`)]
        if (held.band === undefined || hasBand(held.group, held.band)) return []
        return [unknownReference(where, `'${held.band}' is not a band of the group '${held.group}'.`)]
      }),
    ])
  })
}
