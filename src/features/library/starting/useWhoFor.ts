import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { compareVersions } from '../../../core/instrument/versions/compareVersions'
import type { OrganisationSummary } from '../../../store/store'
import { useStore } from '../../../store/useStore'

/** Everybody it could be started with by name, and the newer version that a session would start with, if there is one. */
export type WhoFor = { organisations: OrganisationSummary[]; newer: string | undefined }

/** `undefined` while it is being read. */
export function useWhoFor({ id, version }: Instrument): WhoFor | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [organisations, shelf] = await Promise.all([
      store.organisations.summaries(),
      Promise.resolve(store.instruments.shelf()),
    ])
    const newest = shelf
      .flatMap((entry) => (entry.id === id ? [entry.version] : []))
      .toSorted((a, b) => compareVersions(b, a))[0]
    return {
      organisations: organisations.toSorted((a, b) => a.name.localeCompare(b.name)),
      newer: newest !== undefined && compareVersions(newest, version) > 0 ? newest : undefined,
    }
  }, [store, id, version])
}
