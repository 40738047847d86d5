import type { Instrument } from '../instrumentSchema'
import type { InstrumentProblem } from '../parseInstrument'
import { bandProblems } from './bandProblems'
import { partProblems } from './partProblems'
import { unknownReference } from './problem'

/** Rules that do not exist, groups that lead in a circle, bands that leave a gap: what would make a score lie. */
export function scoringProblems(instrument: Instrument): InstrumentProblem[] {
  return [
    ...ruleReferences(instrument),
    ...groupReferences(instrument),
    ...bandProblems(instrument),
    ...partProblems(instrument),
    ...capProblems(instrument),
  ]
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
  const scored = [...domains, ...scoring.groups].map(({ id }) => id)
  const weighed = [...scored, ...items.map(({ id }) => id)]
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

function strangers(ids: string[], known: string[], where: string, what: string): InstrumentProblem[] {
  return ids.filter((id) => !known.includes(id)).map((id) => unknownReference(where, `'${id}' is ${what}.`))
}

/** A group stands on items, on domains and on groups before it: then none can lead back to itself. */
function groupReferences(instrument: Instrument): InstrumentProblem[] {
  const { groups } = instrument.scoring
  const items = new Set(instrument.items.map(({ id }) => id))
  const scored = new Set(instrument.domains.map(({ id }) => id))
  return groups.flatMap((group) => {
    const where = `scoring.groups.${group.id}`
    const problems = group.of.flatMap(({ member, as }) => {
      if (!scored.has(member) && !items.has(member))
        return [unknownReference(where, `'${member}' is neither an item, a domain nor an earlier group.`)]
      return as === 'band' && !hasBands(instrument, member)
        ? [unknownReference(where, `'${member}' has no bands to be counted by.`)]
        : []
    })
    if (scored.has(group.id) || items.has(group.id))
      problems.push({ problem: 'duplicate-id', where, message: `The id '${group.id}' stands twice.` })
    scored.add(group.id)
    return problems
  })
}

function hasBands({ scoring, domains }: Instrument, id: string): boolean {
  const domain = domains.find((one) => one.id === id)
  const group = scoring.groups.find((one) => one.id === id)
  const rule = domain ? (domain.rule ?? scoring.domainRule) : group?.rule
  return scoring.rules[rule ?? '']?.bands !== undefined
}

function capProblems(instrument: Instrument): InstrumentProblem[] {
  const { scoring, domains } = instrument
  const bandsUnder = (rule: string | undefined) => scoring.bandSets[scoring.rules[rule ?? '']?.bands ?? ''] ?? []
  const hasBand = (rule: string | undefined, band: string | undefined) => bandsUnder(rule).some(({ id }) => id === band)
  return instrument.items.flatMap((item) => {
    const where = `items.${item.id}.redFlags`
    const own = domains.find(({ id }) => id === item.domain)?.rule ?? scoring.domainRule
    const rules = [own, ...scoring.overlays.flatMap(({ rules }) => rules[item.domain] ?? [])]
    return item.redFlags.flatMap(({ effect, band, also }) => [
      ...(effect === 'capBand' && !rules.every((rule) => hasBand(rule, band))
        ? [unknownReference(where, `'${band ?? ''}' is not a band of this domain.`)]
        : []),
      ...also.flatMap((held) => {
        const group = scoring.groups.find(({ id }) => id === held.group)
        if (!group) return [unknownReference(where, `There is no group '${held.group}'.`)]
        const above = [group.rule, ...scoring.overlays.flatMap(({ rules }) => rules[group.id] ?? [])]
        if (held.band === undefined || above.every((rule) => hasBand(rule, held.band))) return []
        return [unknownReference(where, `'${held.band}' is not a band of the group '${held.group}'.`)]
      }),
    ])
  })
}
