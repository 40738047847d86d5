import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { type FeedbackSummary, feedbackSummary } from '../../../core/session/feedback/feedbackSummary'
import type { Session } from '../../../core/session/sessionSchema'
import type { SessionSummary, Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type OccasionFeedback = {
  instrument: Instrument
  occasion: Instrument['occasions'][number]
  summary: FeedbackSummary
}

/** What the forms say together, occasion by occasion; `undefined` while they are being read. */
export function useFeedback(forms: SessionSummary[]): OccasionFeedback[] | undefined {
  const store = useStore()
  return useLiveQuery(() => feedbackOn(store, forms), [store, forms])
}

/** All forms of an instrument are read by the newest version that was used; an answer to another revision is none. */
async function feedbackOn(store: Store, forms: SessionSummary[]): Promise<OccasionFeedback[]> {
  const finished = forms.filter(({ finishedAt }) => finishedAt !== undefined)
  const newestFirst = finished.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  const newest = newestFirst.filter(
    (one, place) => newestFirst.findIndex(({ instrument }) => instrument.id === one.instrument.id) === place,
  )
  const found = newest.map(({ instrument: { id, contentHash } }) => onInstrument(store, contentHash, finished, id))
  return (await Promise.resolve(Promise.all(found))).flat()
}

async function onInstrument(
  store: Store,
  contentHash: string,
  finished: SessionSummary[],
  id: string,
): Promise<OccasionFeedback[]> {
  const opened = await Promise.resolve(store.instruments.open({ contentHash }))
  if (!opened.ok) return []
  const { instrument } = opened
  const own = finished.filter((form) => form.instrument.id === id)
  const found = await Promise.resolve(Promise.all(own.map((form) => store.sessions.withId(form.id))))
  const sessions = found.flatMap((one): Session[] => (one.found === 'yes' ? [one.value] : []))
  return instrument.occasions
    .filter((occasion) => own.some((form) => form.occasion === occasion.id))
    .map((occasion) => ({
      instrument,
      occasion,
      summary: feedbackSummary({ instrument, occasion: occasion.id, forms: sessions }),
    }))
}
