import { z } from 'zod'
import { type Form, formSchema } from '../../../../core/session/rating/privateRound'
import type { SaveResult, Store } from '../../../../store/store'

/**
 * What lies on a phone of the round that it rates in: the pack as text or as the file it came in, and the form, if it was
 * begun. `given`: this version of the form has been given back.
 */
export type PackHere = {
  pack: string
  form?: Form | undefined
  given?: boolean | undefined
  place?: number | undefined
}

const packHereSchema = z.object({
  pack: z.string(),
  form: formSchema.optional(),
  given: z.boolean().optional(),
  place: z.int().nonnegative().optional(),
})

/** The pack that was opened last: the address forgets it as soon as it is read. */
const lastOpened = 'rating pack that was opened last'

export async function readLastOpened(store: Store): Promise<PackHere | undefined> {
  const draft = await store.drafts.read(lastOpened)
  const round = z.string().safeParse(draft?.value)
  return round.success ? readPackHere(store, round.data) : undefined
}

export async function readPackHere(store: Store, round: string): Promise<PackHere | undefined> {
  const draft = await store.drafts.read(keyOf(round))
  const read = packHereSchema.safeParse(draft?.value)
  return read.success ? read.data : undefined
}

export async function openPackHere(store: Store, round: string, here: PackHere): Promise<SaveResult> {
  await store.drafts.keep(lastOpened, round)
  return keepPackHere(store, round, here)
}

export function keepPackHere(store: Store, round: string, here: PackHere): Promise<SaveResult> {
  return store.drafts.keep(keyOf(round), here)
}

export async function removePackHere(store: Store, round: string): Promise<void> {
  await store.drafts.drop(keyOf(round))
  await store.drafts.drop(lastOpened)
}

function keyOf(round: string): string {
  return `ratings of round ${round}`
}
