import type { Item } from '../../core/instrument/itemSchema'
import type { Action, Plan } from '../../core/planning/planSchema'
import { planSections } from '../../core/planning/planSections'
import type { ReportAction, ReportPlan, ReportPlanGroup } from '../report'
import { textOf } from './reportAnswer'
import { typedText } from './typedText'

/**
 * The plan in the order a committee reads it: red flags that nobody chose as a priority, the priorities with their
 * actions, what to find out, then the rest. Every action stands in exactly one group.
 */
export function reportPlan(
  plan: Plan,
  of: { items: Map<string, Item>; redFlagItems: Set<string>; language: string },
): ReportPlan {
  const sections = planSections(plan)
  const priorities = sections.priorities.map(({ priority, actions }, index): ReportPlanGroup => {
    const item = of.items.get(priority.item)
    return {
      kind: 'priority',
      number: index + 1,
      title: item ? textOf(item.name, of.language) : typedText(priority.item),
      because: typedText(priority.because),
      urgent: of.redFlagItems.has(priority.item),
      actions: actions.map(reportAction),
    }
  })
  return {
    groups: [
      ...groupOf('urgent', sections.urgent),
      ...priorities,
      ...groupOf('find-out', sections.findOut),
      ...groupOf('other', sections.others),
    ],
    strengthToKeep: typedText(plan.strengthToKeep),
  }
}

function groupOf(kind: 'urgent' | 'find-out' | 'other', actions: Action[]): ReportPlanGroup[] {
  if (actions.length === 0) return []
  return [{ kind, number: 0, title: '', because: '', urgent: kind === 'urgent', actions: actions.map(reportAction) }]
}

function reportAction(action: Action): ReportAction {
  return {
    id: action.id,
    what: typedText(action.what),
    owner: typedText(action.owner),
    due: typedText(action.due),
    help: typedText(action.help),
    ...(action.referTo === undefined ? {} : { referTo: action.referTo }),
    cost: typedText(action.cost),
    knowBy: typedText(action.knowBy),
    state: action.state,
  }
}
