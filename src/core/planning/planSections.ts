import type { Action, Plan, PlanPriority } from './planSchema'

/** A plan as it is read: each priority with its actions, then what is urgent anyway, what to find out, and the rest. */
export type PlanSections = {
  priorities: { priority: PlanPriority; actions: Action[] }[]
  urgent: Action[]
  findOut: Action[]
  others: Action[]
}

export function planSections(plan: Plan): PlanSections {
  const chosen = new Set(plan.priorities.map((priority) => priority.item))
  const rest = plan.actions.filter((action) => !action.item || !chosen.has(action.item))
  return {
    priorities: plan.priorities.map((priority) => ({
      priority,
      actions: plan.actions.filter((action) => action.item === priority.item),
    })),
    urgent: rest.filter((action) => action.origin === 'red-flag'),
    findOut: rest.filter((action) => action.origin === 'find-out'),
    others: rest.filter((action) => action.origin === 'advice' || action.origin === 'own'),
  }
}
