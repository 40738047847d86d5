import type { Instrument } from '../instrumentSchema'
import type { InstrumentProblem } from '../parseInstrument'
import type { Group } from '../scoringSchema'
import { bandProblems } from './bandProblems'
import type { InForce } from './inForce'
import { inForce } from './inForce'
import { partProblems } from './partProblems'
import { noSuch, unknownReference } from './problem'
import { scoreRanges } from './ranges/scoreRanges'
import { listed } from './saying/listed'
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
      .map(({ where, rule }) =>
        noSuch(where, `There is no scoring rule '${rule}'.`, { said: rule, known: Object.keys(scoring.rules) }),
      ),
    ...scoring.overlays.flatMap(({ id, weights, rules }) => [
      ...strangers(Object.keys(weights), weighed, `scoring.overlays.${id}.weights`, 'no item, domain or group'),
      ...strangers(Object.keys(rules), scored, `scoring.overlays.${id}.rules`, 'neither a domain nor a group'),
    ]),
  ]
}

function strangers(ids: string[], known: Set<string>, where: string, what: string): InstrumentProblem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => noSuch(where, `'${id}' is ${what}.`, { said: id, known: [...known] }))
}

/** A group stands on items, on domains and on groups before it: then none can lead back to itself. */
function groupReferences(instrument: Instrument, overlaid: InForce): InstrumentProblem[] {
  const items = new Set(instrument.items.map(({ id }) => id))
  const scored = new Set(instrument.domains.map(({ id }) => id))
  return instrument.scoring.groups.flatMap((group) => {
    const where = `scoring.groups.${group.id}`
    const problems = group.of.flatMap(({ member, as }) => {
      if (!scored.has(member) && !items.has(member))
        return [
          noSuch(where, `'${member}' is neither an item, a domain nor an earlier group.`, {
            said: member,
            known: [...scored, ...items],
          }),
        ]
      if (scored.has(member) && items.has(member))
        return [unknownReference(where, `'${member}' is the id of an item and of a domain: which is meant?`)]
      return as === 'band' && !hasBands(instrument, overlaid.rules.get(member) ?? [])
        ? [unknownReference(where, `'${member}' has no bands to be counted by, or has none in an overlay.`)]
        : []
    })
    const other = otherOf(instrument, group)
    if (other) problems.push(idOfBoth(where, group, other))
    scored.add(group.id)
    return problems
  })
}

/** What has a group's id already: a domain, an item, or a group before it. */
function otherOf({ domains, items, scoring }: Instrument, group: Group): string | undefined {
  if (domains.some(({ id }) => id === group.id)) return 'a domain'
  if (items.some(({ id }) => id === group.id)) return 'an item'
  return scoring.groups.find(({ id }) => id === group.id) === group ? undefined : 'an earlier group'
}

function idOfBoth(where: string, { id }: Group, other: string): InstrumentProblem {
  return { problem: 'duplicate-id', where, message: `The id '${id}' stands twice: of ${other} and of this group.` }
}

function hasBands({ scoring }: Instrument, rules: string[]): boolean {
  return rules.length > 0 && rules.every((rule) => scoring.rules[rule]?.bands !== undefined)
}

function capProblems({ scoring, items }: Instrument, overlaid: InForce): InstrumentProblem[] {
  const bandsUnder = (rule: string) => (scoring.bandSets[scoring.rules[rule]?.bands ?? ''] ?? []).map(({ id }) => id)
  const bandsOf = (of: string) => {
    const [first = [], ...more] = (overlaid.rules.get(of) ?? []).map(bandsUnder)
    return first.filter((band) => more.every((bands) => bands.includes(band)))
  }
  const groups = scoring.groups.map(({ id }) => id)
  return items.flatMap(({ id, domain, redFlags }) => {
    const where = `items.${id}.redFlags`
    const isKnown = overlaid.rules.has(domain)
    return redFlags.flatMap(({ effect, band, also }) => [
      ...(effect === 'capBand' && isKnown ? noBand(where, { band, bands: bandsOf(domain), of: 'this domain' }) : []),
      ...(effect !== 'capBand' && band !== undefined ? [idleBand(where, effect)] : []),
      ...also.flatMap((held) => {
        if (!groups.includes(held.group))
          return [noSuch(where, `There is no group '${held.group}'.`, { said: held.group, known: groups })]
        const of = `the group '${held.group}'`
        return held.band === undefined ? [] : noBand(where, { band: held.band, bands: bandsOf(held.group), of })
      }),
    ])
  })
}

function idleBand(where: string, effect: string): InstrumentProblem {
  const message = `\`band\` does nothing with the effect '${effect}': only 'capBand' holds the domain down to it.`
  return { problem: 'bands', where, message }
}

type Held = { band: string | undefined; bands: string[]; of: string }

function noBand(where: string, { band, bands, of }: Held): InstrumentProblem[] {
  if (band !== undefined && bands.includes(band)) return []
  const there = bands.length === 0 ? 'It has none.' : `The bands are ${listed(bands.map((id) => `'${id}'`))}.`
  const message =
    band === undefined
      ? `\`band\` is missing: the id of the band that it holds down to. ${there}`
      : `'${band}' is not a band of ${of}. ${there}`
  return [unknownReference(where, message)]
}
