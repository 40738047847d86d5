import type { Action, Plan } from './planSchema'

/** What a person can write into an action. */
export type ActionText = Partial<Omit<Action, 'id' | 'item' | 'origin' | 'draftedOn' | 'referTo'>> & {
  referTo?: Action['referTo'] | undefined
}

export function changeAction(plan: Plan, id: string, text: ActionText): Plan {
  return { ...plan, actions: plan.actions.map((action) => (action.id === id ? withText(action, text) : action)) }
}

/** A new empty action for a priority, or for the plan as a whole where no item is given. */
export function addAction(plan: Plan, of: { id: string; item?: string }): Plan {
  const action: Action = {
    id: of.id,
    ...(of.item !== undefined && { item: of.item }),
    origin: 'own',
    what: '',
    owner: '',
    due: '',
    help: '',
    cost: '',
    knowBy: '',
    state: 'not-started',
  }
  return { ...plan, actions: [...plan.actions, action] }
}

export function removeAction(plan: Plan, id: string): Plan {
  return { ...plan, actions: plan.actions.filter((action) => action.id !== id) }
}

/** Puts back what `removeAction` took out, in its old place. */
export function restoreAction(plan: Plan, action: Action, at: number): Plan {
  return { ...plan, actions: plan.actions.toSpliced(at, 0, action) }
}

/** Somebody wrote into it, or agreed what was drafted: then nobody should lose it by a slip. */
export function holdsWords({ what, owner, due, help, cost, knowBy }: Action): boolean {
  return [what, owner, due, help, cost, knowBy].some((text) => text.trim() !== '')
}

/** Why the group chose this priority, in its own words. */
export function changeBecause(plan: Plan, item: string, because: string): Plan {
  const priorities = plan.priorities.map((priority) => (priority.item === item ? { ...priority, because } : priority))
  return { ...plan, priorities }
}

/** What stands in the plan beside its priorities and actions. */
export function changePlanText(
  plan: Plan,
  text: Partial<Pick<Plan, 'strengthToKeep' | 'agreedOn' | 'reviewOn'>>,
): Plan {
  return { ...plan, ...text }
}

/** Moves a priority one place up (−1) or down (+1); at the ends it stays. */
export function movePriority(plan: Plan, item: string, by: -1 | 1): Plan {
  const from = plan.priorities.findIndex((priority) => priority.item === item)
  const priority = plan.priorities[from]
  const other = plan.priorities[from + by]
  if (!priority || !other) return plan
  return { ...plan, priorities: plan.priorities.with(from, other).with(from + by, priority) }
}

function withText(action: Action, text: ActionText): Action {
  const { referTo, ...rest } = { ...action, ...text }
  return referTo === undefined ? rest : { ...rest, referTo }
}
