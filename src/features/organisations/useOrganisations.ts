import { useLiveQuery } from 'dexie-react-hooks'
import { useStore } from '../../store/useStore'
import type { OrganisationList } from './organisationRows'
import { organisationRows } from './organisationRows'

/** Everything that the list shows, and whether anybody has been here before; `undefined` while it is being read. */
export function useOrganisations(): (OrganisationList & { firstRun: boolean }) | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [organisations, sessions, plans, settings] = await Promise.all([
      store.organisations.summaries(),
      store.sessions.summaries(),
      store.plans.summaries(),
      store.settings.read(),
    ])
    const list = organisationRows({ organisations, sessions, plans })
    const empty = list.rows.length === 0 && list.strays.length === 0
    const setUp = settings.found === 'unreadable' || (settings.found === 'yes' && settings.value.setUp)
    return { ...list, firstRun: empty && !setUp }
  }, [store])
}
