import type { Plan } from '../core/planning/planSchema'
import { readSummaries, summaryWrite } from './sealed/summaries'
import type { Vault, Write } from './sealed/vault'
import type { Found, PlanSummary, Store } from './store'

/** A session has at most one plan, so a plan is kept under its session's id. */
export function plansIn(vault: Vault, now: () => Date): Store['plans'] {
  return {
    summaries: () => readSummaries<PlanSummary>(vault, 'plan'),
    ofSession: (sessionId) => vault.find('plans', sessionId) as Promise<Found<Plan>>,
    save: (plan, rev) => vault.commit(planWrites(plan, { rev, savedAt: now().toISOString() })),
  }
}

export function planWrites(plan: Plan, of: { rev: number; savedAt: string }): Write[] {
  const { id, sessionId, organisationId, reviewOn, agreedOn, actions } = plan
  const done = actions.filter((action) => action.state === 'done').length
  const { savedAt } = of
  const summary: PlanSummary = {
    id,
    sessionId,
    organisationId,
    reviewOn,
    agreedOn,
    actions: actions.length,
    done,
    savedAt,
  }
  return [
    { table: 'plans', id: sessionId, value: plan, rev: of.rev, when: 'unchanged' },
    summaryWrite('plan', sessionId, of.rev, summary),
  ]
}
