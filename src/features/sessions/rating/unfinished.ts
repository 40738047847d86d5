import { z } from 'zod'
import { type Form, formSchema } from '../../../core/session/rating/privateRound'
import type { SaveResult, Store } from '../../../store/store'

/** A form that somebody has begun on the device that is passed round, and the word with which they go on. */
export type Unfinished = { form: Form; word: string; place: number }

type Of = { session: string; round: string }

const unfinishedSchema = z.object({ form: formSchema, word: z.string(), place: z.int().nonnegative() })

/** Nothing where nobody has begun one, or where it is of a version of the app that we do not understand. */
export async function readUnfinished(store: Store, of: Of): Promise<Unfinished | undefined> {
  const draft = await Promise.resolve(store.drafts.read(keyOf(of)))
  const read = unfinishedSchema.safeParse(draft?.value)
  return read.success ? read.data : undefined
}

export function keepUnfinished(store: Store, of: Of, value: Unfinished): Promise<SaveResult> {
  return store.drafts.keep(keyOf(of), value)
}

export function dropUnfinished(store: Store, of: Of): Promise<void> {
  return store.drafts.drop(keyOf(of))
}

/** Names the session too: whoever removes that removes what lies under its id. */
function keyOf({ session, round }: Of): string {
  return `form of round ${round} in session ${session}`
}
