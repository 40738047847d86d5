import { z } from 'zod'
import { type HeldCards, heldCardsSchema } from '../../../../core/session/rating/cardRound'
import type { SaveResult, Store } from '../../../../store/store'

/** The cards that were counted so far, by item id. */
export type Counted = Record<string, HeldCards>

type Of = { session: string; round: string }

const countedSchema = z.record(z.string(), heldCardsSchema)

export async function readCards(store: Store, of: Of): Promise<Counted> {
  const draft = await Promise.resolve(store.drafts.read(keyOf(of)))
  const read = countedSchema.safeParse(draft?.value)
  return read.success ? read.data : {}
}

export function keepCards(store: Store, of: Of, counted: Counted): Promise<SaveResult> {
  return store.drafts.keep(keyOf(of), counted)
}

export function dropCards(store: Store, of: Of): Promise<void> {
  return store.drafts.drop(keyOf(of))
}

/** Names the session too: whoever removes that removes what lies under its id. */
function keyOf({ session, round }: Of): string {
  return `cards of round ${round} in session ${session}`
}
