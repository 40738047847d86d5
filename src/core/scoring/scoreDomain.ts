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

/** What was asked in one domain, the parts of it that score, and the flags that it raised. */
export type InDomain = { asked: Answered[]; members: Member[]; flags: FlagAtWork[] }

/** One domain's score, band, flags, coverage and trace. An item that is not asked is outside everything but `notAsked`. */
export function scoreDomain(
  domain: string,
  { asked, members: given, flags }: InDomain,
  prepared: Prepared,
): { result: DomainResult; above: Above } {
  const under = prepared.rules.get(domain)
  const scales = prepared.scales.get(domain)
  if (!under || !scales) throw new Error(`A parsed instrument has a rule for each domain; '${domain}' has none`)
  const { outcome, members, above, contribution } = outcomeOf(under, given, holdsOnDomain(flags), scales)
  const result: DomainResult = {
    domain,
    ...outcome,
    coverage: coverageOf(members, scales.length),
    levelCounts: levelCounts(asked),
    flags: flags.map(({ flag }) => flag),
    trace: tracesOf(asked, members, contribution),
  }
  return { result, above }
}

function coverageOf(members: readonly Member[], questions: number): Coverage {
  let [withLevel, dontKnow, doesNotApply] = [0, 0, 0]
  for (const { part } of members) {
    if (part.state === 'value') withLevel += 1
    else if (part.state === 'dont-know') dontKnow += 1
    else if (part.state === 'does-not-apply') doesNotApply += 1
  }
  const applicable = members.length - doesNotApply
  const notDiscussed = applicable - withLevel - dontKnow
  return { applicable, withLevel, dontKnow, notDiscussed, doesNotApply, notAsked: questions - members.length }
}

/** How many items stand at each level that one of them could have. */
function levelCounts(asked: readonly Answered[]): DomainResult['levelCounts'] {
  const levels: number[] = []
  const items: number[] = []
  let scales = 0
  let shared: readonly number[] | undefined
  for (const { item, value, values } of asked) {
    if (item.kind !== 'levels') continue
    // Most items of a domain share one scale.
    if (values !== shared) {
      for (const level of values) if (!levels.includes(level)) items[levels.push(level) - 1] = 0
      shared = values
      scales += 1
    }
    const place = value === undefined ? -1 : levels.indexOf(value)
    if (place >= 0) items[place] = (items[place] ?? 0) + 1
  }
  const counts = levels.map((level, place) => ({ level, items: items[place] ?? 0 }))
  return scales < 2 ? counts : counts.sort((a, b) => a.level - b.level)
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
