import { z } from 'zod'
import { hubs } from '../organisation/profileCodes'

/** Where an action came from: a red flag, a don't-know to find out, an item's advice, or the group itself. */
const actionSchema = z.object({
  id: z.string(),
  item: z.string().optional(),
  origin: z.enum(['red-flag', 'find-out', 'advice', 'own']),
  what: z.string(),
  owner: z.string(),
  due: z.string(),
  help: z.string(),
  referTo: z.enum([...hubs, 'specialist']).optional(),
  cost: z.string(),
  knowBy: z.string(),
  state: z.enum(['not-started', 'started', 'done', 'dropped']),
  draftedOn: z.string().optional(),
})
/**
 * One dated, owned step. `due` is a plain date (2026-12-06) or empty while nobody has said; `draftedOn` is the day on
 * which it was drafted, from which its first due date was counted.
 */
export type Action = z.infer<typeof actionSchema>

/** What the group chose to work on and the steps it agreed, for one session. */
export const planSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  organisationId: z.string(),
  priorities: z.array(z.object({ item: z.string(), because: z.string() })),
  actions: z.array(actionSchema),
  strengthToKeep: z.string(),
  agreedOn: z.string(),
  reviewOn: z.string(),
})
export type Plan = z.infer<typeof planSchema>
export type PlanPriority = Plan['priorities'][number]
