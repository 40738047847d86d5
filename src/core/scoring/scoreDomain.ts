import { holdsOnDomain } from './bands'
import type { Contribution } from './methods/contribution'
import type { Above } from './outcome'
import { outcomeOf } from './outcome'
import type { Member } from './parts/edges'
import { isCounted } from './parts/edges'
import type { Answered } from './prepared/answered'
import type { Prepared } from './prepared/prepared'
import type { FlagAtWork } from './redFlags'
import type { Coverage, DomainResult, ItemTrace } from './result'

/** One domain's score, band, flags, coverage and trace. An item that is not asked is outside everything but `notAsked`. */
export function scoreDomain(
  domain: string,
  asked: readonly Answered[],
  prepared: Prepared,
): { result: DomainResult; above: Above } {
  const under = prepared.rules.get(domain)
  if (!under) throw new Error(`A parsed instrument has a rule for each domain; '${domain}' has none`)
  const given: Member[] = []
  const flags: FlagAtWork[] = []
  for (const { member, flags: raised } of asked) {
    if (member) given.push(member)
    if (raised.length > 0) flags.push(...raised)
  }
  const { outcome, members, above, contribution } = outcomeOf(under, given, holdsOnDomain(flags))
  const result: DomainResult = {
    domain,
    ...outcome,
    coverage: coverageOf(members, prepared.scoring.get(domain) ?? 0),
    levelCounts: levelCounts(asked),
    flags: flags.map(({ flag }) => flag),
    trace: tracesOf(asked, members, contribution),
  }
  return { result, above }
}

function coverageOf(members: readonly Member[], questions: number): Coverage {
  const count = { value: 0, 'dont-know': 0, 'not-discussed': 0, 'does-not-apply': 0 }
  for (const { part } of members) count[part.state] += 1
  return {
    applicable: members.length - count['does-not-apply'],
    withLevel: count.value,
    dontKnow: count['dont-know'],
    notDiscussed: count['not-discussed'],
    doesNotApply: count['does-not-apply'],
    notAsked: questions - members.length,
  }
}

/** How many items stand at each level that one of them could have. */
function levelCounts(asked: readonly Answered[]): DomainResult['levelCounts'] {
  const levels: number[] = []
  const items: number[] = []
  let shared: readonly number[] | undefined
  for (const { item, value, values } of asked) {
    if (item.kind !== 'levels') continue
    // Most items of a domain share one scale.
    if (values !== shared) {
      for (const level of values) if (!levels.includes(level)) items[levels.push(level) - 1] = 0
      shared = values
    }
    const place = value === undefined ? -1 : levels.indexOf(value)
    if (place >= 0) items[place] = (items[place] ?? 0) + 1
  }
  return levels.map((level, place) => ({ level, items: items[place] ?? 0 })).sort((a, b) => a.level - b.level)
}

/** The members stand in the order of the scored items. What counts as the mean of others is known only now. */
function tracesOf(
  asked: readonly Answered[],
  members: readonly Member[],
  contribution: Contribution | undefined,
): ItemTrace[] {
  let place = 0
  return asked.map(({ trace, member }) => {
    const now = member && members[place++]
    if (!now) return trace
    const counted = now === member ? trace.counted : isCounted(now.entry)
    const contributed = contribution?.(now.entry)
    if (contributed) return { ...trace, counted, contributed }
    return counted === trace.counted ? trace : { ...trace, counted }
  })
}
