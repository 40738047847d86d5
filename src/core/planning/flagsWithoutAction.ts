import type { RaisedFlag, Result } from '../scoring/result'
import type { Plan } from './planSchema'

/** The red flags that no action of the plan answers: raised after it was drafted, or their action was taken out. */
export function flagsWithoutAction(plan: Plan, result: Result): RaisedFlag[] {
  const covered = new Set(plan.actions.map((action) => action.item))
  return result.redFlags.filter(({ item }, place, all) => {
    const first = all.findIndex((flag) => flag.item === item) === place
    return first && !covered.has(item)
  })
}
