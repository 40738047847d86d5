import { useLiveQuery } from 'dexie-react-hooks'
import type { Store } from '../../store/store'
import { useStore } from '../../store/useStore'
import { draftKey } from './edit/draftKey'
import type { OrganisationDraft } from './edit/organisationDraft'
import type { OrganisationList } from './organisationRows'
import { organisationRows } from './organisationRows'

export type OrganisationsFound = OrganisationList & {
  firstRun: boolean
  /** A new organisation that was being typed when the tab was killed. */
  halfTyped: OrganisationDraft | undefined
}

/** Everything that the list shows, and whether anybody has been here before; `undefined` while it is being read. */
export function useOrganisations(): OrganisationsFound | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [organisations, sessions, plans, settings, halfTyped] = await Promise.all([
      store.organisations.summaries(),
      store.sessions.summaries(),
      store.plans.summaries(),
      store.settings.read(),
      halfTypedIn(store),
    ])
    const list = organisationRows({ organisations, sessions, plans })
    const empty = list.rows.length === 0 && list.strays.length === 0
    const setUp = settings.found === 'unreadable' || (settings.found === 'yes' && settings.value.setUp)
    return { ...list, halfTyped, firstRun: empty && !setUp }
  }, [store])
}

/** How a draft is read is fetched only where one is kept: hardly ever. */
async function halfTypedIn(store: Store): Promise<OrganisationDraft | undefined> {
  // Promise.resolve keeps a live query's zone over the wait.
  const kept = await Promise.resolve(store.drafts.read(draftKey(undefined)))
  if (!kept) return undefined
  const { readDraft } = await Promise.resolve(import('./edit/organisationDraft'))
  return Promise.resolve(readDraft(store, undefined))
}
