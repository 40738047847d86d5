import type { Answers } from '../instrument/answer'
import { asking } from '../instrument/askedItems'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import type { Profile } from '../organisation/organisation'
import { signalsOf } from './findings/signals'
import { strengthsOf } from './findings/strengths'
import type { Answered } from './prepared/answered'
import { overlaysFor, withOverlays } from './prepared/overlays'
import type { Prepared } from './prepared/prepared'
import { prepared } from './prepared/prepared'
import type { FlagAtWork } from './redFlags'
import type { Result, Score } from './result'
import type { InDomain } from './scoreDomain'
import { scoreDomain } from './scoreDomain'
import { scoreGroups } from './scoreGroups'

/** What a session covers: without `domains` all of them, without `occasion` the items of all occasions. */
export type Covered = { domains?: readonly string[] | undefined; occasion?: string | undefined }

/** Everything that answers say under one instrument: exact, the same bytes on every device, whatever the order of the answers. */
export function scoreAnswers(
  instrument: Instrument,
  answers: Answers,
  profile: Profile,
  { domains, occasion }: Covered = {},
): Result {
  const overlays = overlaysFor(instrument, answers, profile)
  const scored = withOverlays(instrument, overlays.holding)
  const from = prepared(scored)
  const byDomain = new Map<string, InDomain>()
  for (const { id } of scored.domains) {
    if (domains?.includes(id) ?? true) byDomain.set(id, { asked: [], members: [], flags: [] })
  }
  const { asked, flags } = readInto(byDomain, from, { answers, isAsked: asking(scored, answers, profile, occasion) })
  const results = [...byDomain].map(([domain, inDomain]) => scoreDomain(domain, inDomain, from))
  const groups = scoreGroups(scored, results, { prepared: from, asked, flags })
  const scores = new Map<string, Score>([
    ...results.map(({ result }) => [result.domain, result.score] as const),
    ...groups.map(({ group, score }) => [group, score] as const),
  ])
  const raised = flags.map(({ flag }) => flag)
  return {
    domains: results.map(({ result }) => result),
    groups,
    overlays: overlays.holding.map(({ id }) => id),
    openOverlays: overlays.open.map(({ id }) => id),
    redFlags: raised.filter(({ effect }) => effect !== 'warn'),
    warnings: raised.filter(({ effect }) => effect === 'warn'),
    strengths: strengthsOf(scored, asked),
    signals: signalsOf(scored, { asked, scores }),
  }
}

/** Reads the answers to what is asked, in the order of the items: all, and those of each domain that is covered. */
function readInto(
  byDomain: ReadonlyMap<string, InDomain>,
  { questions }: Prepared,
  { answers, isAsked }: { answers: Answers; isAsked: (item: Item) => boolean },
): Pick<InDomain, 'asked' | 'flags'> {
  const asked: Answered[] = []
  const flags: FlagAtWork[] = []
  let domain: string | undefined
  let inDomain: InDomain | undefined
  for (const { item, always, read } of questions) {
    if (item.domain !== domain) inDomain = byDomain.get(item.domain)
    domain = item.domain
    if ((!always && !isAsked(item)) || !inDomain) continue
    const answered = read(answers[item.id])
    asked.push(answered)
    inDomain.asked.push(answered)
    if (answered.member) inDomain.members.push(answered.member)
    for (const flag of answered.flags) {
      flags.push(flag)
      inDomain.flags.push(flag)
    }
  }
  return { asked, flags }
}
