import { canonicalJson } from '../contentHash'
import type { Instrument } from '../instrumentSchema'

/** A domain, rule, band set, group or overlay that came, went or is another one now; `part` is the list it stands in. */
export type PartDifference = { part: string; id: string; is: 'added' | 'removed' | 'changed' }

type Part = { id: string }

export function partDifferences(before: readonly Part[], after: readonly Part[], part: string): PartDifference[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids.flatMap((id): PartDifference[] => {
    const [old, now] = [before.find((one) => one.id === id), after.find((one) => one.id === id)]
    if (!old || !now) return [{ part, id, is: now ? 'added' : 'removed' }]
    return canonicalJson(old) === canonicalJson(now) ? [] : [{ part, id, is: 'changed' }]
  })
}

/** What of a scoring rule differs, by the names that its author gave. */
export function scoringDifferences(before: Instrument['scoring'], after: Instrument['scoring']): PartDifference[] {
  const named = (record: Record<string, unknown>) => Object.entries(record).map(([id, value]) => ({ id, value }))
  const ruleOfDomains: PartDifference[] =
    before.domainRule === after.domainRule ? [] : [{ part: 'domainRule', id: after.domainRule, is: 'changed' }]
  return [
    ...partDifferences(named(before.rules), named(after.rules), 'rules'),
    ...partDifferences(named(before.bandSets), named(after.bandSets), 'bandSets'),
    ...ruleOfDomains,
    ...partDifferences(before.groups, after.groups, 'groups'),
    ...partDifferences(before.overlays, after.overlays, 'overlays'),
  ]
}
