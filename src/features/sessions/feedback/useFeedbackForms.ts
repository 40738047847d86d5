import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Organisation } from '../../../core/organisation/organisation'
import { progressOf } from '../../../core/session/sessionProgress'
import { startedFor } from '../../../core/session/startedFor'
import { startFeedback } from '../../../core/session/startSession'
import type { SaveResult, Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type FeedbackInstrument = { instrument: Instrument; contentHash: string; document: unknown }

/** The forms on the shelf that can be filled in, `undefined` while it is being read. */
export function useFeedbackForms(): FeedbackInstrument[] | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const shelf = await Promise.resolve(store.instruments.shelf())
    const opened = await Promise.resolve(Promise.all(shelf.map((entry) => store.instruments.open(entry))))
    return opened.flatMap((one) => (one.ok && startedFor(one.instrument) === 'feedback' ? [one] : []))
  }, [store])
}

/** Saves another blank form, and gives its id. */
export async function startForm(
  store: Store,
  of: FeedbackInstrument & {
    organisation: Pick<Organisation, 'id' | 'name' | 'madeUp' | 'profile'>
    occasion: string | undefined
  },
): Promise<SaveResult & { id: string }> {
  const form = startFeedback({ ...of, id: crypto.randomUUID(), now: new Date() })
  const progress = progressOf(form, of.instrument)
  const saved = await store.sessions.save(form, { rev: 0, progress, keep: of.document })
  return { ...saved, id: form.id }
}
