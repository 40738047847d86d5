import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from '../../store/useStore'
import type { OrganisationDraft } from './edit/organisationDraft'
import { readDraft } from './edit/organisationDraft'
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
      readDraft(store, undefined),
    ])
    const list = organisationRows({ organisations, sessions, plans })
    const empty = list.rows.length === 0 && list.strays.length === 0
    const setUp = settings.found === 'unreadable' || (settings.found === 'yes' && settings.value.setUp)
    return { ...list, halfTyped, firstRun: empty && !setUp }
  }, [store])
}
