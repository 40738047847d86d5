import type { ReportPlanGroup } from '../report'
import type { ReportWords } from '../words/en'

export function planGroupTitle(group: ReportPlanGroup, words: ReportWords): string {
  return group.kind === 'priority' ? words.plan.priority(group.number, group.title) : words.plan.groups[group.kind]
}

/** Why the group chose it, or what kind of actions these are; '' where there is nothing to say. */
export function planGroupNote(group: ReportPlanGroup, words: ReportWords): string {
  if (group.kind !== 'priority') return words.plan.groupNotes[group.kind]
  return group.because === '' ? '' : `${words.plan.because}: ${group.because}`
}
