import type { Item } from '../../core/instrument/instrumentSchema'
import type { Action, Plan } from '../../core/planning/planSchema'
import type { ReportAction, ReportPlan, ReportPlanGroup } from '../report'
import { textOf } from './reportItems'
import { typedText } from './typedText'

/**
 * The plan in the order a committee reads it: red flags that nobody chose as a priority, the priorities with their
 * actions, what to find out, then the rest. Every action stands in exactly one group.
 */
export function reportPlan(
  plan: Plan,
  of: { items: Map<string, Item>; redFlagItems: Set<string>; language: string },
): ReportPlan {
  const byGroup = new Map<string, ReportAction[]>()
  const chosen = new Set(plan.priorities.map((priority) => priority.item))
  for (const action of plan.actions) {
    const group = groupOf(action, chosen)
    const actions = byGroup.get(group)
    if (actions) actions.push(reportAction(action))
    else byGroup.set(group, [reportAction(action)])
  }
  const priorities = plan.priorities.map((priority, index): ReportPlanGroup => {
    const item = of.items.get(priority.item)
    return {
      kind: 'priority',
      number: index + 1,
      title: item ? textOf(item.name, of.language) : typedText(priority.item),
      because: typedText(priority.because),
      urgent: of.redFlagItems.has(priority.item),
      // An item chosen twice by mistake still prints its actions once.
      actions:
        plan.priorities.findIndex((other) => other.item === priority.item) === index
          ? (byGroup.get(`priority ${priority.item}`) ?? [])
          : [],
    }
  })
  const rest = (kind: 'urgent' | 'find-out' | 'other'): ReportPlanGroup[] => {
    const actions = byGroup.get(kind)
    return actions ? [{ kind, number: 0, title: '', because: '', urgent: kind === 'urgent', actions }] : []
  }
  return {
    groups: [...rest('urgent'), ...priorities, ...rest('find-out'), ...rest('other')],
    strengthToKeep: typedText(plan.strengthToKeep),
  }
}

function groupOf(action: Action, chosen: Set<string>): string {
  if (action.item !== undefined && chosen.has(action.item)) return `priority ${action.item}`
  if (action.origin === 'red-flag') return 'urgent'
  if (action.origin === 'find-out') return 'find-out'
  return 'other'
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
