import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Organisation } from '../../../core/organisation/organisation'
import { progressOf } from '../../../core/session/sessionProgress'
import { startedFor } from '../../../core/session/startedFor'
import { startFeedback } from '../../../core/session/startSession'
import type { SaveResult, Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { isOpen } from '../../../store/working/isOpen'

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

/**
 * Saves a blank form, and gives its id. One that was handed over and never finished is used again, so that no empty forms
 * pile up; not one that is open in some tab, where somebody may be filling it in.
 */
export async function startForm(
  store: Store,
  of: FeedbackInstrument & {
    organisation: Pick<Organisation, 'id' | 'name' | 'madeUp' | 'profile'>
    occasion: string | undefined
  },
): Promise<SaveResult & { id: string }> {
  const { id, rev } = (await unusedForm(store, of)) ?? { id: crypto.randomUUID(), rev: 0 }
  const form = startFeedback({ ...of, id, now: new Date() })
  const progress = progressOf(form, of.instrument)
  const saved = await store.sessions.save(form, { rev, progress, keep: of.document })
  return { ...saved, id }
}

async function unusedForm(
  store: Store,
  of: { organisation: Pick<Organisation, 'id'>; occasion: string | undefined; contentHash: string },
): Promise<{ id: string; rev: number } | undefined> {
  const all = await store.sessions.summaries()
  const unused = all.find(
    (form) =>
      form.feedback &&
      form.finishedAt === undefined &&
      form.organisationId === of.organisation.id &&
      form.occasion === of.occasion &&
      form.instrument.contentHash === of.contentHash,
  )
  if (!unused || (await isOpen(unused.id))) return undefined
  const found = await store.sessions.withId(unused.id)
  return found.found === 'yes' ? { id: found.value.id, rev: found.rev } : undefined
}
