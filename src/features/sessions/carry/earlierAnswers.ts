import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { type EarlierSession, suggestionsFrom } from '../../../core/session/carry/suggestionsFrom'
import type { Suggested } from '../../../core/session/sessionSchema'
import type { Store } from '../../../store/store'

/** What an organisation's sessions so far, finished or not, suggest for an instrument that it is about to start. */
export async function suggestionsFor(
  store: Store,
  of: { organisation: string; instrument: Instrument },
): Promise<Record<string, Suggested>> {
  const summaries = await store.sessions.summaries()
  const own = summaries.filter(({ organisationId }) => organisationId === of.organisation)
  const opened = await Promise.all(own.map(({ id }) => openEarlier(store, id)))
  return suggestionsFrom(
    opened.filter((one) => one !== undefined),
    of.instrument,
  )
}

/** A session that cannot be read suggests nothing, and keeps nobody from starting. */
async function openEarlier(store: Store, id: string): Promise<EarlierSession | undefined> {
  const found = await store.sessions.withId(id)
  if (found.found !== 'yes') return undefined
  const { contentHash } = found.value.instrument
  const opened = await store.instruments.open({ contentHash }).catch(() => undefined)
  return opened?.ok ? { session: found.value, instrument: opened.instrument } : undefined
}
