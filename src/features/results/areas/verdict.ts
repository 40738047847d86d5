import { bandsOf, ruleOf } from '../../../core/scoring/bands'
import { type GroupStanding, groupStandings } from '../../../core/scoring/findings/groupStanding'
import type { Findings } from '../useFindings'

/** Whether anything that is taken together is a verdict: then it comes before all else on the page. */
export function hasVerdict(findings: Findings): boolean {
  return groupStandings(findings.instrument, findings.result).some((standing) => isVerdict(standing, findings))
}

/** A band over single questions is no sum of the areas: it answers something by itself ('may we compare yet?'). */
export function isVerdict({ group }: GroupStanding, { instrument, item }: Findings): boolean {
  const hasBands = bandsOf(instrument, ruleOf(instrument, group.rule)).length > 0
  return hasBands && group.of.every(({ member }) => item(member) !== undefined)
}

/** Whether the verdict is the best there is although an area, which it is not made of, has still some way to go. */
export function isApartFromAreas(standing: GroupStanding, findings: Findings): boolean {
  const { instrument, result } = findings
  const best = (rule: string) => bandsOf(instrument, ruleOf(instrument, rule)).at(-1)
  if (!isVerdict(standing, findings) || standing.band !== best(standing.group.rule)) return false
  return result.domains.some(
    ({ rule, band }) => band !== 'unknown' && band !== 'does-not-apply' && band !== best(rule)?.id,
  )
}
