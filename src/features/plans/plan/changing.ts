import type { Plan } from '../../../core/planning/planSchema'

/** A change to the plan that is on the screen; a plan that nobody has made yet is made by choosing priorities. */
export function changing(change: (plan: Plan) => Plan): (plan: Plan | undefined) => Plan {
  return (plan) => {
    if (!plan) throw new Error('There is no plan to change yet')
    return change(plan)
  }
}
