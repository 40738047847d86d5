import { useLiveQuery } from 'dexie-react-hooks'
import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { contentHash } from '../../../../core/instrument/contentHash'
import { useStore } from '../../../../store/useStore'

/** The instruments of one's own that are here, which version numbers of this one were ever used, and whether it was itself. */
export function useVersionsHere(document: InstrumentDocument) {
  const store = useStore()
  const own = useLiveQuery(async () => (await Promise.resolve(store.ownInstruments())).summaries(), [store])
  const sessions = useLiveQuery(() => store.sessions.summaries(), [store])
  if (!own || !sessions) return undefined
  const here = own.map(({ id: record, instrument }) => ({ ...instrument, record }))
  const held = sessions.map(({ instrument }) => instrument)
  const hash = contentHash(document)
  return {
    here,
    numbers: [...here, ...held].flatMap(({ id, version }) => (id === document.id ? [version] : [])),
    used: held.some((one) => one.contentHash === hash),
  }
}
